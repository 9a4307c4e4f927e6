import { type Directory, directoryOf } from '../identity/index.ts';
import { type Actor, holds } from '../kernel/actor.ts';
import { type Refusal, refusal } from '../kernel/refusal.ts';
import { type Text, text } from '../kernel/text.ts';
import { departmentNamed, type Found, type Intake, type Judging } from '../registry/index.ts';
import { samplingText, windowText } from './plan-shown.ts';
import { planTable } from './plan-table.ts';
import type { PlanValues } from './plan-values.ts';

interface PlansKnown extends Judging {
  directory: Directory;
}

const liaison = (actor: Actor): Refusal | null =>
  holds(actor, 'LIAISON') && actor.departmentId !== null
    ? null
    : refusal.forbidden(text('只有部门联络员可以导入年度计划', 'Only liaisons import annual plans'));

/** Departments that a line names and the jurisdiction does not have: nobody guesses who is meant. */
function unknownDepartments({ directory, actor }: PlansKnown, values: PlanValues): Found[] {
  const here = directory.inJurisdiction(actor.jurisdictionId).map(({ name }) => name);
  const ask = (field: string, names: readonly string[]): Found[] =>
    names
      .filter((name) => departmentNamed(directory, actor.jurisdictionId, name) === undefined)
      .map((name) => ({
        field,
        severity: 'QUESTION',
        message: text(
          `“${name}”不在本地部门中：是哪个部门？`,
          `${name} is no department of the jurisdiction: which is meant?`,
        ),
        remedy: text(`本地部门：${here.join('、')}`, `The departments are ${here.join(', ')}`),
        clause: null,
      }));
  return [
    ...ask('lead', values.lead === undefined ? [] : [values.lead]),
    ...ask('participants', values.participants ?? []),
  ];
}

const RANGE = text(
  '比例是区间：一个计划只能有一个抽取比例，抽多少？',
  'The ratio is a range: a plan draws by one ratio, which is it?',
);

/** A plan draws by one ratio for each class (R035); a range leaves it to whoever draws. */
function ranges({ sampling }: PlanValues): Found[] {
  const isRange = (sampling ?? []).some(
    ({ percentMin, percentMax }) => percentMin !== undefined && percentMax !== undefined && percentMin !== percentMax,
  );
  return isRange ? [{ field: 'ratio', severity: 'QUESTION', message: RANGE, remedy: null, clause: null }] : [];
}

/** A range of percents or counts as the plans that it can become: one ratio and perhaps a bound (R035). */
function ratioChoices(cell: string): { text: string; label: Text }[] {
  const range = /^(\d+(?:\.\d+)?)%?\s*[-—–~～至]\s*(\d+(?:\.\d+)?)%$/.exec(cell.normalize('NFKC').trim());
  if (range === null) return [];
  const [low, high] = [Number(range[1]), Number(range[2])];
  const middle = Number(((low + high) / 2).toFixed(2));
  return [high, middle, low].map((percent) => ({
    text: `${percent}%`,
    label: text(`抽 ${percent}%`, `Draw ${percent} percent`),
  }));
}

/**
 * Tables of annual plans: read, asked about and mended (R028). They become plans of a programme, which the hub does not
 * have yet, so nothing is written.
 */
export const planIntake: Intake<never, PlansKnown> = {
  kind: 'PLANS',
  table: planTable,
  module: { url: new URL('./plan-table.ts', import.meta.url).href, name: 'planTable' },
  node: null,
  permit: liaison,
  keyOf: () => null,
  prepare: async (hub, judging) => ({ ...judging, directory: await directoryOf(hub) }),
  judge: (known, _reader, lines) =>
    Promise.resolve(
      lines.map((values) => ({
        found: [...ranges(values), ...unknownDepartments(known, values)],
        record: null,
        changes: [],
        write: null,
      })),
    ),
  readAs: (values) => readAs(values),
  choices({ directory, actor }, field, cell) {
    if (field === 'ratio') return ratioChoices(cell);
    if (field !== 'lead') return [];
    return directory.inJurisdiction(actor.jurisdictionId).map(({ name }) => ({ text: name, label: text(name, name) }));
  },
};

function readAs({ sampling, window, participants, lead }: PlanValues): Record<string, Text> {
  const shown: Record<string, Text> = {};
  if (sampling !== undefined) shown.ratio = samplingText(sampling);
  if (window !== undefined) shown.time = windowText(window);
  if (lead !== undefined) shown.lead = text(lead, lead);
  if (participants !== undefined && participants.length > 1) {
    shown.participants = text(`${participants.join('、')}（${participants.length} 家）`, participants.join(', '));
  }
  return shown;
}
