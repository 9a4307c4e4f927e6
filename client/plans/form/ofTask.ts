import type { ProgrammeTaskRowFragment } from '../../generated/graphql.js';
import { addDays, today } from '../../lib/time.ts';
import { newDraft, type PlanDraft, type RuleDraft, type Stratum } from './planDraft.ts';

const lastDay = (month: string): string => addDays(`${addDays(`${month}-28`, 4).slice(0, 7)}-01`, -1);

/** A share of a task as the one of a plan: a range leaves it to whoever draws, and its lower end does least. */
function ruleOf({
  percentMin,
  percentMax,
  countMin,
  countMax,
}: ProgrammeTaskRowFragment['sampling'][number]): RuleDraft {
  return {
    percent: percentMin ?? percentMax ?? '0',
    atLeast: countMin?.toString() ?? '',
    atMost: countMax?.toString() ?? '',
    pieces: [],
  };
}

/** The plan that carries a task out: whom, when and how many, as the programme has it. */
export function draftOfTask(task: ProgrammeTaskRowFragment, day = today()): PlanDraft {
  const usual = newDraft(day);
  const byClass = task.sampling.some(({ riskClass }) => riskClass != null);
  const rules: Record<Stratum, RuleDraft> = { ...usual.rules };
  if (byClass)
    for (const stratum of ['A', 'B', 'C', 'D', 'UNRATED'] as const)
      rules[stratum] = { percent: '0', atLeast: '', atMost: '', pieces: [] };
  for (const rule of task.sampling) rules[rule.riskClass ?? 'ALL'] = ruleOf(rule);
  const { fromMonth, toMonth } = task;
  const begins = fromMonth == null ? usual.startsOn : `${fromMonth}-01`;
  const ends = toMonth == null ? usual.endsOn : lastDay(toMonth);
  return {
    ...usual,
    title: task.name,
    task: { id: task.id, name: task.name },
    year: fromMonth == null ? usual.year : Number(fromMonth.slice(0, 4)),
    // What is left of its months; a plan ends on no past day.
    startsOn: begins < day ? day : begins,
    endsOn: ends < day ? usual.endsOn : ends,
    industryCodes: [...task.industryCodes],
    districtCodes: [...task.districtCodes],
    targetKinds: [...task.targetKinds],
    byClass,
    rules,
  };
}
