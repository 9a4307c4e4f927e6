import { migrationStep } from '../../platform/migrations.ts';

/** Gives every declared merge group its check point, named after the first of its items. */
export const FIRST_CHECK_POINTS_SQL = `insert into check_points (id, jurisdiction_id, code, name)
  select gen_random_uuid(), jurisdiction_id, merge_group, (array_agg(name order by code))[1]
  from inspection_items where merge_group is not null group by jurisdiction_id, merge_group
  on conflict (jurisdiction_id, code) do nothing`;

export const matterMigrations = [
  migrationStep('0312_check_points', [
    // An item belongs to a check point by bearing its code as merge group: merging knows no other sign of it.
    `create table check_points (
       id uuid primary key, jurisdiction_id uuid not null references jurisdictions, code text collate "C" not null, name text not null,
       unique (jurisdiction_id, code)
     )`,
    `create index inspection_items_group on inspection_items (jurisdiction_id, merge_group) where merge_group is not null`,
    `create table matter_rejections (
       jurisdiction_id uuid not null references jurisdictions, one_id uuid not null references inspection_items on delete cascade,
       other_id uuid not null references inspection_items on delete cascade, reason text not null,
       rejected_by uuid not null references accounts, rejected_at timestamptz(3) not null,
       primary key (one_id, other_id), check (one_id < other_id)
     )`,
    `create index matter_rejections_place on matter_rejections (jurisdiction_id)`,
    `create index matter_rejections_other on matter_rejections (other_id)`,
    FIRST_CHECK_POINTS_SQL,
  ]),
];
