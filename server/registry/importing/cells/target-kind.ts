import { askFor } from '../ask.ts';
import type { TargetKindValues } from '../../../../schema/registry/target-enums.ts';
import { plain, saysNothing } from './plain.ts';
import { asked, certain, type Reading } from './reading.ts';
import { remembered } from './remembered.ts';

export type TargetKind = keyof typeof TargetKindValues;

// The six kinds of R014 and the two of R015, by their own names and by those of the register's types.
const WORDS: readonly (readonly [RegExp, TargetKind])[] = [
  [
    /^(enterprise|(内资|外资|外商投资|国有|民营|私营|集体)?企业(法人)?|企业及?分支机构|公司|分公司|.*有限(责任)?公司(\(.*\))?|股份有限公司(\(.*\))?|个人独资企业.*|.*合伙企业(\(.*\))?|全民所有制(企业)?|集体所有制(企业)?|联营(企业)?|股份合作制?(企业)?)$/,
    'ENTERPRISE',
  ],
  [/^(individual_business|个体(工商)?户|个体|个体工商业者|个体经营者?)$/, 'INDIVIDUAL_BUSINESS'],
  [/^(cooperative|(农民)?专业合作(社|组织)(联合社)?(\(.*\))?|农(民专业合作)?社|合作社|农专社)$/, 'COOPERATIVE'],
  [/^(natural_person|自然人|个人|公民)$/, 'NATURAL_PERSON'],
  [/^(product|产品)$/, 'PRODUCT'],
  [/^(project|(建设|在建|工程)?项目|(建设)?工程|工地)$/, 'PROJECT'],
  [/^(facility|设施|设备|特种设备|附属客体|场所设施|电梯|车辆|船舶)$/, 'FACILITY'],
  [/^(behaviour|行为|活动)$/, 'BEHAVIOUR'],
];

const NOT_READ = askFor(
  'R014',
  '对象类型没有读懂：企业、个体工商户、农民专业合作社、自然人、产品、项目、设施（附属客体）还是行为？',
  'The kind could not be read: enterprise, individual business, cooperative, natural person, product, project, facility or behaviour?',
);

/** The kind that a text names and nothing else; null for all else. */
export function targetKindOf(cell: string): TargetKind | null {
  const shown = plain(cell).replace(/\s/g, '').toLowerCase();
  return WORDS.find(([words]) => words.test(shown))?.[1] ?? null;
}

/** A cell that names what a target is. */
export const readTargetKind = remembered((cell): Reading<TargetKind> => {
  const kind = targetKindOf(cell);
  return kind === null ? asked(NOT_READ) : certain(kind);
});

/** A cell that lists the kinds that an item applies to. */
export function readTargetKinds(cell: string): Reading<TargetKind[]> {
  if (saysNothing(cell)) return {};
  const kinds = plain(cell)
    .split(/[、,;/\n\s]+|和|及/)
    .filter((part) => part !== '')
    .map(targetKindOf);
  return kinds.length === 0 || kinds.includes(null) ? asked(NOT_READ) : certain([...new Set(kinds as TargetKind[])]);
}
