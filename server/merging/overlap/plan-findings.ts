import { text, type Text } from '../../kernel/text.ts';
import { percentsOf, type SamplingRule } from '../../plans/index.ts';
import type { Policy } from '../../policy/index.ts';
import { bySource, type Finding, firstFall, firstOutside, severityOf } from '../../programmes/index.ts';
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

/** What of a plan decides whether its ratios may stand. */
export interface JudgedShares {
  sampling: readonly SamplingRule[];
  classAReason: string | null;
  superiorNumber: string | null;
}

/** R055, R060, R061: the shares that policy allows, and that a higher risk is not drawn less. */
export function shareFindings({ sampling, superiorNumber }: JudgedShares, policy: Policy): AgainstPlan[] {
  // A list that a superior drew has no ratio of its own (R041).
  if (superiorNumber !== null) return [];
  // A rule that takes a number of targets has no share.
  const shares = sampling
    .filter(({ percent, atLeast }) => Number(percent) > 0 || atLeast === null)
    .map(({ riskClass, percent }) => ({ riskClass, percents: [percent] }));
  const found: AgainstPlan[] = [];
  const say = (requirement: Finding['requirement'], severity: Finding['severity'], words: Text) =>
    found.push({ requirement, severity, taskKey: null, text: words, targets: null });
  const range = policy.samplingShare.value;
  const every = sampling
    .filter(({ percent, atLeast }) => Number(percent) > 0 || atLeast === null)
    .map((rule) => ({ riskClass: rule.riskClass, percents: percentsOf(rule) }));
  const outside = firstOutside(every, range);
  if (outside !== null) {
    const sentence = text(
      `抽查比例 ${outside}% 不在 ${range!.from}%—${range!.to}% 之内`,
      `${outside} % is outside ${range!.from} % to ${range!.to} %`,
    );
    say('R055', 'REFUSED', bySource(sentence, policy.samplingShare));
  }
  const severity = severityOf(policy, 'sharesFallWithRisk');
  const fall = severity === null ? null : firstFall(shares);
  if (severity !== null && fall !== null) {
    const { lower, higher } = fall;
    const sentence = text(
      `${higher} 类的抽查比例不得低于 ${lower} 类`,
      `Class ${higher} must not be drawn less than class ${lower}`,
    );
    say(higher === 'D' ? 'R061' : 'R060', severity, bySource(sentence, policy.sharesFallWithRisk));
  }
  return found;
}

const drawsSome = ({ percent, pieces, atLeast, atMost }: SamplingRule): boolean =>
  atMost !== 0 && ((atLeast ?? 0) > 0 || percentsOf({ percent, pieces }).some((one) => Number(one) > 0));

/** R052: a plan from which nobody can be drawn, however large its frame. Once it is announced nothing of it can be mended. */
export function nobodyFinding({ sampling, superiorNumber }: JudgedShares): AgainstPlan[] {
  if (superiorNumber !== null || sampling.some(drawsSome)) return [];
  const words = text(
    '按所定比例抽不到任何对象（比例为 0 或至多 0 户）：请修改抽查比例，已定单的先退回定单',
    'Its ratios draw nobody (0 %, or at most 0): change them; where the item list is fixed, open it again first',
  );
  return [{ requirement: 'R052', severity: 'REFUSED', taskKey: null, text: words, targets: null }];
}

/** R058: where class A is visited only for a cause, a plan that means to draw it names one. */
export function classAFinding({ sampling, classAReason, superiorNumber }: JudgedShares, policy: Policy): AgainstPlan[] {
  const draws = sampling.some(
    ({ riskClass, percent, atLeast }) => riskClass === 'A' && (Number(percent) > 0 || (atLeast ?? 0) > 0),
  );
  if (policy.classAVisits.value !== 'FOR_CAUSE' || !draws || classAReason !== null || superiorNumber !== null)
    return [];
  const sentence = text(
    'A 类对象“无事不扰”：现场检查须有投诉举报、监测发现、转办交办或法律规定的事由，请写明或去掉 A 类',
    'Class A is visited only for a complaint, what monitoring found, an assignment, or where the law says so: name the cause or leave class A out',
  );
  const words = bySource(sentence, policy.classAVisits);
  return [{ requirement: 'R058', severity: 'REFUSED', taskKey: null, text: words, targets: null }];
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
