export { type Policy, type PolicyValue, policyOn } from './policy.ts';
export { getPolicy } from './policy.store.ts';
