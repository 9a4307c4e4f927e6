export type { Policy, PolicyValue } from './policy.ts';
export { getPolicy } from './policy.store.ts';
