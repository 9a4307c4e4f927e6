import { isLocalDate, type LocalDate } from '../kernel/clock.ts';
import { type Problem, type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { PolicyDecisionState } from '../../schema/policy/policy-enums.ts';
import { definitionOf, type PolicyKey } from './keys.ts';
import type { Preset } from './presets/preset.ts';

const LAST_DAY: LocalDate = '2100-12-31';
const LONGEST = { document: 100, article: 60, reason: 2000 };

interface Days {
  validFrom: LocalDate;
  validTo?: LocalDate | null;
}

/** How a decision stands on a day; `isNewest` where it is what its jurisdiction has decided for that day. */
export function stateOn(
  day: LocalDate,
  { validFrom, validTo, withdrawnAt }: { validFrom: LocalDate; validTo: LocalDate | null; withdrawnAt: unknown },
  isNewest: boolean,
): PolicyDecisionState {
  if (withdrawnAt !== null) return 'WITHDRAWN';
  if (validFrom > day) return 'UPCOMING';
  if (validTo !== null && validTo < day) return 'OVER';
  return isNewest ? 'IN_FORCE' : 'REPLACED';
}

/** Nothing of the past is changed, so a decision begins today at the earliest. */
export function dayProblems({ validFrom, validTo }: Days, today: LocalDate): Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, zh: string, en: string) => problems.push({ path, problem: text(zh, en) });
  const last = validTo ?? null;
  if (!isLocalDate(validFrom)) say('validFrom', '请填写起始日', 'a first day must be given');
  else if (validFrom < today) {
    say(
      'validFrom',
      `起始日不能早于今天（${today}）：过去的值不再改动，请从今天或以后起`,
      `the first day must not be before today (${today}): nothing of the past is changed`,
    );
  } else if (validFrom > LAST_DAY) say('validFrom', `起始日不晚于 ${LAST_DAY}`, `must not be after ${LAST_DAY}`);
  if (last !== null && last > LAST_DAY) say('validTo', `截止日不晚于 ${LAST_DAY}`, `must not be after ${LAST_DAY}`);
  else if (last !== null && last < validFrom) {
    say(
      'validTo',
      '截止日不能早于起始日，或留空表示长期有效',
      'the last day must not be before the first; leave it out for no end',
    );
  }
  return problems;
}

function wordProblems(path: keyof typeof LONGEST, given: string, zh: string, en: string): Problem[] {
  const length = [...given.trim()].length;
  if (length === 0) return [{ path, problem: text(`请填写${zh}`, `${en} must be given`) }];
  if (length <= LONGEST[path]) return [];
  return [{ path, problem: text(`${zh}至多 ${LONGEST[path]} 字`, `${en} has at most ${LONGEST[path]} characters`) }];
}

export function clauseProblems({ document, article }: { document: string; article: string }): Problem[] {
  return [
    ...wordProblems('document', document, '依据文件的文号', 'the document'),
    ...wordProblems('article', article, '依据的条款', 'the article'),
  ];
}

export const withdrawalProblems = (reason: string): Problem[] => wordProblems('reason', reason, '理由', 'a reason');

/** What is wrong with the keys asked of a preset. */
export function presetKeyProblems({ values }: Preset, keys: readonly PolicyKey[] | null | undefined): Problem[] {
  if (keys === null || keys === undefined) return [];
  if (keys.length === 0) {
    return [
      { path: 'keys', problem: text('至少选一项，或留空采用全部', 'name at least one key, or leave it out for all') },
    ];
  }
  return keys.flatMap((key, i): Problem[] => {
    if (values[key] !== undefined) return [];
    const { name } = definitionOf(key);
    return [
      {
        path: `keys.${i}`,
        problem: text(`该文件没有规定“${name.zh}”，请去掉`, `the document says nothing on "${name.en}"; leave it out`),
      },
    ];
  });
}

/** What a law above all jurisdictions says of a value. */
export function unlawful(key: PolicyKey, value: unknown): Refusal | null {
  return value === null ? null : (definitionOf(key).lawful?.(value as NonNullable<unknown>) ?? null);
}

/** Only what has not begun can be taken back; what holds is followed by another decision. */
export function withdrawRefusal(state: PolicyDecisionState): Refusal | null {
  if (state === 'UPCOMING') return null;
  return refusal.wrongState(
    state,
    state === 'WITHDRAWN'
      ? text('该决定已经撤回', 'This decision has been withdrawn already')
      : text(
          '已经开始生效的决定不能撤回；如需改变，请另行决定并写明起始日',
          'A decision that has begun cannot be withdrawn; decide anew, with the day from which it holds',
        ),
  );
}
