import { migrationStep } from '../migrations.ts';

/** Files in pieces, what refers to them, and the tickets by which they come and go. */
export const filesMigrations = [
  migrationStep('0002_files', [
    `create table files (
       id uuid primary key,
       purpose text not null,
       name text not null,
       account uuid,
       jurisdiction uuid not null,
       state text not null check (state in ('ARRIVING', 'STORED', 'GOING')),
       bytes bigint not null,
       sha256 text,
       uses integer not null default 0 check (uses >= 0),
       touched_at timestamptz(3) not null,
       check (state <> 'STORED' or sha256 is not null)
     )`,
    `create index files_unused on files (touched_at) where uses = 0`,
    `create index files_unused_of_account on files (account) where uses = 0`,
    `create table file_pieces (
       file uuid not null references files,
       number integer not null,
       content bytea not null,
       primary key (file, number)
     )`,
    // What is sent here is mostly compressed already, and is read whole.
    `alter table file_pieces alter column content set storage external`,
    `create table file_uses (file uuid not null references files, used_by text not null, primary key (file, used_by))`,
    `create index file_uses_by on file_uses (used_by)`,
    `create table file_tickets (
       hash text primary key,
       act text not null check (act in ('UPLOAD', 'DOWNLOAD')),
       account uuid not null,
       session uuid not null,
       jurisdiction uuid not null,
       purpose text not null,
       name text not null,
       bytes bigint not null,
       file uuid,
       expires_at timestamptz(3) not null,
       spent_at timestamptz(3)
     )`,
    `create index file_tickets_of_account on file_tickets (account, expires_at)`,
    `create index file_tickets_age on file_tickets (expires_at)`,
  ]),
];
