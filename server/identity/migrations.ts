import { migrationStep } from '../platform/migrations.ts';

export const identityMigrations = [
  migrationStep('0101_identity', [
    `create table jurisdictions (
       id uuid primary key, code text not null unique, name text not null, parent_id uuid references jurisdictions
     )`,
    `create table departments (
       id uuid primary key, code text not null unique, name text not null, short_name text not null, level text not null,
       parent_id uuid references departments, jurisdiction_id uuid not null references jurisdictions, sort_order integer not null
     )`,
    `create index departments_order on departments (jurisdiction_id, sort_order, id)`,
    `create table accounts (
       id uuid primary key, username text not null unique check (username = lower(username)), password_hash text not null,
       name text not null, roles text[] not null check (cardinality(roles) > 0),
       department_id uuid references departments, jurisdiction_id uuid not null references jurisdictions,
       disabled_at timestamptz
     )`,
    `create table sessions (
       id uuid primary key, token_hash text not null unique, account_id uuid not null references accounts,
       created_at timestamptz not null, expires_at timestamptz not null, revoked_at timestamptz, address text not null
     )`,
    `create index sessions_of_account on sessions (account_id, expires_at)`,
  ]),
  migrationStep('0102_saved_views', [
    `create table saved_views (
       id uuid primary key, account_id uuid not null references accounts, list text not null, name text not null,
       path text not null, search text not null, columns jsonb, saved_at timestamptz not null,
       unique (account_id, list, name)
     )`,
  ]),
];
