import type { Visitor } from './door.ts';
import { inspect, toursFor } from './inspecting.ts';
import type { Say } from './narrator.ts';
import type { Plan } from './planning.ts';

/** What became of the checks. */
export interface Checked {
  checks: number;
  completed: number;
  visitsSeparate: number;
  visitsJoint: number;
}

/** Gives the checks to their teams and lets every team do its part. */
export async function check(anyone: Visitor, lead: Visitor, plan: Plan, say: Say): Promise<Checked> {
  await lead.perform('releaseChecks', { planId: plan.id });
  const { checks } = await lead.ask('checks', { id: plan.id, first: 100 });
  const { mergePreview: merge } = await lead.ask('mergePreview', { planId: plan.id });
  const parts = checks.nodes.reduce((sum: number, node: { parts: unknown[] }) => sum + node.parts.length, 0);
  say(
    `任务下发：${checks.totalCount} 家企业各只上门一次（分头要 ${merge.separateVisits} 次，少 ${merge.visitsSaved} 次），共 ${parts} 个部门任务，每个至少两名执法人员。`,
    `The checks are released: one visit to each of ${checks.totalCount} businesses (${merge.separateVisits} separately, ${merge.visitsSaved} saved), ${parts} parts with at least two inspectors each.`,
  );

  const began = Date.now();
  const work = await inspect(anyone, toursFor(checks.nodes));
  const { progress } = await lead.ask('checks', { id: plan.id, first: 1 });
  say(
    `${work.inspectors} 名执法人员凭证号登录，录入 ${work.results} 项结果、提交 ${work.parts} 个部门任务，用时 ${((Date.now() - began) / 1000).toFixed(1)} 秒；${progress.completed}/${progress.total} 家完成，${progress.withProblems} 家发现问题。`,
    `${work.inspectors} inspectors sign in by certificate, record ${work.results} results and submit ${work.parts} parts in ${((Date.now() - began) / 1000).toFixed(1)} s; ${progress.completed} of ${progress.total} are completed, ${progress.withProblems} with problems.`,
  );
  return {
    checks: progress.total,
    completed: progress.completed,
    visitsSeparate: merge.separateVisits,
    visitsJoint: merge.jointVisits,
  };
}
