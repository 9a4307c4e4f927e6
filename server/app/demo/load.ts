import { hashPassword } from '../../identity/index.ts';
import type { LocalDate } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { FIRST_CHECK_POINTS_SQL, FIRST_VERSIONS_SQL } from '../../registry/index.ts';
import { ConfigError } from '../../platform/config.ts';
import type { Database, Reader } from '../../platform/database.ts';
import { type BulkRow, insertMany } from './bulk.ts';
import { demoCounty } from './county.ts';
import type { DemoCounty, Named } from './county.types.ts';
import { DEMO_PASSWORD } from './demo-accounts.ts';
import { DEMO_POLICY_FROM, demoPolicy } from './demo-policy.ts';
import { aloneWith } from './load-lock.ts';
import {
  accountRows,
  departmentRows,
  inspectorRows,
  itemRows,
  type Keys,
  keysOf,
  LABELS_OF_TARGETS,
  targetRows,
} from './load-rows.ts';
import { writeUpstreamList } from './upstream.ts';

const SEED = 'onedoor';
const LOADED = 'demo';
const BEGUN = 'demo-begun';
/** Who registers businesses and so claims them. */
const REGISTRAR = 'scjg';

// What refers to others goes first. A load that was cut off left nothing else: nobody could sign in yet.
const TABLES = [
  'inspectors',
  'target_labels',
  'targets',
  'check_points',
  'upstream_lists',
  'inspection_items',
  'policy_values',
  'accounts',
  'specialties',
  'districts',
  'industries',
  'departments',
  'jurisdictions',
];

async function isSet(reader: Reader, setting: string): Promise<boolean> {
  return (await reader.rows('select 1 from hub_settings where key = $1', [setting])).length > 0;
}

/** Whether the demo county is here, whole. */
export function isLoaded(database: Database): Promise<boolean> {
  return isSet(database, LOADED);
}

/**
 * Loads the demo county, made relative to `today`. One row of `hub_settings`, written last, says that it is whole; a load
 * that was cut off before is begun again, and a whole one is left alone. Its published passwords must never reach real
 * data: a database that holds a jurisdiction of its own is a `ConfigError`.
 */
export function loadDemoCounty(database: Database, today: LocalDate): Promise<void> {
  return aloneWith(database, async () => {
    if (await isLoaded(database)) return;
    await beginAgain(database);
    const county = demoCounty({ seed: SEED, today });
    const home = await writePlaces(database, county);
    const departments = keysOf(county.departments);
    await writeReference(database, county, home, departments);
    await writePeople(database, county, home, departments);
    await insertMany(database, 'inspection_items', itemRows(county, home, departments, today));
    await database.transaction(async (tx) => {
      await tx.rows(FIRST_VERSIONS_SQL);
      await tx.rows(FIRST_CHECK_POINTS_SQL);
      await writeUpstreamList(tx, home, today);
    });
    await insertMany(database, 'targets', targetRows(county, home, departments.get(REGISTRAR)!, today));
    await database.transaction((tx) => tx.rows(LABELS_OF_TARGETS));
    await set(database, LOADED, { seed: SEED, today });
  });
}

async function set(database: Database, setting: string, value: unknown): Promise<void> {
  await database.transaction((tx) =>
    tx.rows('insert into hub_settings (key, value) values ($1, $2::jsonb)', [setting, JSON.stringify(value)]),
  );
}

async function beginAgain(database: Database): Promise<void> {
  if (await isSet(database, BEGUN)) {
    for (const table of TABLES) await database.transaction((tx) => tx.rows(`delete from ${table}`));
    return;
  }
  if ((await database.rows('select 1 from jurisdictions limit 1')).length > 0) {
    throw new ConfigError('The database holds data of its own; set DEMO=0, or give the demo county an empty one.');
  }
  await set(database, BEGUN, true);
}

/** Writes the county under its city and province; gives its key. */
async function writePlaces(database: Database, { parents, jurisdiction }: DemoCounty): Promise<string> {
  let parent: string | null = null;
  const rows = [...parents, jurisdiction].map(({ code, name }: Named): BulkRow & { id: string } => {
    const row = { id: newId(), code, name, parent_id: parent };
    parent = row.id;
    return row;
  });
  await insertMany(database, 'jurisdictions', rows);
  return rows.at(-1)!.id;
}

async function writeReference(database: Database, county: DemoCounty, home: string, departments: Keys): Promise<void> {
  await insertMany(database, 'departments', departmentRows(county, home, departments));
  const industries = county.industries.map(({ code, name, parentCode }) => ({
    code,
    name,
    parent_code: parentCode,
  }));
  await insertMany(database, 'industries', industries);
  await insertMany(
    database,
    'districts',
    county.districts.map(({ code, name }) => ({ code, name, jurisdiction_id: home })),
  );
  await insertMany(
    database,
    'specialties',
    county.specialties.map(({ code, name }) => ({ code, name })),
  );
  await database.transaction((tx) =>
    tx.rows(
      `insert into policy_values (id, jurisdiction_id, key, value, valid_from, document, article)
       select p.id, $1, p.key, p.value::jsonb, $2, p.document, p.article
       from json_to_recordset($3::json) as p(id uuid, key text, value text, document text, article text)`,
      [home, DEMO_POLICY_FROM, JSON.stringify(demoPolicy().map((value) => ({ id: newId(), ...value })))],
    ),
  );
}

async function writePeople(database: Database, county: DemoCounty, home: string, departments: Keys): Promise<void> {
  const accounts = accountRows(county, home, departments, await hashPassword(DEMO_PASSWORD));
  await insertMany(database, 'accounts', accounts);
  const accountKeys = new Map(accounts.map(({ username, id }) => [username, id]));
  await insertMany(database, 'inspectors', inspectorRows(county, departments, accountKeys));
}
