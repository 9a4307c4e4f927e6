import { migrationStep } from '../platform/migrations.ts';

export const drawsMigrations = [
  migrationStep('0601_draws', [
    `create table draw_rounds (
       id uuid primary key, jurisdiction_id uuid not null references jurisdictions,
       state text not null check (state in ('SEALED', 'DRAWN', 'REVEALED', 'ABANDONED')), assurance text not null,
       beacon_source text, beacon_published_at timestamptz(3), beacon_value text,
       commitments jsonb not null, secrets bytea not null, sealed_proof jsonb not null, proof bytea,
       sealed_by uuid not null references accounts, sealed_at timestamptz(3) not null, run_at timestamptz(3),
       abandoned_at timestamptz(3), abandon_reason text, revealed_at timestamptz(3),
       check ((beacon_source is null) = (beacon_published_at is null)),
       check ((state in ('DRAWN', 'REVEALED')) = (run_at is not null and proof is not null)),
       check ((state = 'ABANDONED') = (abandoned_at is not null))
     )`,
    `create index draw_rounds_drawn on draw_rounds (jurisdiction_id, id) where state = 'DRAWN'`,
    `create table draws (
       id uuid primary key, round_id uuid not null references draw_rounds, plan_id uuid not null references joint_plans,
       plan_number text not null, abandoned boolean not null default false,
       files bytea not null, members bytea not null, drawn_list bytea,
       frame_size integer not null, frame_digest text not null, rules_digest text not null,
       drawn_count integer, drawn_digest text, strata jsonb not null,
       unique (round_id, plan_id)
     )`,
    // A plan is in one round that is not abandoned: the database holds it, whoever asks at the same time.
    `create unique index draws_one_round on draws (plan_id) where not abandoned`,
  ]),
  migrationStep('0602_rounds_of_leads', [
    `alter table draw_rounds add column lead_id uuid references departments, add column hand_in_key text,
       add column missing_party text`,
    `update draw_rounds r set lead_id = (select p.lead_id from draws d join joint_plans p on p.id = d.plan_id
       where d.round_id = r.id order by d.plan_number limit 1)`,
    `alter table draw_rounds alter column lead_id set not null`,
    `alter table draws add column amendments jsonb not null default '[]'`,
    // A department that keeps a secret of its own; the secret is locked in the vault once it is handed in.
    `create table round_parties (
       round_id uuid not null references draw_rounds, department_id uuid not null references departments,
       party text not null, digest text not null unique, secret bytea,
       handed_in_at timestamptz(3), handed_in_by uuid references accounts,
       primary key (round_id, department_id),
       check ((secret is null) = (handed_in_at is null))
     )`,
    `create table round_proposals (
       id uuid primary key, jurisdiction_id uuid not null references jurisdictions,
       state text not null check (state in ('OPEN', 'SEALED', 'WITHDRAWN')),
       lead_id uuid not null references departments, message text,
       proposed_by uuid not null references accounts, proposed_at timestamptz(3) not null,
       round_id uuid unique references draw_rounds, closed_at timestamptz(3), withdraw_reason text,
       check ((state = 'SEALED') = (round_id is not null)),
       check ((state = 'OPEN') = (closed_at is null)),
       check ((state = 'WITHDRAWN') = (withdraw_reason is not null))
     )`,
    `create index round_proposals_order on round_proposals (jurisdiction_id, id)`,
    `create table proposal_plans (
       proposal_id uuid not null references round_proposals, plan_id uuid not null references joint_plans,
       consent text not null check (consent in ('WAITING', 'CONSENTED', 'DECLINED')),
       is_open boolean not null default true, reason text, answered_at timestamptz(3),
       primary key (proposal_id, plan_id),
       check ((consent = 'WAITING') = (answered_at is null)),
       check (consent <> 'DECLINED' or reason is not null)
     )`,
    // A plan is agreed to in one open proposal: the database holds it, whoever asks at the same time.
    `create unique index proposal_plans_one on proposal_plans (plan_id) where is_open and consent = 'CONSENTED'`,
    `create index proposal_plans_plan on proposal_plans (plan_id, proposal_id)`,
    `create table proposal_commitments (
       proposal_id uuid not null references round_proposals, department_id uuid not null references departments,
       digest text not null unique, committed_at timestamptz(3) not null, committed_by uuid not null references accounts,
       primary key (proposal_id, department_id)
     )`,
  ]),
  migrationStep('0603_last_visitors', [
    // Who was sent to a target last, by department: by policy they do not visit it again next time (R071).
    `create table target_visitors (
       target_id uuid not null references targets, department_id uuid not null references departments,
       inspector_ids uuid[] not null, sent_at timestamptz(3) not null,
       primary key (target_id, department_id)
     )`,
  ]),
  migrationStep('0610_draw_pieces', [
    // The large parts of a draw, each piece locked in the vault; an owner is one frame, or what one run worked out.
    `create table draw_pieces (
       owner uuid not null, kind text not null check (kind in ('FRAME', 'MEMBERS', 'PROOF', 'LIST')), number integer not null,
       content bytea not null, primary key (owner, kind, number)
     )`,
    `alter table draw_pieces alter column content set storage external`,
    // What a job worked out for a mutation that waits for it; gone once that took it over.
    `create table draw_preparations (
       job uuid primary key, owners uuid[] not null, content bytea, created_at timestamptz(3) not null default now()
     )`,
    `alter table draws add column large jsonb`,
  ]),
  migrationStep('0611_sealed_apart', [
    // Numbers of the plans whose seal in another round ended the proposal; null where its proposer withdrew it.
    `alter table round_proposals add column sealed_apart text[]`,
  ]),
];
