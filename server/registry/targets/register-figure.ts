import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { LocalDate } from '../../kernel/clock.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Reader } from '../../platform/database.ts';
import type { RegisterFigure, SetRegisterFigureInput } from '../../../schema/registry/target-health.ts';
import { targetPermits } from './target.permits.ts';

const MOST = 100_000_000;
const LONGEST_SOURCE = 100;

/** What the registers themselves count, by kind; entered by hand until they can be asked (R017). */
export function findFigures(reader: Reader, jurisdictionId: string): Promise<RegisterFigure[]> {
  return reader.rows<RegisterFigure>(
    'select kind, count, source, figure_on as "on" from register_figures where jurisdiction_id = $1 order by kind',
    [jurisdictionId],
  );
}

function figureProblems({ count, on, source }: SetRegisterFigureInput, today: LocalDate): Problem[] {
  const problems: Problem[] = [];
  if (count < 0 || count > MOST) {
    problems.push({ path: 'count', problem: text('数量须为 0 至 1 亿', `count must be 0 to ${MOST}`) });
  }
  if (source.trim() === '' || source.trim().length > LONGEST_SOURCE) {
    problems.push({
      path: 'source',
      problem: text('请填写来源，不超过 100 字', `source must have 1 to ${LONGEST_SOURCE} characters`),
    });
  }
  if (on > today) problems.push({ path: 'on', problem: text('日期不能晚于今天', 'on must not lie ahead') });
  return problems;
}

/** Enters how many targets a register has of a kind; the figure of before stays in the journal (R017). */
export function setRegisterFigure(
  hub: Hub,
  actor: Actor | null,
  input: SetRegisterFigureInput,
): Promise<{ kind: string }> {
  const { kind, count, on } = input;
  const source = input.source.trim();
  return perform<null, Decided, { kind: string }>(hub, actor, {
    mutation: 'setRegisterFigure',
    input,
    chains: () => (actor === null ? [] : [actor.jurisdictionId]),
    load: () => Promise.resolve(null),
    permit: (who) => targetPermits.keepLabels(who),
    check: (_state, { today }) => figureProblems(input, today),
    decide: (_state, { actor: { jurisdictionId, departmentId } }) => ({
      facts: [
        {
          kind: 'REGISTER_FIGURE_SET',
          jurisdiction: jurisdictionId,
          plan: null,
          department: departmentId,
          payload: { kind, count, source, on },
        },
      ],
    }),
    async store(tx, _state, _decision, { actor: { jurisdictionId } }) {
      await tx.rows(
        `insert into register_figures (jurisdiction_id, kind, count, source, figure_on) values ($1, $2, $3, $4, $5)
         on conflict (jurisdiction_id, kind) do update set count = $3, source = $4, figure_on = $5`,
        [jurisdictionId, kind, count, source, on],
      );
    },
    answer: () => ({ kind }),
  });
}
