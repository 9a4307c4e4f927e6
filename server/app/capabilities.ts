import type { Capability } from '../action/capability.ts';
import { identity } from '../identity/capability.ts';
import { policy } from '../policy/capability.ts';
import { registry } from '../registry/capability.ts';

/** The stages of the work, in their order: a later one may know an earlier one, never the reverse. */
export const capabilities: readonly Capability[] = [identity, policy, registry];
