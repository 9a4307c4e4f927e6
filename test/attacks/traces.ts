import type { TestHub } from '../support/hub.ts';

// Sessions come and go with signing in, which attacks may do.
const UNTOUCHED = [
  'joint_plans',
  'plan_participants',
  'plan_items',
  'journal',
  'journal_chains',
  'request_answers',
  'draw_rounds',
  'draws',
  'joint_checks',
  'check_parts',
  'check_entries',
  'target_visits',
  'policy_values',
  'policy_revisions',
  'target_labels',
  'register_figures',
  'inspectors',
  'inspector_absences',
  'inspector_recusals',
  'specialties',
  'programmes',
  'programme_tasks',
  'programme_task_items',
  'programme_justifications',
  'programme_removed_tasks',
  'joint_industries',
  'coordinating_bodies',
  'body_members',
  'body_meetings',
  'body_decisions',
  'files',
  'file_tickets',
  'table_imports',
  'table_import_lines',
  'table_import_findings',
  'table_import_results',
  'plan_justifications',
  'plan_cap_overrides',
  'saved_views',
];

/** What the hub stores, as one digest a table: equal ones mean that nothing was stored. */
export async function storedIn({ hub }: TestHub): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const table of UNTOUCHED) {
    const [row] = await hub.database.rows<{ digest: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as digest from ${table} t`,
    );
    digests[table] = row!.digest;
  }
  return digests;
}

const ERROR = 50;

/** What the hub logged as its own fault since this was last asked. */
export function faultsIn({ log }: TestHub): string[] {
  const lines = log
    .splice(0)
    .map((line) => JSON.parse(line) as { level: number; msg: string; err?: { message: string } });
  return lines.filter(({ level }) => level >= ERROR).map(({ msg, err }) => `${msg}: ${err?.message}`);
}
