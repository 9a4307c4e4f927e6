import { migrationStep } from '../platform/migrations.ts';

export const reportsMigrations = [
  migrationStep('0901_reports', [
    `create index target_visits_year on target_visits (jurisdiction_id, year, visits)`,
    // What the coverage of a year is measured against (R056), counted without reading the register's rows.
    `create index targets_active_enterprises on targets (jurisdiction_id) where kind = 'ENTERPRISE' and status = 'ACTIVE'`,
  ]),
];
