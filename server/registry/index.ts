export { likePattern } from './conditions.ts';
export { type DistrictRecord, type Districts, districtsOf } from './districts.store.ts';
export { industriesOf, industryCodesUnder, industryPrefixes } from './industries.store.ts';
export type { IndustryTree } from './industry-tree.ts';
export { inspectorColumns, type InspectorRow, inspectorView } from './inspectors.store.ts';
export { type ItemRow, itemColumns, itemView } from './item-row.ts';
export { findItemsByCodes } from './items.store.ts';
export type { Disclosure } from './masking.ts';
export { targetColumns, type TargetNames, targetNamesOf, type TargetRow, targetView } from './target-row.ts';
