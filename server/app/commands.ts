import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../platform/config.ts';
import type { Told } from './service-door.ts';
import { startFault } from './start-fault.ts';

const USAGE = `npm run -s onedoor -- COMMAND

  verify-journal    walks every plan's chain of hashes; names the first entry that was changed or is missing
  schema            writes schema/schema.graphql from the code
  schema --check    says whether schema/schema.graphql is what the code makes
  import --kind items|targets|inspectors|plans --dry-run [--json] FILE
                    reads a table (XLSX or CSV) as the hub would take it in and stores nothing: what each line says for
                    certain, what has to be asked, what keeps a line out; --json as one JSON document
  import --kind items|targets|inspectors|plans --template
                    writes the headings of the hub's own template as a CSV
  help              this page

What is read of a hub is the one of DATABASE_URL, or of DATA_DIR (./data); it may be running. Ends with 0 where all is well, else with 1.`;

async function onDatabase(name: string): Promise<Told> {
  const { askRunningHub, COMMANDS } = await import('./service-door.ts');
  if (!Object.hasOwn(COMMANDS, name)) return { ok: false, text: USAGE };
  const config = readConfig(process.env);
  if (config.databaseUrl === null) {
    const told = await askRunningHub(config.dataDir, name);
    if (told !== null) return told;
    if (!existsSync(join(config.dataDir, 'pglite'))) {
      throw new ConfigError(
        `There is no hub in ${config.dataDir}; set DATA_DIR or DATABASE_URL to the one that is meant.`,
      );
    }
  }
  const { openDatabaseAsItIs } = await import('./start.ts');
  const database = await openDatabaseAsItIs(config);
  try {
    return await COMMANDS[name]!(database);
  } finally {
    await database.close();
  }
}

async function schema(check: boolean): Promise<Told> {
  const { schemaIsCurrent, writeSchema } = await import('./emit-schema.ts');
  if (!check) {
    await writeSchema();
    return { ok: true, text: 'schema/schema.graphql is written' };
  }
  return (await schemaIsCurrent())
    ? { ok: true, text: 'schema/schema.graphql is current' }
    : { ok: false, text: 'schema/schema.graphql is not what the code makes: run `npm run schema`' };
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  check: { type: 'boolean', default: false },
  kind: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  template: { type: 'boolean', default: false },
} as const;

async function told(args: string[]): Promise<Told> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [name = 'help', ...others] = positionals;
  if (values.help || (name === 'help' && others.length === 0)) return { ok: true, text: USAGE };
  const { kind, json, template, 'dry-run': dryRun, check } = values;
  if (name === 'import' && !check) {
    const { importCommand } = await import('./import-command.ts');
    return { ok: await importCommand(others, { kind, json, template, dryRun }), text: '' };
  }
  const foreign = kind !== undefined || json || template || dryRun;
  if (others.length > 0 || foreign || (check && name !== 'schema')) return { ok: false, text: USAGE };
  return name === 'schema' ? schema(check) : onDatabase(name);
}

/** Runs one command of the command line; gives whether all is well. */
export async function runCommand(args: string[]): Promise<boolean> {
  try {
    const { ok, text } = await told(args);
    if (text !== '') (ok ? console.log : console.error)(text);
    return ok;
  } catch (error) {
    const wrongUse = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ?? false;
    console.error(wrongUse ? `${(error as Error).message}\n\n${USAGE}` : startFault(error));
    return false;
  }
}
