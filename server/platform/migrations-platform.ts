import { migrationStep } from './migrations.ts';

/** Journal, chain heads, remembered answers and what a hub knows of itself. */
export const platformMigrations = [
  migrationStep('0001_platform', [
    `create table journal (
       position bigint generated always as identity primary key,
       xid xid8 not null default pg_current_xact_id(),
       jurisdiction uuid not null,
       -- Null where a fact belongs to the jurisdiction itself; its chain is then the jurisdiction's.
       plan uuid,
       chain uuid not null,
       chain_index integer not null,
       kind text not null,
       actor uuid,
       department uuid,
       check_id uuid,
       occurred_at timestamptz(3) not null,
       payload jsonb not null,
       previous_hash text not null,
       hash text not null,
       unique (chain, chain_index)
     )`,
    `create index journal_order on journal (xid, position)`,
    `create index journal_plan_order on journal (plan, xid, position)`,
    `create function journal_is_append_only() returns trigger language plpgsql as $$
     begin raise exception 'the journal is only ever appended to'; end $$`,
    `create trigger journal_guard before update or delete on journal
       for each row execute function journal_is_append_only()`,
    `create trigger journal_guard_truncate before truncate on journal
       for each statement execute function journal_is_append_only()`,
    `revoke update, delete, truncate on journal from public`,
    `create table journal_chains (chain uuid primary key, length integer not null, head text not null)`,
    `create table request_answers (
       account uuid not null,
       request_id text not null,
       mutation text not null,
       input_hash text not null,
       answer jsonb not null,
       document_hash text,
       -- json, unlike jsonb, keeps the order in which fields were asked.
       response json,
       answered_at timestamptz not null default now(),
       primary key (account, request_id)
     )`,
    `create index request_answers_age on request_answers (answered_at)`,
    `create table hub_settings (key text primary key, value jsonb not null)`,
  ]),
];
