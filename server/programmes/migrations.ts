import { migrationStep } from '../platform/migrations.ts';

const NOBODY = `'00000000-0000-0000-0000-000000000000'`;

export const programmesMigrations = [
  migrationStep('0341_programmes', [
    // A row is one version; what was published is never changed but for its state, its entry and its successor.
    `create table programmes (
       id uuid primary key, jurisdiction_id uuid not null references jurisdictions, series_id uuid not null,
       kind text not null check (kind in ('DEPARTMENT', 'JOINT')), year integer not null,
       department_id uuid not null references departments, title text not null, version integer not null check (version > 0),
       state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED', 'FILED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
       revision integer not null, created_by uuid not null references accounts, created_at timestamptz(3) not null,
       adjustment_reason text, return_reason text, withdraw_reason text,
       endorsed_at timestamptz(3), endorsed_by_meeting uuid, endorsed_number integer,
       receipt_number text, filed_on date, published_at timestamptz(3),
       platform text, platform_receipt text, entered_on date,
       document_file uuid references files, document_number text, approved_by text, approved_on date,
       unique (series_id, version),
       check ((version = 1) = (adjustment_reason is null)),
       check ((receipt_number is null) = (filed_on is null)), check ((platform is null) = (entered_on is null)),
       check ((state = 'WITHDRAWN') = (withdraw_reason is not null)),
       check ((published_at is not null) = (state in ('PUBLISHED', 'SUPERSEDED')))
     )`,
    // R028: one a year for each department, one for all together.
    `create unique index programmes_of_year on programmes
       (jurisdiction_id, year, kind, (case when kind = 'JOINT' then jurisdiction_id else department_id end))
       where version = 1 and state <> 'WITHDRAWN'`,
    `create unique index programmes_open on programmes (series_id)
       where state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED', 'FILED')`,
    `create unique index programmes_in_force on programmes (series_id) where state = 'PUBLISHED'`,
    `create index programmes_order on programmes (jurisdiction_id, id)`,
    `create index programmes_year on programmes (jurisdiction_id, year, id)`,
    `create index programmes_department on programmes (department_id, id)`,
    `create index programmes_public on programmes (id) where state = 'PUBLISHED'`,
    `create table programme_tasks (
       id uuid primary key, programme_id uuid not null references programmes, key uuid not null, place integer not null,
       name text not null, lead_id uuid references departments, participant_ids uuid[] not null,
       industry_codes text[] not null, industry_words text, target_kinds text[] not null, target_words text,
       district_codes text[] not null, sampling jsonb not null, frequency jsonb, from_month text, to_month text,
       origin text not null check (origin in ('OWN', 'SUPERIOR', 'AD_HOC')), superior_number text, cause text,
       questions jsonb not null default '[]',
       unique (programme_id, key), unique (programme_id, place)
     )`,
    `create table programme_task_items (
       task_id uuid not null references programme_tasks on delete cascade, item_id uuid not null references inspection_items,
       version integer not null, place integer not null, primary key (task_id, item_id)
     )`,
    `create table programme_justifications (
       programme_id uuid not null references programmes, requirement text not null, task_key uuid,
       reason text not null, approver text not null, recorded_by uuid not null references accounts,
       recorded_at timestamptz(3) not null
     )`,
    `create unique index programme_justifications_of on programme_justifications
       (programme_id, requirement, (coalesce(task_key, ${NOBODY})))`,
    `create table joint_industries (
       jurisdiction_id uuid primary key references jurisdictions, revision integer not null, codes text[] not null
     )`,
    `create index journal_of_programme on journal ((payload ->> 'programme'), position) where plan is null`,
  ]),
  migrationStep('0342_bodies', [
    `create table coordinating_bodies (
       id uuid primary key, jurisdiction_id uuid not null references jurisdictions,
       kind text not null check (kind in ('JOINT_MEETING', 'LEADING_GROUP', 'LIAISON_SYSTEM')),
       department_id uuid references departments, office_id uuid not null references departments,
       name text not null, revision integer not null,
       check ((kind = 'LEADING_GROUP') = (department_id is not null))
     )`,
    `create unique index coordinating_bodies_one on coordinating_bodies (jurisdiction_id, kind, (coalesce(department_id, ${NOBODY})))`,
    `create table body_members (
       id uuid primary key, body_id uuid not null references coordinating_bodies, role text not null, name text not null,
       post text not null, department_id uuid references departments, account_id uuid references accounts, duties text,
       from_day date not null, to_day date, deputy_of uuid references body_members,
       check (to_day is null or to_day >= from_day), check (deputy_of is null or deputy_of <> id)
     )`,
    `create index body_members_of on body_members (body_id, id)`,
    `create index body_members_account on body_members (account_id) where account_id is not null`,
    `create table body_meetings (
       id uuid primary key, body_id uuid not null references coordinating_bodies, title text not null, held_on date not null,
       minutes_file uuid not null references files, recorded_by uuid not null references accounts, recorded_at timestamptz(3) not null
     )`,
    `create index body_meetings_of on body_meetings (body_id, id)`,
    `create table body_decisions (
       meeting_id uuid not null references body_meetings, number integer not null check (number > 0), content text not null,
       programme_id uuid references programmes, primary key (meeting_id, number)
     )`,
    `create index body_decisions_of on body_decisions (programme_id) where programme_id is not null`,
    `alter table programmes add foreign key (endorsed_by_meeting, endorsed_number) references body_decisions`,
    `alter table programmes add check ((endorsed_at is null) = (endorsed_by_meeting is null))`,
  ]),
  migrationStep('0343_removed_tasks', [
    // As they were, so that whoever took one out by mistake brings it back whole.
    `create table programme_removed_tasks (
       programme_id uuid not null references programmes, key uuid not null, task jsonb not null,
       primary key (programme_id, key)
     )`,
  ]),
];
