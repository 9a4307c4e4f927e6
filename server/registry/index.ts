export * from './importing/index.ts';
export { CREDIT_ALPHABET, creditCheckDigit, isCreditCode, organisationCheckDigit } from './credit-code.ts';
export { equals, holdsThat, isOneOf, likePattern, storable, where, wordsOf } from './conditions.ts';
export { countRows } from './count.ts';
export { getLabels } from './targets/labels.store.ts';
export type { Labels } from './targets/labels.ts';
export { type DistrictRecord, type Districts, districtsOf } from './districts.store.ts';
export { groupedBy } from './grouped.ts';
export { industriesOf, industryPrefixes } from './industries.store.ts';
export { type IndustryTree, prefixesUnder } from './industry-tree.ts';
export { findBearers } from './inspectors/bearers.store.ts';
export { type DrawableInspector, findDrawable, findRecused, findUnable } from './inspectors/drawable.store.ts';
export { findRecusedWithin, type TargetCondition } from './inspectors/recused-within.store.ts';
export { inspectorColumns, type InspectorRow, inspectorView } from './inspectors/inspectors.store.ts';

export { type ItemRow, itemColumns, itemView } from './item-row.ts';
export { findItemsByCodes } from './items.store.ts';
export { fieldsSql as itemFieldsSql } from './items/item-fields.ts';
export { FIRST_VERSIONS_SQL } from './items/migrations.ts';
export { applyDueVersions } from './items/versions.store.ts';
export type { Disclosure } from './masking.ts';
export type { Asked, Found, Intake, IntakeGoal, Judging, ToTakeBack, Written } from './staging/intake.ts';
export { departmentNamed } from './staging/intakes/department-named.ts';
export { offerIntake } from './staging/intakes.ts';
export { guardRemovals, unlessImporting } from './staging/under-way.ts';
export { FIRST_CHECK_POINTS_SQL } from './matters/migrations.ts';
export { initialsOf } from './initials.ts';
export {
  maskedTarget,
  targetColumns,
  type TargetNames,
  targetNamesOf,
  type TargetRow,
  targetView,
} from './targets/target-row.ts';
export { AFTER, FIRST } from './page-arguments.ts';
export { isUuid } from './uuid.ts';
export { textProblems } from './words-given.ts';
