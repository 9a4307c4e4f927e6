import type { Pool } from 'pg';
import type { Size } from './sizes.ts';

/** Five departments of the demo county, the lead first. */
const DEPARTMENTS = ['scjg', 'gaj', 'wjw', 'xfj', 'zjj'];

// Keys that sort as they were made, as the hub's own do; the first digits tell the table.
const FUNCTIONS = [
  `create function bench_id(kind int, n bigint) returns uuid immutable parallel safe language sql return
     (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`,
  `create function bench_dice(n bigint, sides int) returns int immutable parallel safe language sql return
     (hashint8(n) & 2147483647) % sides + 1`,
];

const PLACES = `create table bench_places as select j.id as jurisdiction, date_part('year', now())::int as year,
    (select id from accounts where username = 'scjg.liaison') as account,
    array(select id from departments where code = any($1) order by array_position($1, code)) as departments,
    array(select code from industries where length(code) = 4 order by code) as industries,
    array(select code from districts order by code) as districts
  from jurisdictions j where j.id = (select jurisdiction_id from departments where code = 'scjg')`;

const TARGETS = `insert into targets (id, jurisdiction_id, key, registry_number, name, kind, status, risk_class, industry_code,
    district_code, registered_on, labels, address)
  select bench_id(1, i), jurisdiction, 'BENCH' || i, 'BENCH' || i, '量测企业第' || i || '有限公司',
    case when i % 6 = 0 then 'ENTERPRISE' else 'INDIVIDUAL_BUSINESS' end,
    case when bench_dice(i, 25) = 1 then 'CANCELLED' else 'ACTIVE' end,
    (array['A', 'A', 'A', 'B', 'B', 'B', 'B', 'B', 'C', 'D'])[bench_dice(i + 1, 10)],
    industries[bench_dice(i + 2, cardinality(industries))], districts[bench_dice(i + 3, cardinality(districts))],
    date '2015-01-01' + bench_dice(i + 4, 3000), '{}', '量测路' || i || '号'
  from bench_places, generate_series(1, $1::bigint) as i`;

const PLANS = `insert into joint_plans (id, jurisdiction_id, number, title, year, lead_id, state, revision, starts_on, ends_on,
    industry_codes, district_codes, target_kinds, risk_based, sampling, team_pool, created_by, created_at, announced_at, announcement)
  select bench_id(2, p), jurisdiction, '量测〔' || year || '〕' || p || '号', '量测联合抽查第' || p || '批', year, departments[1],
    'IN_PROGRESS', 12, current_date - 30, current_date + 60, '{61}', '{}', '{ENTERPRISE}', false,
    '[{"riskClass": null, "percent": "5", "atLeast": null, "atMost": null}]', 'WHOLE_BUREAU', account, now(), now(), '{}'
  from bench_places, generate_series(1, $1::int) as p`;

const PARTICIPANTS = `insert into plan_participants (plan_id, department_id, state, invited_order, accepted_order, heard_from)
  select bench_id(2, p), departments[d], 'ACCEPTED', d, d, 0 from bench_places, generate_series(1, $1::int) as p, generate_series(2, 5) as d`;

const ITEMS = `insert into plan_items (id, plan_id, department_id, item_id, place)
  select bench_id(3, p * 100 + row_number() over (partition by p)), bench_id(2, p), department_id, id, place
  from generate_series(1, $1::int) as p, (
    select id, department_id, row_number() over (partition by department_id order by code) as place
    from inspection_items, bench_places where department_id = any(departments) and claimed_at is not null
  ) i where place <= 4`;

const ROUNDS = [
  `insert into draw_rounds (id, jurisdiction_id, state, assurance, commitments, secrets, sealed_proof, proof, sealed_by, sealed_at, run_at)
   select bench_id(4, p), jurisdiction, 'DRAWN', 'HUB_ONLY', '[{"party": "hub", "digest": ""}]', '\\x00',
     jsonb_build_object('commitments', '[]'::jsonb, 'plans', jsonb_build_array(jsonb_build_object(
       'number', '量测〔' || year || '〕' || p || '号', 'inspectorsDigest', '', 'recusalsDigest', ''))),
     '\\x00', account, now(), now()
   from bench_places, generate_series(1, $1::int) as p`,
  `insert into draws (id, round_id, plan_id, plan_number, files, members, frame_size, frame_digest, rules_digest, drawn_count,
     drawn_digest, strata)
   select bench_id(5, p), bench_id(4, p), bench_id(2, p), '量测〔' || year || '〕' || p || '号', '\\x00', '\\x00', 20000,
     encode(sha256('frame'), 'hex'), encode(sha256('rules'), 'hex'), 1000, encode(sha256('drawn'), 'hex'), '[]'
   from bench_places, generate_series(1, $1::int) as p`,
];

// Three matters a department, every third shared with the next one.
const MATTERS = `insert into check_matters (id, plan_id, name, legal_basis, content, department_ids) overriding system value
  select p * 100 + d * 3 + m, bench_id(2, p), '量测事项' || d || '之' || m || '：经营场所与制度落实情况的检查',
    '《中华人民共和国量测法》第' || d || '条', '查看现场、台账与公示', case when m = 0 then array[departments[d + 1], departments[(d + 1) % 5 + 1]]
    else array[departments[d + 1]] end
  from bench_places, generate_series(1, $1::int) as p, generate_series(0, 4) as d, generate_series(0, 2) as m`;

// A check has five to eight entries and three or four parts; half are completed, a quarter has its first part submitted.
const CHECKS = `create table bench_checks as select bench_id(6, p * 100000 + c) as id, p, c, bench_id(2, p) as plan_id,
    5 + c % 4 as entries, case when c % 3 = 0 then 3 else 4 end as parts,
    case when c % 2 = 0 then 9 when c % 4 = 1 then 1 else 0 end as parts_done,
    bench_id(1, (p::bigint * $2 + c) * 7919 % $3 + 1) as target_id
  from generate_series(1, $1::int) as p, generate_series(1, $2::int) as c`;

const ENTRIES = `create table bench_entries as select c.id as check_id, c.p, c.c, e, e % parts as part, (c + e % parts) % 5 as d,
    e / parts as m, e % parts < parts_done as is_done, e % parts < parts_done and bench_dice(c.c * 8 + e, 25) = 1 as is_problem
  from bench_checks c, generate_series(0, entries - 1) as e`;

const RELEASE = [
  `insert into joint_checks (id, jurisdiction_id, plan_id, target_id, visit_order, state, has_problems, parts_total,
     parts_submitted, released_at, completed_at)
   select id, jurisdiction, plan_id, target_id, c, case parts_done when 9 then 'COMPLETED' when 1 then 'IN_PROGRESS' else 'RELEASED' end,
     exists (select 1 from bench_entries e where e.check_id = bench_checks.id and is_problem), parts, least(parts, parts_done),
     now(), case parts_done when 9 then now() end
   from bench_checks, bench_places`,
  `create table bench_teams as select d as d, array(select id from inspectors where department_id = departments[d + 1] and on_duty
     and verified_at is not null order by certificate_number) as team from bench_places, generate_series(0, 4) as d`,
  `insert into check_parts (check_id, department_id, plan_id, place, inspector_ids, state, entries_total, entries_answered,
     signature_kind, submitted_at, submitted_by)
   select c.id, departments[(c + x) % 5 + 1], plan_id, x,
     array[team[2 * c % cardinality(team) + 1], team[(2 * c + 1) % cardinality(team) + 1]],
     case when x < parts_done then 'SUBMITTED' else 'PENDING' end, (entries - x + parts - 1) / parts,
     case when x < parts_done then (entries - x + parts - 1) / parts else 0 end,
     case when x < parts_done then 'SIGNED' end, case when x < parts_done then now() end, case when x < parts_done then account end
   from bench_checks c cross join bench_places cross join generate_series(0, 3) as x join bench_teams t on t.d = (c + x) % 5
   where x < parts`,
  `insert into part_inspectors (check_id, department_id, inspector_id, ends_on, plan_id, visit_order)
   select p.check_id, p.department_id, inspector, j.ends_on, p.plan_id, c.visit_order
   from check_parts p cross join unnest(p.inspector_ids) as inspector join joint_checks c on c.id = p.check_id
   join joint_plans j on j.id = p.plan_id`,
  `insert into check_entries (id, check_id, place, matter_id, answered_by, outcome, is_problem, note, recorded_at, recorded_by)
   select bench_id(7, (p::bigint * 100000 + c) * 10 + e), check_id, e, p * 100 + d * 3 + m, departments[d + 1],
     case when is_problem then 'PROBLEM_CORRECTED' when is_done then 'NO_PROBLEM' end, is_problem,
     case when is_problem then '现场发现问题，已责令改正。' end, case when is_done then now() end, case when is_done then account end
   from bench_entries, bench_places`,
];

const SUMMARIES = [
  `update joint_plans p set checks_total = s.total, checks_completed = s.completed, checks_with_problems = s.problems,
     targets_drawn = s.total, joint_visits = s.total, separate_visits = s.separate
   from (select plan_id, count(*) as total, count(completed_at) as completed,
       count(*) filter (where has_problems and completed_at is not null) as problems,
       sum((select count(distinct d) from check_entries e join check_matters m on m.id = e.matter_id, unnest(m.department_ids) as d
         where e.check_id = c.id)) as separate from joint_checks c group by plan_id) s
   where s.plan_id = p.id`,
  `insert into plan_department_progress (plan_id, department_id, parts_total, parts_completed, parts_with_problems)
   select plan_id, department_id, count(*), count(submitted_at), count(*) filter (where submitted_at is not null and exists (
     select 1 from check_entries e where e.check_id = p.check_id and e.answered_by = p.department_id and e.is_problem))
   from check_parts p group by plan_id, department_id`,
  `insert into target_visits (jurisdiction_id, target_id, year, visits)
   select c.jurisdiction_id, target_id, year, count(*) from joint_checks c join joint_plans p on p.id = c.plan_id group by 1, 2, 3`,
];

/** Adds targets alone. */
export async function fillTargets(pool: Pool, targets: number): Promise<void> {
  for (const sql of FUNCTIONS) await pool.query(sql);
  await pool.query(PLACES, [DEPARTMENTS]);
  await pool.query(TARGETS, [targets]);
}

/** Fills a hub's tables as its own actions would have, with the demo county's departments, items and inspectors. */
export async function fill(pool: Pool, { targets, plans, checksPerPlan }: Size): Promise<void> {
  await fillTargets(pool, targets);
  for (const sql of [PLANS, PARTICIPANTS, ITEMS, ...ROUNDS, MATTERS]) await pool.query(sql, [plans]);
  await pool.query(CHECKS, [plans, checksPerPlan, targets]);
  for (const sql of [ENTRIES, 'create index on bench_entries (check_id)', 'analyze', ...RELEASE]) await pool.query(sql);
  for (const sql of ['analyze', ...SUMMARIES, 'drop table bench_entries, bench_checks', 'vacuum analyze'])
    await pool.query(sql);
}
