import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType } from 'graphql';
import { positionCursor } from '../../server/platform/cursor.ts';
import { BEGINNING } from '../../server/platform/journal.ts';
import type { Caller, Subscription } from '../support/caller.ts';
import { everythingOf } from './selection.ts';

const BEFORE_ALL = positionCursor(BEGINNING);

/** Subscribes to everything that a stream gives, from its first fact on. */
function follow(schema: GraphQLSchema, caller: Caller, name: string, planId: string): Subscription {
  const field = schema.getSubscriptionType()!.getFields()[name]!;
  const all = everythingOf(getNamedType(field.type) as GraphQLObjectType);
  const values: Record<string, unknown> = {
    planId,
    after: BEFORE_ALL,
    first: 100,
    jobId: `job_${'0'.repeat(32)}`,
  };
  const declared = field.args.map((arg) => `$${arg.name}: ${arg.type.toString()}`).join(', ');
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return caller.subscribe(
    `subscription (${declared}) { ${name}(${given}) ${all} }`,
    Object.fromEntries(field.args.map((arg) => [arg.name, values[arg.name]])),
  );
}

const hasRun = (events: any[]): boolean => events.some(({ type }) => type === 'DRAW_RUN');

/**
 * All that every stream tells everyone, as text. Whoever hears of the plan is read up to its draw; by then the others,
 * who subscribed first, have been told whatever they ever will be.
 */
export async function heardBy(
  schema: GraphQLSchema,
  askers: readonly { name: string; caller: Caller }[],
  lead: Caller,
  planId: string,
): Promise<{ text: string; errors: number; events: number }> {
  const names = Object.keys(schema.getSubscriptionType()!.getFields());
  const open = askers.flatMap(({ caller }) => names.map((name) => follow(schema, caller, name, planId)));
  const last = follow(schema, lead, 'planEvents', planId);
  try {
    await last.until(hasRun, 60_000);
    const listening = open.filter(({ errors }) => errors.length === 0);
    const planned = listening.filter(({ events }) => events.some(({ type }) => type === 'PLAN_ANNOUNCED'));
    await Promise.all(planned.map((heard) => heard.until(hasRun, 60_000)));
    const all = [...open, last];
    return {
      text: JSON.stringify(all.map(({ events, errors }) => [events, errors])),
      errors: all.filter(({ errors }) => errors.length > 0).length,
      events: all.reduce((sum, { events }) => sum + events.length, 0),
    };
  } finally {
    await Promise.all([...open, last].map((heard) => heard.close()));
  }
}
