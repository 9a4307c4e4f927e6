import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import type { Asked } from '../../platform/jobs/jobs.ts';
import type {
  ExportIssuesInput,
  ExportRecordsInput,
  ExportTemplateInput,
} from '../../../schema/registry/import-inputs.ts';
import { registryFact } from '../registry-fact.ts';
import { exportRefusal } from './export.permits.ts';
import { exportIssuesKind, exportRecordsKind, exportTemplateKind } from './export-kinds.ts';
import { getImport } from './imports.queries.ts';
import { intakeOf } from './intakes.ts';

/** What a mutation that has a file made is answered with: the job's key. */
export interface ExportAnswer {
  job: string;
}

interface Making<Input> extends Decided {
  kind: Asked<Input>;
  input: Input;
  /** Filled in where the job is asked for. */
  job?: string;
}

interface Export<State, Input> {
  mutation: string;
  input: { requestId?: string | null };
  chains?(): string[];
  load(tx: Tx, who: Actor): Promise<State>;
  permit(who: Actor, state: State): Refusal | null;
  check?(): Problem[];
  making(state: State, who: Actor): { kind: Asked<Input>; input: Input };
  facts?: (at: Parameters<typeof registryFact>[1]) => Decided['facts'];
}

function haveMade<State, Input>(hub: Hub, actor: Actor | null, asked: Export<State, Input>): Promise<ExportAnswer> {
  return perform<State, Making<Input>, ExportAnswer>(hub, actor, {
    mutation: asked.mutation,
    input: asked.input,
    chains: () => asked.chains?.() ?? [],
    load: (tx, who) => asked.load(tx, who),
    permit: (who, state) => asked.permit(who, state),
    check: () => asked.check?.() ?? [],
    decide: (state, at) => ({ ...asked.making(state, at.actor), facts: asked.facts?.(at) ?? [] }),
    async store(tx, _state, making, { actor: who }) {
      const owner = { account: who.accountId, jurisdiction: who.jurisdictionId };
      making.job = await hub.jobs.enqueue(tx, making.kind, making.input, owner);
    },
    answer: (_state, { job }) => ({ job: job! }),
  });
}

/** Has the empty table of a kind made, with what belongs into its columns. */
export function exportTemplate(hub: Hub, actor: Actor | null, input: ExportTemplateInput): Promise<ExportAnswer> {
  return haveMade(hub, actor, {
    mutation: 'exportTemplate',
    input,
    load: () => Promise.resolve(null),
    permit: (who) => intakeOf(hub, input.kind).permit(who),
    making: (_state, { jurisdictionId }) => ({
      kind: exportTemplateKind,
      input: { kind: input.kind, jurisdictionId },
    }),
  });
}

/** Has a staged table written with a comment in every cell that has a finding. */
export function exportIssues(hub: Hub, actor: Actor | null, input: ExportIssuesInput): Promise<ExportAnswer> {
  return haveMade(hub, actor, {
    mutation: 'exportIssues',
    input,
    load: (tx, who) => getImport(tx, who, input.importId),
    permit: (who, { kind }) => intakeOf(hub, kind).permit(who),
    making(row) {
      if (row.state === 'READING' || row.state === 'FAILED' || row.forgotten) {
        throw refusal.wrongState(
          row.state,
          text('表格还没有读完，或内容已清除', 'The table is not read yet, or was forgotten'),
        );
      }
      return { kind: exportIssuesKind, input: { importId: row.id, fileName: row.fileName } };
    },
  });
}

const FILTERS = { ITEMS: 'items', TARGETS: 'targets', INSPECTORS: 'inspectors' } as const;

const unfit = (path: string): Problem => ({
  path,
  problem: text('筛选条件与种类不符', `${path} does not go with this kind`),
});

function filterProblems(input: ExportRecordsInput): Problem[] {
  if (input.kind === 'PLANS') {
    return [{ path: 'kind', problem: text('年度计划还不能导出', 'plans cannot be exported yet') }];
  }
  const own = FILTERS[input.kind];
  const others = Object.values(FILTERS)
    .filter((name) => name !== own && input[name] !== null && input[name] !== undefined)
    .map((path) => unfit(path));
  const { departmentCode } = input;
  const isUnfit = input.kind !== 'INSPECTORS' && departmentCode !== null && departmentCode !== undefined;
  return [
    ...others,
    ...(isUnfit ? [unfit('departmentCode')] : []),
    ...endlessProblems(input[own], own),
    ...endlessProblems(departmentCode, 'departmentCode'),
  ];
}

const LONGEST = 200;
const MOST = 200;

/** A list answers an endless filter with nothing; here it would be kept with the job. */
function endlessProblems(value: unknown, path: string): Problem[] {
  const isEndless = Array.isArray(value) ? value.length > MOST : typeof value === 'string' && value.length > LONGEST;
  if (isEndless) return [{ path, problem: text('过长', 'it is too long') }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => endlessProblems(inner, `${path}.${name}`));
}

/** Has the records of a list written into a file, masked as the list shows them. That it was taken along is a fact. */
export function exportRecords(hub: Hub, actor: Actor | null, input: ExportRecordsInput): Promise<ExportAnswer> {
  const { kind, format } = input;
  return haveMade(hub, actor, {
    mutation: 'exportRecords',
    input,
    chains: () => (actor === null ? [] : [actor.jurisdictionId]),
    load: () => Promise.resolve(null),
    permit: (who) => (kind === 'PLANS' ? null : exportRefusal(who, kind)),
    check: () => filterProblems(input),
    making(_state, { accountId }) {
      const filter = kind === 'PLANS' ? null : (input[FILTERS[kind]] ?? null);
      const on = localDate(hub.clock.now());
      const { departmentCode = null } = input;
      return { kind: exportRecordsKind, input: { kind, format, filter, departmentCode, accountId, on } };
    },
    facts: (at) => [registryFact('RECORDS_EXPORTED', at, { kind, format })],
  });
}
