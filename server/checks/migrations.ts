import { migrationStep } from '../platform/migrations.ts';

export const checksMigrations = [
  migrationStep('0701_checks', [
    `create table joint_checks (
       id uuid primary key, jurisdiction_id uuid not null, plan_id uuid not null references joint_plans,
       target_id uuid not null references targets, visit_order integer not null, revision integer not null default 1,
       state text not null default 'RELEASED'
         check (state in ('RELEASED', 'IN_PROGRESS', 'COMPLETED', 'REVIEWED', 'PUBLISHED', 'ARCHIVED')),
       has_problems boolean not null default false,
       parts_total integer not null check (parts_total > 0), parts_submitted integer not null default 0,
       released_at timestamptz(3) not null, completed_at timestamptz(3),
       unique (plan_id, target_id), unique (plan_id, visit_order),
       check (parts_submitted <= parts_total),
       check ((state in ('RELEASED', 'IN_PROGRESS')) = (completed_at is null))
     )`,
    `create index joint_checks_state on joint_checks (plan_id, state, visit_order)`,
    `create index joint_checks_problems on joint_checks (plan_id, visit_order) where has_problems`,
    // The lines that a plan's merged lists are made of: a few hundred texts, however many checks repeat them.
    `create table check_matters (
       id integer generated always as identity primary key, plan_id uuid not null references joint_plans,
       name text not null, legal_basis text not null, content text not null, department_ids uuid[] not null check (cardinality(department_ids) > 0)
     )`,
    `create index check_matters_plan on check_matters (plan_id)`,
    `create table check_parts (
       check_id uuid not null references joint_checks, department_id uuid not null references departments,
       plan_id uuid not null, place integer not null,
       -- The team, the responsible inspector first (R072); part_inspectors holds the same by inspector.
       inspector_ids uuid[] not null check (cardinality(inspector_ids) > 0),
       state text not null default 'PENDING' check (state in ('PENDING', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'APPROVED')),
       entries_total integer not null check (entries_total > 0), entries_answered integer not null default 0,
       signature_kind text check (signature_kind in ('SIGNED', 'SEALED', 'REFUSED', 'ABSENT')),
       signature_reason text, signature_witness text,
       submitted_at timestamptz(3), submitted_by uuid references accounts,
       primary key (check_id, department_id),
       check (entries_answered <= entries_total),
       check (state not in ('SUBMITTED', 'APPROVED')
         or (submitted_at is not null and signature_kind is not null and entries_answered = entries_total)),
       check (signature_kind not in ('REFUSED', 'ABSENT') or signature_reason is not null)
     )`,
    `create table part_inspectors (
       check_id uuid not null, department_id uuid not null, inspector_id uuid not null references inspectors,
       ends_on date not null, plan_id uuid not null, visit_order integer not null,
       primary key (check_id, inspector_id), foreign key (check_id, department_id) references check_parts
     )`,
    `create unique index part_inspectors_own on part_inspectors (inspector_id, ends_on, plan_id, visit_order)
       include (check_id)`,
    `create table check_entries (
       id uuid primary key, check_id uuid not null, place integer not null, matter_id integer not null references check_matters,
       -- Who looks and records, for all departments of the matter: whose finding it is.
       answered_by uuid not null,
       outcome text check (outcome in ('NO_PROBLEM', 'NOT_DISCLOSED', 'FALSE_DISCLOSURE', 'UNREACHABLE', 'PROBLEM_CORRECTED',
         'REFUSED_SERIOUS', 'NOT_OPERATING', 'PROBLEM_PENDING', 'DEREGISTERED', 'NOT_APPLICABLE')),
       also_outcomes text[], is_problem boolean not null default false, note text,
       recorded_at timestamptz(3), recorded_by uuid references accounts,
       unique (check_id, place), foreign key (check_id, answered_by) references check_parts,
       check ((outcome is null) = (recorded_at is null))
     )`,
  ]),
  migrationStep('0702_signatures', [
    // Handwriting, locked in the vault: read one at a time, never with a list.
    `create table part_signatures (
       check_id uuid not null, department_id uuid not null, picture bytea not null,
       primary key (check_id, department_id), foreign key (check_id, department_id) references check_parts
     )`,
  ]),
  migrationStep('0703_conclusions', [
    `create index joint_checks_completed on joint_checks (jurisdiction_id, completed_at) where completed_at is not null`,
    `create index joint_checks_target on joint_checks (target_id, completed_at)`,
  ]),
  migrationStep('0704_recusal_requests', [
    `create table recusal_requests (
       id uuid primary key, check_id uuid not null references joint_checks, inspector_id uuid not null references inspectors,
       state text not null check (state in ('OPEN', 'GRANTED', 'DECLINED')), reason text not null,
       asked_at timestamptz(3) not null, decided_at timestamptz(3), decided_by uuid references accounts, decision_reason text,
       check ((state = 'OPEN') = (decided_at is null))
     )`,
    `create index recusal_requests_check on recusal_requests (check_id, id)`,
    `create unique index recusal_requests_open on recusal_requests (check_id, inspector_id) where state = 'OPEN'`,
  ]),
];
