import { migrationStep } from '../platform/migrations.ts';

export const policyMigrations = [
  migrationStep('0201_policy', [
    `create table policy_values (
       id uuid primary key, jurisdiction_id uuid not null references jurisdictions, key text not null, value jsonb not null,
       valid_from date not null, valid_to date, document text not null, article text not null,
       unique (jurisdiction_id, key, valid_from), check (valid_to is null or valid_to >= valid_from)
     )`,
  ]),
];
