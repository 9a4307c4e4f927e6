import { migrationStep } from '../platform/migrations.ts';
import { itemMigrations } from './items/migrations.ts';
import { matterMigrations } from './matters/migrations.ts';
import { upstreamMigrations } from './upstream/migrations.ts';

export const registryMigrations = [
  migrationStep('0301_registry', [
    `create table industries (code text primary key, name text not null, parent_code text)`,
    `create table districts (code text primary key, name text not null, jurisdiction_id uuid not null references jurisdictions)`,
    `create table specialties (code text primary key, name text not null)`,
    `create table inspection_items (
       id uuid primary key, code text collate "C" not null unique, jurisdiction_id uuid not null references jurisdictions,
       department_id uuid not null references departments,
       name text not null, matter_name text not null, national_code text, merge_group text,
       item_class text not null check (item_class in ('KEY', 'GENERAL')),
       legal_basis text not null, subject text not null, content text not null, target_description text not null,
       target_kinds text[] not null, industry_codes text[] not null, labels text[] not null,
       ratio_text text not null, frequency_text text not null, methods text[] not null,
       cap_percent numeric(7, 4), required_specialties text[] not null, claimed_at timestamptz, filled_for_demo text[] not null,
       -- R007: a general item is capped; R001: a claimed item has all eight fields.
       check (item_class = 'KEY' or cap_percent is not null),
       check (claimed_at is null or (name <> '' and legal_basis <> '' and subject <> '' and content <> ''
         and target_description <> '' and ratio_text <> '' and frequency_text <> '' and cardinality(methods) > 0))
     )`,
    `create index inspection_items_order on inspection_items (jurisdiction_id, code)`,
    `create index inspection_items_department on inspection_items (department_id, code)`,
    `create table targets (
       id uuid primary key, jurisdiction_id uuid not null references jurisdictions, key text not null,
       registry_number text not null, name text not null, kind text not null, status text not null, risk_class text,
       industry_code text references industries, district_code text references districts, registered_on date,
       labels text[] not null, address text not null,
       unique (jurisdiction_id, key),
       check (risk_class in ('A', 'B', 'C', 'D')),
       check (kind in ('ENTERPRISE', 'INDIVIDUAL_BUSINESS', 'COOPERATIVE', 'NATURAL_PERSON', 'PRODUCT', 'PROJECT', 'FACILITY', 'BEHAVIOUR')),
       check (status in ('ACTIVE', 'CANCELLED', 'REVOKED', 'SUSPENDED'))
     )`,
    `create index targets_order on targets (jurisdiction_id, id)`,
    `create index targets_industry on targets (jurisdiction_id, industry_code text_pattern_ops, id)`,
    `create index targets_district on targets (jurisdiction_id, district_code, id)`,
    `create index targets_kind on targets (jurisdiction_id, kind, id)`,
    `create index targets_class on targets (jurisdiction_id, risk_class, id)`,
    `create index targets_status on targets (jurisdiction_id, status, id)`,
    // How often a target was visited in a year over all departments (R063).
    `create table target_visits (
       jurisdiction_id uuid not null references jurisdictions, target_id uuid not null references targets,
       year integer not null, visits integer not null check (visits > 0), primary key (target_id, year)
     )`,
    `create table inspectors (
       id uuid primary key, account_id uuid unique references accounts, department_id uuid not null references departments,
       certificate_number text not null unique, certificate_kind text not null, name text not null, title text not null,
       specialties text[] not null, station text, valid_from date not null, valid_to date not null,
       verified_at timestamptz, on_duty boolean not null,
       check (valid_to >= valid_from)
     )`,
    `create index inspectors_department on inspectors (department_id, certificate_number)`,
    `create index inspectors_order on inspectors (department_id, id)`,
  ]),
  ...itemMigrations,
  ...upstreamMigrations,
  ...matterMigrations,
];
