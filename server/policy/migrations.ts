import { migrationStep } from '../platform/migrations.ts';

export const policyMigrations = [
  migrationStep('0201_policy', [
    `create table policy_values (
       id uuid primary key, jurisdiction_id uuid not null references jurisdictions, key text not null, value jsonb not null,
       valid_from date not null, valid_to date, document text not null, article text not null,
       unique (jurisdiction_id, key, valid_from), check (valid_to is null or valid_to >= valid_from)
     )`,
  ]),
  migrationStep('0202_policy_decisions', [
    // Of two decisions for one day the later holds, and the earlier stays readable.
    `alter table policy_values drop constraint policy_values_jurisdiction_id_key_valid_from_key`,
    `alter table policy_values
       add column decided_order bigint generated always as identity,
       add column decided_at timestamptz(3) not null default now(),
       add column decided_by uuid references accounts,
       add column preset text,
       add column inherits boolean not null default false,
       add column withdrawn_at timestamptz(3),
       add column withdrawn_by uuid references accounts,
       add column withdraw_reason text`,
    `create index policy_values_of_key on policy_values (jurisdiction_id, key, decided_order)`,
    `create function policy_is_not_overwritten() returns trigger language plpgsql as $$
     begin
       if old.withdrawn_at is not null
         or to_jsonb(new) - array['withdrawn_at', 'withdrawn_by', 'withdraw_reason']
           is distinct from to_jsonb(old) - array['withdrawn_at', 'withdrawn_by', 'withdraw_reason'] then
         raise exception 'a decision is withdrawn once, and never changed';
       end if;
       return new;
     end $$`,
    `create trigger policy_values_guard before update on policy_values
       for each row execute function policy_is_not_overwritten()`,
    `create table policy_revisions (jurisdiction_id uuid primary key references jurisdictions, revision integer not null)`,
  ]),
];
