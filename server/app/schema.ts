import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { DateTime } from '../../schema/scalars.ts';
import { capabilities } from './capabilities.ts';
import { HubInfoResolver } from './hub-info.resolver.ts';

// Every subscription reads the journal itself; type-graphql only asks that there be one of these.
const neverAsked = {
  publish(): never {
    throw new Error('the journal is the only source of events');
  },
  subscribe(): never {
    throw new Error('the journal is the only source of events');
  },
};

let built: Promise<GraphQLSchema> | null = null;

/** The public schema, built once a process. */
export function buildHubSchema(): Promise<GraphQLSchema> {
  built ??= buildSchema({
    resolvers: [
      HubInfoResolver,
      ...capabilities.flatMap((capability) => [...capability.resolvers]),
    ] as NonEmptyArray<Function>,
    scalarsMap: [{ type: Date, scalar: DateTime }],
    // Inputs are checked inside `perform`, where refusals keep their order; nothing is checked twice.
    validate: false,
    pubSub: neverAsked,
  });
  return built;
}
