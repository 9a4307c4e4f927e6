import type { Hub } from '../action/hub.ts';
import type { Problem } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { Tx } from '../platform/database.ts';
import { districtsOf } from '../registry/index.ts';
import type { GivenPlanFields } from './plan-input.ts';

const LONGEST_SHOWN = 20;
const MOST = 1000;

/** GB/T 4754 has the sections A to T and the divisions 01 to 97; what is finer need not be loaded here to be meant. */
const isIndustry = (code: string): boolean =>
  /^[A-T]$/.test(code) || (Number(code.slice(0, 2)) >= 1 && Number(code.slice(0, 2)) <= 97);

/** Codes that an input names and that cannot be: a plan that selects by them could draw nobody. */
export async function unknownCodes(
  hub: Hub,
  tx: Tx,
  jurisdictionId: string | undefined,
  { industryCodes, districtCodes }: GivenPlanFields,
): Promise<Problem[]> {
  const districts = (await districtsOf(hub, tx)).inJurisdiction(jurisdictionId ?? '').map(({ code }) => code);
  const unknown = (field: string, codes: readonly string[], isKnown: (code: string) => boolean): Problem[] =>
    codes.slice(0, MOST).flatMap((code, i) => {
      const shown = code.slice(0, LONGEST_SHOWN);
      const problem = text(`没有代码“${shown}”`, `there is no code "${shown}"`);
      return isKnown(code) ? [] : [{ path: `${field}.${i}`, problem }];
    });
  return [
    ...unknown('industryCodes', industryCodes ?? [], isIndustry),
    ...unknown('districtCodes', districtCodes ?? [], (code) => districts.includes(code)),
  ];
}

/** What is wrong with fields: by themselves, and with the codes that they name; each path is told of once. */
export function withUnknown(problems: readonly Problem[], unknown: readonly Problem[]): Problem[] {
  const told = new Set(problems.map(({ path }) => path));
  return [...problems, ...unknown.filter(({ path }) => !told.has(path))];
}
