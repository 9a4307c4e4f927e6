import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { buildHubSchema } from '../../server/app/schema.ts';
import { fields, roots, types } from './matrix.ts';
import { guards } from './matrix/guards.ts';
import { computedFields, objectTypes, ROOTS } from './schema-shape.ts';

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildHubSchema();
});

const ownFields = Object.entries(types).flatMap(([name, { own }]) => own.map((field) => `${name}.${field}`));

describe('the matrix is whole', () => {
  it.each(ROOTS)('names every field of %s and none beside them', (root) => {
    expect(Object.keys(roots[root]).sort()).toEqual(
      Object.keys((schema.getType(root) as GraphQLObjectType).getFields()).sort(),
    );
  });

  it('names every type with its fields, and none beside them', () => {
    const told = Object.entries(types).map(([name, { plain, own }]) => [name, [...plain, ...own].sort()]);
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries([...objectTypes(schema)].map(([name, { fields: all }]) => [name, all])),
    );
  });

  it('names every way to each type', () => {
    const told = Object.entries(types).map(([name, { reachedBy }]) => [name, Object.keys(reachedBy).sort()]);
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries([...objectTypes(schema)].map(([name, { ways }]) => [name, ways.sort()])),
    );
  });

  it('has a rule for each field that the hub computes', () => {
    const unruled = computedFields(objectTypes(schema)).filter((field) => !ownFields.includes(field));
    expect(unruled).toEqual([]);
  });

  it('executes each rule that a type names', () => {
    expect(Object.keys(fields).sort()).toEqual([...ownFields].sort());
  });

  it('shows each guard at work', () => {
    const shown = new Set([
      ...ROOTS.flatMap((root) => Object.keys(roots[root]).map((name) => `${root}.${name}`)),
      ...Object.keys(fields),
    ]);
    const unshown = Object.values(guards).filter((by) => by !== null && !shown.has(by));
    expect(unshown).toEqual([]);
  });

  it('has a guard of its own on each way from a root', () => {
    const unguarded = Object.values(types).flatMap(({ reachedBy }) =>
      Object.entries(reachedBy).filter(
        ([way, guard]) => guard === 'parent' && ROOTS.includes(way.split('.')[0] as never),
      ),
    );
    expect(unguarded).toEqual([]);
  });
});
