import { migrationStep } from '../migrations.ts';

/** Long works: what people see of them, and where each of them stands. */
export const jobsMigrations = [
  migrationStep('0003_jobs', [
    `create table jobs (
       id uuid primary key,
       kind text not null,
       title jsonb not null,
       account uuid,
       jurisdiction uuid,
       input jsonb not null,
       state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
       done bigint not null default 0,
       total bigint,
       phase jsonb,
       checkpoint jsonb,
       attempts integer not null default 0,
       runner uuid,
       beat_at timestamptz(3),
       cancel_asked_at timestamptz(3),
       result jsonb,
       link text,
       file uuid,
       error_id uuid,
       failure jsonb,
       revision integer not null default 1,
       created_at timestamptz(3) not null default now(),
       started_at timestamptz(3),
       ended_at timestamptz(3),
       touched_at timestamptz(3) not null default now(),
       check ((state = 'RUNNING') = (runner is not null)),
       check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (ended_at is not null))
     )`,
    `create index jobs_of_account on jobs (account, id)`,
    `create index jobs_of_account_state on jobs (account, state, id)`,
    `create index jobs_open on jobs (state, touched_at) where state in ('WAITING', 'RUNNING')`,
    `create index jobs_touched on jobs (touched_at)`,
    `create index jobs_ended on jobs (ended_at) where ended_at is not null`,
  ]),
];
