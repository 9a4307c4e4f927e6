import type { Hub } from '../action/hub.ts';
import { type RateLimit, rateLimit } from '../platform/rate-limit.ts';
import { createSessions, type Sessions } from './sessions.ts';

/** Sessions and sign-in limits of one hub process. */
export interface Gatehouse {
  sessions: Sessions;
  /** By address: keeps guessing slow for whoever guesses many names. */
  byAddress: RateLimit;
  /** By account and address, wrong passwords only: keeps guessing slow without letting a stranger lock an account. */
  wrongPasswords: RateLimit;
  /** What the public asks of one target, by address: an enterprise asks for itself, not for a whole register. */
  questions: RateLimit;
}

export interface GatehouseSettings {
  sessionHours: number;
  signInsPerMinute: number;
  questionsPerMinute: number;
}

const WRONG_PASSWORDS_PER_MINUTE = 10;
const gatehouses = new WeakMap<Hub, Gatehouse>();

export function openGatehouse(hub: Hub, settings: GatehouseSettings): Gatehouse {
  const gatehouse = {
    sessions: createSessions(hub, settings.sessionHours),
    byAddress: rateLimit(settings.signInsPerMinute, hub.clock),
    wrongPasswords: rateLimit(WRONG_PASSWORDS_PER_MINUTE, hub.clock),
    questions: rateLimit(settings.questionsPerMinute, hub.clock),
  };
  gatehouses.set(hub, gatehouse);
  return gatehouse;
}

export function gatehouseOf(hub: Hub): Gatehouse {
  const gatehouse = gatehouses.get(hub);
  if (gatehouse === undefined) throw new Error('the gatehouse is opened when the hub starts');
  return gatehouse;
}
