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
];
