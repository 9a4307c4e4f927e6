export { definitionOf, POLICY_KEYS, type PolicyKey } from './keys.ts';
export type { Policy, PolicyValue } from './policy.ts';
export { getPolicy } from './policy.store.ts';
