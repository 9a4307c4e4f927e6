import type { GraphQLSchema } from 'graphql';
import type { Hub } from '../action/hub.ts';
import { createScene, type Scene } from '../action/scene.ts';
import { gatehouseOf, type Session } from '../identity/index.ts';
import { refusal } from '../kernel/refusal.ts';
import { languageOf } from '../kernel/text.ts';
import type { Config } from '../platform/config.ts';
import { type RateLimit, rateLimit } from '../platform/rate-limit.ts';
import { type Admit, createAdmission } from './admission.ts';
import { createExecute, type Execute } from './execute.ts';

/** The one guarded way in, shared by HTTP and sockets. */
export interface Entrance {
  schema: GraphQLSchema;
  admit: Admit;
  execute: Execute;
  documents: RateLimit;
  /** Who a bearer header names; null without one; UNAUTHENTICATED where its session does not hold. */
  session(authorization: string | undefined): Promise<Session | null>;
  scene(session: Session | null, language: string | undefined, address: string): Scene;
  isAllowedOrigin(origin: string | undefined, host: string | undefined): boolean;
}

export function createEntrance(
  hub: Hub,
  schema: GraphQLSchema,
  config: Config,
  persisted: ReadonlyMap<string, string>,
): Entrance {
  return {
    schema,
    admit: createAdmission(schema, config.limits, config.introspection, persisted),
    execute: createExecute(schema),
    documents: rateLimit(config.limits.documentsPerMinute, hub.clock),
    async session(authorization) {
      if (authorization === undefined || authorization === '') return null;
      const token = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
      const session = token === undefined ? null : await gatehouseOf(hub).sessions.find(token);
      if (session === null) throw refusal.unauthenticated();
      return session;
    },
    scene: (session, language, address) => createScene(hub, session?.actor ?? null, languageOf(language), address),
    isAllowedOrigin(origin, host) {
      // Whoever sends no Origin is no browser, and so carries nobody's session without knowing.
      if (origin === undefined) return true;
      if (config.allowedOrigins.includes(origin)) return true;
      return URL.canParse(origin) && host !== undefined && new URL(origin).host === host;
    },
  };
}
