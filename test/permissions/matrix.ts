import { listFields } from './matrix/fields-lists.ts';
import { planFields } from './matrix/fields-plans.ts';
import { possibilityFields } from './matrix/fields-possibilities.ts';
import { recordFields } from './matrix/fields-records.ts';
import { workFields } from './matrix/fields-work.ts';
import type { TypeEntry } from './matrix/guards.ts';
import { importFields, importMutations, importQueries, importTypes } from './matrix/imports.ts';
import { itemFields, itemMutations, itemQueries, itemTypes } from './matrix/items.ts';
import { jobFields, jobTypes } from './matrix/jobs.ts';
import { mutations } from './matrix/mutations.ts';
import {
  proposalFields,
  proposalMutations,
  proposalQueries,
  proposalTypes,
  publicRoundQueries,
} from './matrix/proposals.ts';
import { overlapFields, overlapMutations, overlapQueries, overlapTypes } from './matrix/overlaps.ts';
import { policyMutations, policyQueries, policyTypes } from './matrix/policy.ts';
import { programmeFields, programmeMutations, programmeQueries, programmeTypes } from './matrix/programmes.ts';
import { queries } from './matrix/queries.ts';
import { recordMutations, recordQueries } from './matrix/registry-records.ts';
import { subscriptions } from './matrix/subscriptions.ts';
import { viewFields, viewMutations, viewTypes } from './matrix/saved-views.ts';
import { peopleTypes } from './matrix/types-people.ts';
import { planTypes } from './matrix/types-plans.ts';
import { recordTypes } from './matrix/types-records.ts';
import { workTypes } from './matrix/types-work.ts';
import type { Rule } from './outcome.ts';

/**
 * The permission matrix: every root field with what each role is answered, and every other type with how it is reached,
 * what guards each way, and which of its fields have a rule of their own.
 */
export const roots: Record<'Query' | 'Mutation' | 'Subscription', Record<string, Rule>> = {
  Query: {
    ...queries,
    ...policyQueries,
    ...itemQueries,
    ...recordQueries,
    ...importQueries,
    ...programmeQueries,
    ...proposalQueries,
    ...publicRoundQueries,
    ...overlapQueries,
  },
  Mutation: {
    ...mutations,
    ...policyMutations,
    ...itemMutations,
    ...recordMutations,
    ...importMutations,
    ...programmeMutations,
    ...proposalMutations,
    ...overlapMutations,
    ...viewMutations,
  },
  Subscription: subscriptions,
};

export const types: Record<string, TypeEntry> = {
  ...peopleTypes,
  ...policyTypes,
  ...itemTypes,
  ...recordTypes,
  ...programmeTypes,
  ...planTypes,
  ...workTypes,
  ...jobTypes,
  ...importTypes,
  ...proposalTypes,
  ...overlapTypes,
  ...viewTypes,
};

/** The rules of fields that have one of their own, by `Type.field`. */
export const fields: Record<string, Rule[]> = {
  ...planFields,
  ...workFields,
  ...listFields,
  ...possibilityFields,
  ...itemFields,
  ...recordFields,
  ...programmeFields,
  ...jobFields,
  ...importFields,
  ...proposalFields,
  ...overlapFields,
  ...viewFields,
};
