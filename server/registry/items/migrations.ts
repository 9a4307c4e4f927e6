import { migrationStep } from '../../platform/migrations.ts';
import { fieldsSql } from './item-fields.ts';

/** Gives every item that is on a list and has no versions yet its first: as it stands. */
export const FIRST_VERSIONS_SQL = `with first as (
    insert into item_versions (id, item_id, number, effective_from, fields, matter_name, initials, retired, applied, saved_at)
    select gen_random_uuid(), i.id, 1, (i.claimed_at at time zone 'Asia/Shanghai')::date, ${fieldsSql('i')}, i.matter_name,
      i.initials, false, true, i.claimed_at
    from inspection_items i where i.claimed_at is not null and i.last_version = 0
    returning item_id, effective_from)
  update inspection_items i set version = 1, last_version = 1, in_force_from = first.effective_from
  from first where first.item_id = i.id`;

export const itemMigrations = [
  migrationStep('0310_item_versions', [
    `alter table inspection_items
       add column list_type text not null default 'DOUBLE_RANDOM' check (list_type in ('DOUBLE_RANDOM', 'KEY_SUPERVISION')),
       add column double_listing text, add column initials text,
       add column version integer not null default 0, add column last_version integer not null default 0,
       add column in_force_from date, add column retired_on date,
       add check (retired_on is null or claimed_at is null)`,
    // R005: every save is a dated version; the item's row repeats the one in force.
    `create table item_versions (
       id uuid primary key, item_id uuid not null references inspection_items on delete cascade, number integer not null,
       effective_from date not null, fields jsonb not null, matter_name text not null, initials text,
       retired boolean not null, reason text, saved_by uuid references accounts, saved_at timestamptz(3) not null,
       applied boolean not null default false,
       unique (item_id, number)
     )`,
    `create index item_versions_due on item_versions (effective_from) where not applied`,
    // R006: one open proposal an item.
    `create table item_class_changes (
       id uuid primary key, item_id uuid not null references inspection_items on delete cascade,
       item_class text not null check (item_class in ('KEY', 'GENERAL')), cap_percent numeric(7, 4), reason text not null,
       proposed_by uuid not null references accounts, proposed_at timestamptz(3) not null,
       approved boolean, answered_by uuid references accounts, answered_at timestamptz(3), answer_reason text,
       check (item_class = 'KEY' or cap_percent is not null), check (answered_by is null or answered_by <> proposed_by)
     )`,
    `create unique index item_class_changes_open on item_class_changes (item_id) where answered_at is null`,
    `create index journal_item_codes on journal using gin ((payload -> 'itemCodes') jsonb_path_ops) where plan is null`,
    FIRST_VERSIONS_SQL,
  ]),
  migrationStep('0323_item_codes', [
    // The last number that was given of each department's codes.
    `create table item_code_numbers (prefix text primary key, last integer not null)`,
  ]),
];
