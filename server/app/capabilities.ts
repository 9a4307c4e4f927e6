import type { Capability } from '../action/capability.ts';
import { checks } from '../checks/capability.ts';
import { draws } from '../draws/capability.ts';
import { identity } from '../identity/capability.ts';
import { invitations } from '../invitations/capability.ts';
import { merging } from '../merging/capability.ts';
import { plans } from '../plans/capability.ts';
import { policy } from '../policy/capability.ts';
import { programmes } from '../programmes/capability.ts';
import { registry } from '../registry/capability.ts';
import { reports } from '../reports/capability.ts';

/** The stages of the work, in their order: a later one may know an earlier one, never the reverse. */
export const capabilities: readonly Capability[] = [
  identity,
  policy,
  registry,
  programmes,
  plans,
  invitations,
  merging,
  draws,
  checks,
  reports,
];
