import { text } from '../../kernel/text.ts';
import type { Policy } from '../../policy/index.ts';
import { bySource, type Finding, severityOf } from '../../programmes/index.ts';
import type { Source } from './source.ts';

/** What stands against announcing a plan. */
export interface AgainstPlan extends Finding {
  taskKey: null;
  /** Targets that it is about; null where it is about none. */
  targets: number | null;
}

/** Another department's source that shares targets and a month with a plan. */
export interface Meeting {
  source: Source;
  leadName: string | null;
  targets: number;
}

const SHOWN = 3;

/** R036: what can be joint is not multi-headed. Only of a plan that a department carries out by itself. */
export function separateFinding(meetings: readonly Meeting[], policy: Policy): AgainstPlan[] {
  const severity = severityOf(policy, 'separatePlan');
  if (severity === null || meetings.length === 0) return [];
  const most = [...meetings].sort((a, b) => b.targets - a.targets);
  const named = (open: string, close: string, by: (meeting: Meeting) => string) =>
    most.slice(0, SHOWN).map((meeting) => `${by(meeting)}${open}${meeting.source.name}${close}`);
  const sentence = text(
    `同期另有 ${most.length} 项检查涉及同一批对象（${named('“', '”', ({ leadName }) => leadName ?? '').join('、')}），应合并或联合`,
    `${most.length} other sources meet the same targets in the same time (${named('"', '"', ({ leadName }) => `${leadName ?? ''} `).join(', ')}): merge them or inspect jointly`,
  );
  const { targets } = most[0]!;
  return [{ requirement: 'R036', severity, taskKey: null, text: bySource(sentence, policy.separatePlan), targets }];
}

/** R037: where joint inspection is the rule, a department that goes alone says why. */
export function aloneFinding({ isJointByDefault }: Pick<Source, 'isJointByDefault'>, policy: Policy): AgainstPlan[] {
  const severity = severityOf(policy, 'internalPlanInJointIndustry');
  if (severity === null || !isJointByDefault) return [];
  const sentence = text(
    '本计划所在行业以联合检查为原则，不应由部门单独实施',
    'Joint inspection is the rule in the plan’s industry: one department should not go alone',
  );
  const source = policy.internalPlanInJointIndustry;
  return [{ requirement: 'R037', severity, taskKey: null, text: bySource(sentence, source), targets: null }];
}
