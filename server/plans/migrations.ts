import { migrationStep } from '../platform/migrations.ts';

export const plansMigrations = [
  migrationStep('0401_plans', [
    `create table plan_numbers (jurisdiction_id uuid not null references jurisdictions, year integer not null, last integer not null,
       primary key (jurisdiction_id, year))`,
    `create table joint_plans (
       id uuid primary key, jurisdiction_id uuid not null references jurisdictions, number text not null,
       title text not null, year integer not null, lead_id uuid not null references departments,
       state text not null check (state in ('DRAFT', 'INVITING', 'FROZEN', 'ANNOUNCED', 'DRAWN', 'IN_PROGRESS', 'CHECKED', 'CLOSED', 'CANCELLED')),
       sealed boolean not null default false, revision integer not null,
       starts_on date not null, ends_on date not null check (ends_on >= starts_on),
       industry_codes text[] not null, district_codes text[] not null, target_kinds text[] not null,
       registered_before date, registered_after date, risk_based boolean not null,
       sampling jsonb not null, team_pool text not null,
       created_by uuid not null references accounts, created_at timestamptz(3) not null,
       announced_at timestamptz(3), announcement jsonb, cancel_reason text,
       checks_total integer not null default 0, checks_completed integer not null default 0, checks_with_problems integer not null default 0,
       targets_drawn integer, separate_visits integer, joint_visits integer,
       unique (jurisdiction_id, number),
       check (checks_completed <= checks_total and checks_with_problems <= checks_completed)
     )`,
    `create index joint_plans_order on joint_plans (jurisdiction_id, year, id)`,
    `create index joint_plans_lead on joint_plans (lead_id, id)`,
    `create index joint_plans_state on joint_plans (jurisdiction_id, state, id)`,
    `create index joint_plans_number on joint_plans (number)`,
    `create table plan_participants (
       plan_id uuid not null references joint_plans, department_id uuid not null references departments,
       state text not null check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
       respond_by date, message text, reason text, invited_order integer not null, accepted_order integer,
       -- The plan's facts, by their count, that this department may hear of: from its newest invitation to its leaving.
       heard_from integer not null, heard_to integer,
       primary key (plan_id, department_id)
     )`,
    `create index plan_participants_department on plan_participants (department_id, plan_id)`,
    `create index plan_participants_due on plan_participants (respond_by) where state = 'INVITED'`,
    `create table plan_items (
       id uuid primary key, plan_id uuid not null references joint_plans, department_id uuid not null references departments,
       item_id uuid not null references inspection_items, place integer not null, frozen jsonb,
       unique (plan_id, item_id)
     )`,
    `create index plan_items_order on plan_items (plan_id, department_id, place)`,
    `create table plan_department_progress (
       plan_id uuid not null references joint_plans, department_id uuid not null references departments,
       parts_total integer not null, parts_completed integer not null default 0, parts_with_problems integer not null default 0,
       primary key (plan_id, department_id),
       check (parts_completed <= parts_total and parts_with_problems <= parts_completed)
     )`,
  ]),
  migrationStep('0402_plans_of_programmes', [
    `alter table joint_plans add column programme_task_id uuid references programme_tasks`,
    `create index joint_plans_programme_task on joint_plans (programme_task_id) where programme_task_id is not null`,
  ]),
  migrationStep('0403_plan_justifications', [
    `create table plan_justifications (
       plan_id uuid not null references joint_plans, requirement text not null, reason text not null, approver text not null,
       recorded_by uuid not null references accounts, recorded_at timestamptz(3) not null,
       primary key (plan_id, requirement)
     )`,
  ]),
  migrationStep('0404_sampling_of_plans', [
    `alter table joint_plans
       add column class_a_reason text check (class_a_reason in ('COMPLAINT', 'MONITORING', 'ASSIGNMENT', 'LAW')),
       add column batch_size integer check (batch_size > 0),
       add column class_a_note text, add check ((class_a_reason is null) = (class_a_note is null)),
       -- The list that a superior drew (R041), under the vault's key: it is drawn whole, so it is as secret as a draw.
       add column superior_number text, add column superior_list bytea, add column superior_count integer,
       add check ((superior_number is null) = (superior_list is null) and (superior_list is null) = (superior_count is null))`,
    `create table plan_cap_overrides (
       plan_id uuid not null references joint_plans, target_id uuid not null references targets on delete cascade,
       reason text not null, approver text not null,
       recorded_by uuid not null references accounts, recorded_at timestamptz(3) not null, primary key (plan_id, target_id)
     )`,
    `create index plan_cap_overrides_target on plan_cap_overrides (target_id)`,
  ]),
  migrationStep('0405_team_stations', [`alter table joint_plans add column team_stations jsonb not null default '[]'`]),
  migrationStep('0406_tasks_of_plans', [
    // Tasks of other departments that a plan carries out beside the one that it refers to (R036).
    `create table plan_tasks (
       plan_id uuid not null references joint_plans, task_id uuid not null references programme_tasks,
       primary key (plan_id, task_id)
     )`,
    `create index plan_tasks_task on plan_tasks (task_id)`,
    `create index programme_tasks_key on programme_tasks (key)`,
    // Until now the fact of the plan alone told them.
    `insert into plan_tasks (plan_id, task_id)
     select p.id, t.id from journal j join joint_plans p on p.id = j.plan
     join programme_tasks t on jsonb_exists(j.payload -> 'tasks', t.id::text)
     where j.kind = 'PLAN_CREATED' and jsonb_typeof(j.payload -> 'tasks') = 'array'
       and t.id is distinct from p.programme_task_id`,
  ]),
  migrationStep('0407_risk_based_by_rules', [
    // R057: what the rules say, never what was ticked.
    `update joint_plans set risk_based = jsonb_path_exists(sampling, '$[*].riskClass ? (@ != null)')`,
    `alter table joint_plans add check (risk_based = jsonb_path_exists(sampling, '$[*].riskClass ? (@ != null)'))`,
  ]),
];
