import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { readPersisted } from '../../server/app/persisted.ts';
import { documents } from '../support/documents.ts';
import { emittedSchema } from './emitted.ts';

const schema = emittedSchema();
const problemsOf = (source: string) => validate(schema, parse(source)).map(({ message }) => message);

describe('documents of the contract', () => {
  it.each(Object.entries(documents))('%s is valid', (_name, source) => {
    expect(problemsOf(source)).toEqual([]);
  });
});

describe('the client’s own documents', () => {
  it('are named by the hash that the hub trusts them by', async () => {
    const persisted = await readPersisted();
    expect(persisted.size).toBeGreaterThan(0);
    for (const [hash, source] of persisted) expect(createHash('sha256').update(source).digest('hex')).toBe(hash);
  });

  it('are valid', async () => {
    const problems = [...(await readPersisted()).values()].flatMap(problemsOf);
    expect(problems).toEqual([]);
  });
});
