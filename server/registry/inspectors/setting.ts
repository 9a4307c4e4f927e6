import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { InspectorSetting } from '../../../schema/registry/inspector-setting.ts';
import { lengthProblems, MOST_SPECIALTIES, trimmed } from './inspector.ts';
import { isWord } from './specialty.ts';

/** What many people get; a station that is undefined stays as it is, null is the bureau itself. */
export interface PlainSetting {
  station: string | null | undefined;
  add: string[];
  remove: string[];
}

const codes = (given: readonly string[] | null | undefined): string[] => [...new Set((given ?? []).map(trimmed))];

export const plainSetting = ({ station, addSpecialties, removeSpecialties }: InspectorSetting): PlainSetting => ({
  station: typeof station === 'string' ? trimmed(station) : station,
  add: codes(addSpecialties),
  remove: codes(removeSpecialties),
});

/** What somebody holds once the setting is done: in the order that stood, what is new behind it. */
export const resettled = (before: readonly string[], { add, remove }: PlainSetting): string[] => [
  ...before.filter((code) => !remove.includes(code)),
  ...add.filter((code) => !before.includes(code)),
];

const ONE_AT_LEAST = text('请选择要改的：所队或业务专长', 'set a station, or specialties to add or take off');
const NO_STATION = text('请填写所队', 'station must have 1 to 50 characters; null is the bureau itself');
const CODES = text(
  `请给出专长代码，一次不超过 ${MOST_SPECIALTIES} 项`,
  `at most ${MOST_SPECIALTIES} codes of specialties`,
);
const BOTH = text('同一专长不能既加上又去掉', 'one specialty cannot be both added and taken off');

/** What is wrong with what many people shall get. */
export function settingProblems(setting: InspectorSetting): Problem[] {
  const { station, add, remove } = plainSetting(setting);
  if (station === undefined && add.length + remove.length === 0) return [{ path: 'set', problem: ONE_AT_LEAST }];
  const problems = lengthProblems('station', station ?? null, 'set.station');
  if (station === '') problems.push({ path: 'set.station', problem: NO_STATION });
  for (const [path, given] of Object.entries({ addSpecialties: add, removeSpecialties: remove })) {
    if (given.length > MOST_SPECIALTIES || !given.every(isWord)) problems.push({ path: `set.${path}`, problem: CODES });
  }
  if (add.some((code) => remove.includes(code))) problems.push({ path: 'set.removeSpecialties', problem: BOTH });
  return problems;
}
