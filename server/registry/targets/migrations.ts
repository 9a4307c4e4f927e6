import { migrationStep } from '../../platform/migrations.ts';

export const targetMigrations = [
  migrationStep('0311_targets', [
    `alter table targets
       add column revision integer not null default 1,
       add column status_on date,
       add column risk_source text,
       add column risk_on date,
       add column record_source text,
       add column recorded_on date not null default current_date,
       -- Departments that supervise it (R016).
       add column claimants uuid[] not null default '{}',
       -- Null until the hub has read the name; a search by initials finds it from then on.
       add column initials text,
       add column search_grams text[] not null default '{}'`,
    // Every character and every two neighbours: two are the shortest word that people search by in Chinese, which
    // trigrams would not serve, and an array needs no extension on either engine.
    `create function text_grams(words text) returns text[] language sql immutable parallel safe as $$
       select coalesce(array_agg(distinct substr(words, i, n)), '{}')
       from generate_series(1, length(words)) i, generate_series(1, 2) n where i + n - 1 <= length(words) $$`,
    // What a search must have: a text's pairs, or its one character.
    `create function asked_grams(words text) returns text[] language sql immutable parallel safe as $$
       select case when length(words) = 1 then array[words] else
         (select coalesce(array_agg(distinct substr(words, i, 2)), '{}') from generate_series(1, length(words) - 1) i) end $$`,
    // Labels and claims one by one in the order of the registry: a page of a rare one is read from here at once.
    `create table target_marks (
       jurisdiction_id uuid not null, mark text not null, target_id uuid not null references targets on delete cascade,
       primary key (jurisdiction_id, mark, target_id)
     )`,
    `create function target_marks_of(labels text[], claimants uuid[]) returns setof text language sql immutable as $$
       select 'label:' || l from unnest(labels) l union select 'claim:' || c::text from unnest(claimants) c $$`,
    // Whoever writes a target, an import as well as a form, has it found.
    `create function target_is_searched() returns trigger language plpgsql as $$
     begin
       -- A search that found a masked name would tell it.
       new.search_grams := case when new.kind = 'NATURAL_PERSON' then '{}'::text[]
         else text_grams(lower(new.name) || E'\\n' || coalesce(new.initials, '')) end;
       return new;
     end $$`,
    `create trigger target_search before insert or update of name, initials, kind on targets
       for each row execute function target_is_searched()`,
    `create function target_is_marked() returns trigger language plpgsql as $$
     begin
       if tg_op = 'UPDATE' then
         delete from target_marks m where m.jurisdiction_id = old.jurisdiction_id and m.target_id = old.id
           and m.mark in (select target_marks_of(old.labels, old.claimants) except select target_marks_of(new.labels, new.claimants));
       end if;
       insert into target_marks select new.jurisdiction_id, mark, new.id from target_marks_of(new.labels, new.claimants) mark
         on conflict do nothing;
       return null;
     end $$`,
    `create trigger target_marked after insert or update of labels, claimants on targets
       for each row execute function target_is_marked()`,
    `update targets set name = name, labels = labels`,
    `create index targets_search on targets using gin (search_grams)`,
    `create index targets_labels on targets using gin (labels)`,
    `create index targets_claimants on targets using gin (claimants)`,
    `create index targets_unlabelled on targets (jurisdiction_id, id) where labels = '{}'`,
    `create index targets_unclaimed on targets (jurisdiction_id, id) where claimants = '{}'`,
    `create index targets_recorded on targets (jurisdiction_id, recorded_on, id)`,
    `create index targets_unread on targets (id) where initials is null`,
    `create table target_labels (
       jurisdiction_id uuid not null references jurisdictions, name text not null, synonyms text[] not null default '{}',
       meaning text not null default '', revision integer not null default 1, primary key (jurisdiction_id, name)
     )`,
    `insert into target_labels (jurisdiction_id, name)
       select distinct jurisdiction_id, unnest(labels) from targets
       union select jurisdiction_id, unnest(labels) from inspection_items`,
    `create table register_figures (
       jurisdiction_id uuid not null references jurisdictions, kind text not null, count integer not null check (count >= 0),
       source text not null, figure_on date not null, primary key (jurisdiction_id, kind)
     )`,
    // The history of one record (R017), read back from the jurisdiction's chain.
    `create index journal_of_target on journal ((payload ->> 'target'), position) where plan is null`,
  ]),
];
