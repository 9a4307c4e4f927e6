import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { ROOT } from './cruise.ts';

/** The schema as it is committed: what clients are written against. */
export function emittedSchema(): GraphQLSchema {
  return buildSchema(readFileSync(resolve(ROOT, 'schema/schema.graphql'), 'utf8'));
}
