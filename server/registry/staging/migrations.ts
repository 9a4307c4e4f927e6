import { migrationStep } from '../../platform/migrations.ts';

/** Tables on their way into the registries: the import, its lines, and where they have findings (decision 015). */
export const stagingMigrations = [
  migrationStep('0331_imports', [
    `create table table_imports (
       id uuid primary key, jurisdiction_id uuid not null references jurisdictions, department_id uuid references departments,
       account_id uuid not null references accounts,
       kind text not null check (kind in ('ITEMS', 'TARGETS', 'INSPECTORS', 'PLANS')),
       state text not null check (state in ('READING', 'STAGED', 'APPLYING', 'APPLIED', 'CANCELLING', 'CANCELLED',
         'UNDOING', 'UNDONE', 'FAILED')),
       revision integer not null default 1, file uuid not null, file_name text not null, file_sha256 text not null,
       -- By which certificates have expired or not: the same however often the file is read.
       read_on date not null,
       headings jsonb not null default '{}', tables jsonb not null default '[]', other_sheets text[] not null default '{}',
       skipped integer not null default 0, skipped_lines jsonb not null default '[]',
       -- Lines by what they would do; each line is counted in the transaction that writes it.
       lines_new integer not null default 0, lines_changed integer not null default 0, lines_same integer not null default 0,
       lines_question integer not null default 0, lines_duplicate integer not null default 0, lines_refused integer not null default 0,
       added integer not null default 0, changed integer not null default 0, passed_over integer not null default 0,
       undone integer not null default 0, kept integer not null default 0,
       -- Of everything that was staged and mended, in its order.
       digest text not null, takes_only_clean boolean not null default false, job uuid, failure jsonb,
       created_at timestamptz(3) not null, confirmed_at timestamptz(3), confirmed_by uuid references accounts,
       applied_at timestamptz(3), undoable_until timestamptz(3), ended_at timestamptz(3), forgotten boolean not null default false
     )`,
    `create index table_imports_list on table_imports (jurisdiction_id, id)`,
    `create index table_imports_working on table_imports (state) where state in ('READING', 'APPLYING', 'CANCELLING', 'UNDOING')`,
    `create index table_imports_to_forget on table_imports (id) where not forgotten`,
    `create table table_import_lines (
       import_id uuid not null references table_imports on delete cascade, number integer not null,
       -- Its number in its sheet.
       sheet_row integer not null,
       status text not null check (status in ('NEW', 'CHANGED', 'SAME', 'QUESTION', 'DUPLICATE', 'REFUSED')),
       -- By a secret key: numbers of people are keys too.
       key_digest text,
       -- The line and what it changes, under the vault's key; null once forgotten.
       content text,
       record_id uuid, mended_by uuid references accounts, mended_at timestamptz(3),
       primary key (import_id, number)
     )`,
    `create index table_import_lines_status on table_import_lines (import_id, status, number)`,
    `create index table_import_lines_key on table_import_lines (import_id, key_digest, number) where key_digest is not null`,
    // Apart from the lines: writing a million of them adds small rows and copies no large ones.
    `create table table_import_results (
       import_id uuid not null, number integer not null,
       outcome text not null check (outcome in ('ADDED', 'CHANGED', 'PASSED_OVER', 'UNDONE', 'KEPT')),
       record_id uuid, record_revision integer, image text, note jsonb,
       primary key (import_id, number),
       foreign key (import_id, number) references table_import_lines on delete cascade
     )`,
    `create index table_import_results_outcome on table_import_results (import_id, outcome, number)
       where outcome not in ('ADDED', 'CHANGED')`,
    // A record's history names the imports that wrote it.
    `create index table_import_results_record on table_import_results (record_id) where record_id is not null`,
    `create table table_import_findings (
       import_id uuid not null, number integer not null, heading text not null, column_index integer, wording text not null,
       questions integer not null, problems integer not null,
       primary key (import_id, heading, number, wording),
       foreign key (import_id, number) references table_import_lines on delete cascade
     )`,
    `create index table_import_findings_wording on table_import_findings (import_id, heading, wording, number)`,
    `create index table_import_findings_line on table_import_findings (import_id, number)`,
    // What waits in a list to be put into the index is put there little by little: nobody waits for all of it at once.
    `alter index targets_search set (gin_pending_list_limit = 64)`,
    `create index journal_of_import on journal ((payload ->> 'import')) where plan is null and kind like 'IMPORT_%'`,
  ]),
  migrationStep('0332_imports_into_one', [
    // The one record that all lines go into, of a later capability; and whether those with questions go too.
    'alter table table_imports add column goal uuid, add column takes_questions boolean not null default false',
  ]),
  migrationStep('0333_mended_lines', [
    `create index table_import_lines_mended on table_import_lines (import_id, number) where mended_at is not null`,
  ]),
  migrationStep('0334_mendings', [
    // The last mending of a line, by which it is found to be put back.
    'alter table table_import_lines add column mending integer',
    'create index table_import_lines_mending on table_import_lines (import_id, mending) where mending is not null',
  ]),
  migrationStep('0335_further_keys', [
    // Keys beside a line's own, by which it is one record with another. Two lines that bear one weakly are not one.
    `create table table_import_keys (
       import_id uuid not null, digest text not null, number integer not null, weak boolean not null,
       primary key (import_id, digest, weak, number),
       foreign key (import_id, number) references table_import_lines on delete cascade
     )`,
    'create index table_import_keys_line on table_import_keys (import_id, number)',
  ]),
];
