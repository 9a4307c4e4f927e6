import { migrationStep } from '../../platform/migrations.ts';

export const inspectorMigrations = [
  migrationStep('0321_inspectors', [
    `alter table specialties add column kind text not null default 'SPECIALTY'
       check (kind in ('QUALIFICATION', 'SPECIALTY', 'FIELD'))`,
    `alter table inspectors
       add column revision integer not null default 1,
       add column person_type text not null default 'INSPECTOR' check (person_type in ('INSPECTOR', 'EXPERT', 'AUXILIARY')),
       add column organisation_level text not null default 'COUNTY' check (organisation_level in ('COUNTY', 'TOWNSHIP')),
       add column trained_on date,
       -- Encrypted under the configuration's key (R021).
       add column identity_number bytea,
       add column phone bytea,
       add column verified_by uuid references accounts,
       alter column certificate_number drop not null,
       alter column valid_from drop not null,
       alter column valid_to drop not null,
       -- R023: nobody inspects without a certificate.
       add constraint inspectors_certified check (person_type <> 'INSPECTOR'
         or (certificate_number is not null and valid_from is not null and valid_to is not null))`,
    `create table inspector_absences (
       inspector_id uuid not null references inspectors, from_on date not null, to_on date not null,
       kind text not null check (kind in ('LEAVE', 'OTHER_DUTY')), check (to_on >= from_on)
     )`,
    `create index inspector_absences_of on inspector_absences (inspector_id, to_on)`,
    `create table inspector_recusals (
       id uuid primary key, inspector_id uuid not null references inspectors, target_id uuid references targets,
       keyword text, reason text not null, since date not null, ended_on date,
       check ((target_id is null) <> (keyword is null))
     )`,
    `create index inspector_recusals_of on inspector_recusals (inspector_id, id)`,
    `create index inspector_recusals_from on inspector_recusals (target_id)`,
    `create index journal_of_inspector on journal ((payload ->> 'inspector'), position) where plan is null`,
  ]),
  migrationStep('0322_inspector_initials', [
    // Null until the hub has read the name; a search by initials finds it from then on.
    `alter table inspectors add column initials text`,
    `create index inspectors_unread on inspectors (id) where initials is null`,
    // Equal for equal identity numbers, under the configuration's key: one person is in the registry once (R021).
    `alter table inspectors add column identity_digest text`,
    `create index inspectors_by_identity on inspectors (identity_digest)`,
  ]),
  migrationStep('0323_former_certificates', [
    // Who was drawn stands in a draw under the number that was sealed; whoever renews it meanwhile is found by this.
    `create table former_certificates (
       id bigint generated always as identity primary key, certificate_number text not null,
       inspector_id uuid not null references inspectors on delete cascade
     )`,
    `create index former_certificates_of on former_certificates (certificate_number, id)`,
    `create function remember_certificate() returns trigger language plpgsql as $$ begin
       insert into former_certificates (certificate_number, inspector_id) values (old.certificate_number, old.id);
       return new;
     end $$`,
    `create trigger former_certificate after update of certificate_number on inspectors for each row
       when (old.certificate_number is not null and old.certificate_number is distinct from new.certificate_number)
       execute function remember_certificate()`,
  ]),
];
