import { migrationStep } from '../../platform/migrations.ts';

export const upstreamMigrations = [
  migrationStep('0311_upstream_lists', [
    `create table upstream_lists (
       id uuid primary key, jurisdiction_id uuid not null references jurisdictions, level text not null check (level in ('PROVINCE', 'CITY')),
       name text not null, state text not null check (state in ('ADJUSTING', 'PUBLISHED')), version integer not null default 0,
       effective_from date, published_at timestamptz(3), revision integer not null default 1
     )`,
    `create index upstream_lists_order on upstream_lists (jurisdiction_id, id)`,
    // What is being adjusted; a null draft is an item that is to leave the list.
    `create table upstream_items (
       id uuid primary key, list_id uuid not null references upstream_lists on delete cascade, code text collate "C" not null,
       department_id uuid not null references departments, draft jsonb, published_version integer not null default 0,
       published jsonb, published_at timestamptz(3),
       unique (list_id, code)
     )`,
    `create index upstream_items_department on upstream_items (department_id, id)`,
    // What each version said of an item; no fields: that version took it off the list.
    `create table upstream_item_versions (
       upstream_item_id uuid not null references upstream_items on delete cascade, version integer not null, fields jsonb,
       primary key (upstream_item_id, version)
     )`,
    // R003: the department's answer, and under which version it was given.
    `create table upstream_claims (
       upstream_item_id uuid primary key references upstream_items on delete cascade, version integer not null,
       state text not null check (state in ('CLAIMED', 'DECLINED')), evidence text, reason text,
       own_item_id uuid references inspection_items on delete set null,
       answered_by uuid references accounts, answered_at timestamptz(3) not null,
       check (state = 'CLAIMED' or reason is not null), check (state = 'DECLINED' or evidence is not null)
     )`,
    `create index upstream_claims_own on upstream_claims (own_item_id)`,
  ]),
  migrationStep('0319_upstream_history', [
    `create index journal_of_upstream_list on journal ((payload ->> 'list'), position) where plan is null`,
  ]),
];
