const id = (prefix: string, column: string): string => `'${prefix}_' || replace(${column}::text, '-', '')`;
const department = (d: string): string =>
  `json_build_object('id', ${id('dep', `${d}.id`)}, 'code', ${d}.code, 'name', ${d}.name)`;
const list = (select: string): string => `coalesce((${select}), '[]'::json)`;

const PARTICIPANTS =
  list(`select json_agg(json_build_object('department', ${department('d')}, 'state', pp.state, 'respondBy', pp.respond_by,
    'reason', pp.reason, 'progress', json_build_object('total', coalesce(g.parts_total, 0), 'completed', coalesce(g.parts_completed, 0)))
    order by pp.invited_order)
  from plan_participants pp join departments d on d.id = pp.department_id
  left join plan_department_progress g on g.plan_id = pp.plan_id and g.department_id = pp.department_id where pp.plan_id = p.id`);

const ITEMS =
  list(`select json_agg(json_build_object('id', ${id('pit', 'pi.id')}, 'department', json_build_object('code', d.code),
    'item', json_build_object('id', ${id('itm', 'i.id')}, 'code', coalesce(pi.frozen->>'code', i.code), 'name', coalesce(pi.frozen->>'name', i.name)))
    order by coalesce(pp.accepted_order, 0), pi.place)
  from plan_items pi join inspection_items i on i.id = pi.item_id join departments d on d.id = pi.department_id
  left join plan_participants pp on pp.plan_id = pi.plan_id and pp.department_id = pi.department_id where pi.plan_id = p.id`);

const DRAW = `(select json_build_object('id', ${id('drw', 'd.id')}, 'frameSize', d.frame_size, 'drawnCount', d.drawn_count,
    'frameDigest', d.frame_digest, 'rulesDigest', d.rules_digest, 'drawnDigest', d.drawn_digest,
    'round', json_build_object('id', ${id('rnd', 'd.round_id')}))
  from draws d where d.plan_id = p.id and not d.abandoned)`;

const PARTS =
  list(`select json_agg(json_build_object('department', json_build_object('code', d.code, 'name', d.name), 'state', m.state,
    'inspectors', (select json_agg(json_build_object('id', ${id('ins', 'i.id')}, 'name', i.name, 'certificateNumber', i.certificate_number) order by u.n)
      from unnest(m.inspector_ids) with ordinality as u(id, n) join inspectors i on i.id = u.id)) order by m.place)
  from check_parts m join departments d on d.id = m.department_id where m.check_id = c.id`);

const ENTRIES = list(`select json_agg(json_build_object('id', ${id('ent', 'e.id')}, 'name', m.name, 'departments',
    (select json_agg(json_build_object('code', d.code) order by u.n) from unnest(m.department_ids) with ordinality as u(id, n) join departments d on d.id = u.id),
    'outcome', e.outcome, 'alsoOutcomes', coalesce(to_json(e.also_outcomes), '[]'::json), 'note', e.note) order by e.place)
  from check_entries e join check_matters m on m.id = e.matter_id where e.check_id = c.id`);

const CHECKS = `json_build_object('totalCount', p.checks_total,
  'pageInfo', json_build_object('hasNextPage', p.checks_total > 50, 'endCursor', least(50, p.checks_total)::text),
  'nodes', ${list(`select json_agg(json_build_object('id', ${id('chk', 'c.id')}, 'revision', c.revision, 'state', c.state,
      'target', json_build_object('id', ${id('tgt', 't.id')}, 'key', t.key, 'name', t.name, 'riskClass', t.risk_class),
      'parts', ${PARTS}, 'items', ${ENTRIES}) order by c.visit_order)
    from (select * from joint_checks where plan_id = p.id order by visit_order limit 50) c join targets t on t.id = c.target_id`)})`;

/** A plan's page with its first 50 checks, by the plan's key. */
export const PLAN_PAGE = `select json_build_object('plan', json_build_object('id', ${id('pln', 'p.id')}, 'number', p.number,
    'cursor', pg_snapshot_xmin(pg_current_snapshot())::text, 'revision', p.revision, 'title', p.title, 'year', p.year,
    'state', p.state, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'lead', ${department('l')},
    'participants', ${PARTICIPANTS}, 'items', ${ITEMS},
    'progress', json_build_object('total', p.checks_total, 'completed', p.checks_completed, 'withProblems', p.checks_with_problems),
    'draw', ${DRAW}, 'checks', ${CHECKS}))::text as json
  from joint_plans p join departments l on l.id = p.lead_id where p.id = $1`;

/** A page of 100 targets; `where` is the filter's and the cursor's condition, its last parameter the cursor. */
export function targetsSql(where: string, count: boolean): string {
  const total = `'totalCount', (select count(*) from targets t where ${where.replace(/ and t\.id > \$\d+$/, '')}), `;
  return `select json_build_object('targets', json_build_object(${count ? total : ''}
    'pageInfo', json_build_object('hasNextPage', count(*) > 100, 'endCursor', (array_agg(id order by id))[least(100, count(*))]),
    'nodes', coalesce(json_agg(node order by id) filter (where place <= 100), '[]'::json)))::text as json
  from (
    select t.id, row_number() over (order by t.id) as place, json_build_object('id', ${id('tgt', 't.id')}, 'key', t.key, 'name', t.name,
      'kind', t.kind, 'riskClass', t.risk_class, 'status', t.status, 'industry', json_build_object('code', n.code, 'name', n.name),
      'district', json_build_object('code', d.code, 'name', d.name), 'registeredOn', t.registered_on) as node
    from (select * from targets t where ${where} order by t.id limit 101) t
    join industries n on n.code = t.industry_code join districts d on d.code = t.district_code
  ) page`;
}

/** The year's counts without the indicators, which are computed of them and of counts that are kept for a minute. */
export const DASHBOARD = `with y as (
    select p.*, exists (select 1 from plan_participants a where a.plan_id = p.id and a.state = 'ACCEPTED') as is_joint
    from joint_plans p where year = $1 and announced_at is not null and state <> 'CANCELLED'
  )
  select json_build_object('dashboard', json_build_object('cursor', pg_snapshot_xmin(pg_current_snapshot())::text,
    'plans', (select json_build_object('total', count(*), 'joint', count(*) filter (where is_joint),
      'internal', count(*) filter (where not is_joint), 'riskBased', count(*) filter (where risk_based)) from y),
    'targets', (select json_build_object('drawn', coalesce(sum(targets_drawn), 0), 'joint', coalesce(sum(targets_drawn) filter (where is_joint), 0),
      'completed', coalesce(sum(checks_completed), 0), 'withProblems', coalesce(sum(checks_with_problems), 0)) from y),
    'departments', (select json_agg(json_build_object('department', json_build_object('code', d.code, 'name', d.name),
        'plansLed', coalesce(l.n, 0), 'plansJoined', coalesce(a.n, 0), 'checksTotal', coalesce(g.total, 0),
        'checksCompleted', coalesce(g.completed, 0), 'withProblems', coalesce(g.problems, 0)) order by d.sort_order, d.id)
      from departments d
      left join (select lead_id, count(*) as n from y group by 1) l on l.lead_id = d.id
      left join (select department_id, count(*) as n from plan_participants pp join y on y.id = pp.plan_id where pp.state = 'ACCEPTED' group by 1) a
        on a.department_id = d.id
      left join (select department_id, sum(parts_total) as total, sum(parts_completed) as completed, sum(parts_with_problems) as problems
        from plan_department_progress g join y on y.id = g.plan_id group by 1) g on g.department_id = d.id),
    'visitsSaved', (select coalesce(sum(separate_visits - joint_visits), 0) from y)))::text as json`;
