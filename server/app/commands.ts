import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, ConfigError, readConfig } from '../platform/config.ts';
import { schemaIsCurrent, writeSchema } from './emit-schema.ts';
import { askRunningHub, COMMANDS, type Told } from './service-door.ts';
import { openDatabaseAsItIs } from './start.ts';
import { startFault } from './start-fault.ts';

const USAGE = `npm run -s onedoor -- COMMAND

  verify-journal    walks every plan's chain of hashes; names the first entry that was changed or is missing
  schema            writes schema/schema.graphql from the code
  schema --check    says whether schema/schema.graphql is what the code makes
  help              this page

The hub is the one of DATABASE_URL, or of DATA_DIR (./data); it may be running. Ends with 0 where all is well, else with 1.`;

async function onDatabase(config: Config, name: string): Promise<Told> {
  if (config.databaseUrl === null) {
    const told = await askRunningHub(config.dataDir, name);
    if (told !== null) return told;
    if (!existsSync(join(config.dataDir, 'pglite'))) {
      throw new ConfigError(
        `There is no hub in ${config.dataDir}; set DATA_DIR or DATABASE_URL to the one that is meant.`,
      );
    }
  }
  const database = await openDatabaseAsItIs(config);
  try {
    return await COMMANDS[name]!(database);
  } finally {
    await database.close();
  }
}

async function schema(check: boolean): Promise<Told> {
  if (!check) {
    await writeSchema();
    return { ok: true, text: 'schema/schema.graphql is written' };
  }
  return (await schemaIsCurrent())
    ? { ok: true, text: 'schema/schema.graphql is current' }
    : { ok: false, text: 'schema/schema.graphql is not what the code makes: run `npm run schema`' };
}

async function told(args: string[]): Promise<Told> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false }, check: { type: 'boolean', default: false } },
  });
  const [name = 'help', ...others] = positionals;
  if (values.help || (name === 'help' && others.length === 0)) return { ok: true, text: USAGE };
  if (others.length > 0 || (values.check && name !== 'schema')) return { ok: false, text: USAGE };
  if (name === 'schema') return schema(values.check);
  return Object.hasOwn(COMMANDS, name) ? onDatabase(readConfig(process.env), name) : { ok: false, text: USAGE };
}

/** Runs one command of the command line; gives whether all is well. */
export async function runCommand(args: string[]): Promise<boolean> {
  try {
    const { ok, text } = await told(args);
    (ok ? console.log : console.error)(text);
    return ok;
  } catch (error) {
    const wrongUse = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ?? false;
    console.error(wrongUse ? `${(error as Error).message}\n\n${USAGE}` : startFault(error));
    return false;
  }
}
