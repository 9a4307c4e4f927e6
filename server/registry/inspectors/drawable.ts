import type { LocalDate } from '../../kernel/clock.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { PersonType } from './inspector.ts';

/** Days, both included. */
export interface Days {
  from: LocalDate;
  to: LocalDate;
}

/** What decides whether a person can be drawn. */
export interface Drawable {
  personType: PersonType;
  certificateNumber: string | null;
  validFrom: LocalDate | null;
  validTo: LocalDate | null;
  verifiedAt: Date | null;
  onDuty: boolean;
  absences: readonly Days[];
}

/** Refuses those who are no inspectors by their kind: experts assist (R026), auxiliaries never inspect (R023). */
export function unlessInspector(personType: PersonType): Refusal | null {
  if (personType === 'EXPERT') {
    return refusal.rule(
      'R026',
      text(
        '专家只提供咨询意见，不计入执法人员人数，不得作为执法检查人员',
        'An expert assists with an opinion and is no inspector: never drawn, never counted, never signing',
      ),
    );
  }
  if (personType === 'AUXILIARY') {
    return refusal.rule(
      'R023',
      text('辅助人员、网格员、临时人员不得从事执法检查', 'Auxiliaries, grid workers and temporaries must not inspect'),
    );
  }
  return null;
}

/** Refuses a certificate that is missing, or does not hold on all of these days (R022). */
export function unlessValid({ certificateNumber, validFrom, validTo }: Drawable, { from, to }: Days): Refusal | null {
  if (certificateNumber === null || validFrom === null || validTo === null) {
    return refusal.rule('R022', text('没有行政执法证', 'There is no enforcement certificate'));
  }
  if (validFrom <= from && validTo >= to) return null;
  return refusal.rule(
    'R022',
    text(
      `执法证在检查日期不在有效期内（${validFrom} 至 ${validTo}）`,
      `The certificate does not hold on the check date (it holds from ${validFrom} to ${validTo})`,
    ),
  );
}

/**
 * Why a person cannot be drawn for inspections on these days, or null. A check may fall on any day of its plan, so the
 * certificate must hold on all of them, and leave on one is leave.
 */
export function unlessDrawable(person: Drawable, certified: Days, present: Days = certified): Refusal | null {
  const refused = unlessInspector(person.personType) ?? unlessValid(person, certified);
  if (refused !== null) return refused;
  if (person.verifiedAt === null) {
    return refusal.rule('R024', text('该记录尚未经法制机构审核', 'The legal section has not verified the record'));
  }
  if (!person.onDuty) return refusal.wrongState('OFF_DUTY', text('该人员不在岗', 'The person is not on duty'));
  const away = person.absences.find(({ from, to }) => from <= present.to && to >= present.from);
  if (away === undefined) return null;
  return refusal.wrongState(
    'ABSENT',
    text(`该人员 ${away.from} 至 ${away.to} 不在岗`, `The person is away from ${away.from} to ${away.to}`),
  );
}
