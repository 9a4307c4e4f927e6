import 'reflect-metadata';
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM, Options } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { CompiledQuery, type Kysely } from 'kysely';
import type { MigrationStep } from './migrations.ts';

/** Runs one SQL statement with `$1` parameters and gives plain rows, which never become entities. */
export interface Reader {
  rows<T>(sql: string, parameters?: readonly unknown[]): Promise<T[]>;
}

/** What exists inside a transaction: its own connection and nothing else. */
export interface Tx extends Reader {
  readonly em: EntityManager;
  /** Calls back once the transaction has committed; never where it was rolled back. */
  afterCommit(told: () => void): void;
}

/** One database, embedded or a server. Outside `transaction` it only reads. */
export interface Database extends Reader {
  readonly engine: 'pglite' | 'postgresql';
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs what may not run in a transaction of ours (migrations, LISTEN, COPY) on the driver's own client. */
  readonly orm: MikroORM;
  close(): Promise<void>;
}

/** Whether the code that asks runs inside a transaction, where nothing else may reach the database. */
export function isInTransaction(): boolean {
  return inTransaction.getStore() === true;
}

// Where this module was loaded there is no transaction.
const outside = AsyncLocalStorage.snapshot();

/** Runs what goes on beside the caller as if no transaction were open around it. */
export function outsideTransactions<T>(work: () => T): T {
  return outside(work);
}

/** What an engine must offer; the rest is common to both. */
export interface Engine {
  name: Database['engine'];
  orm: MikroORM;
  read(sql: string, parameters: readonly unknown[]): Promise<unknown[]>;
  close(): Promise<void>;
}

const inTransaction = new AsyncLocalStorage<true>();

// Two liaisons may write at once to the same rows in another order; PostgreSQL then asks one of them to begin again.
const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 5;

/** The five characters by which PostgreSQL tells what went wrong; undefined for errors of another origin. */
export function sqlState(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = (cause as { code?: unknown }).code;
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return undefined;
}

export function createDatabase(engine: Engine): Database {
  const { orm } = engine;
  const once = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const committed: (() => void)[] = [];
    const result = await inTransaction.run(true, () =>
      (orm.em.fork({ clear: true }) as EntityManager).transactional(async (em) => {
        const connection = em.getTransactionContext() as Kysely<unknown>;
        const rows = async <R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> =>
          (await connection.executeQuery<R>(CompiledQuery.raw(sql, [...parameters]))).rows;
        return work({ em: em as EntityManager, rows, afterCommit: (told) => committed.push(told) });
      }),
    );
    for (const told of committed) told();
    return result;
  };
  return {
    engine: engine.name,
    orm,
    async rows<T>(sql: string, parameters: readonly unknown[] = []) {
      // The embedded database has one connection: a read awaited beside an open transaction would wait for ever.
      if (isInTransaction()) throw new Error('Inside a transaction only its own tx may be used');
      return (await engine.read(sql, parameters)) as T[];
    },
    async transaction(work) {
      if (isInTransaction()) throw new Error('A transaction is open already: pass its tx on');
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await once(work);
        } catch (error) {
          if (attempt >= ATTEMPTS || !RETRIED.has(sqlState(error) ?? '')) throw error;
          await wait(2 ** attempt * 5 * (0.5 + Math.random()));
        }
      }
    },
    close: () => engine.close(),
  };
}

/** Options that both engines share. */
export function ormOptions(entities: readonly object[], migrations: readonly MigrationStep[]): Partial<Options> {
  return {
    entities: [...entities] as Options['entities'],
    // A batched UPDATE of several rows carries no version condition and would overwrite what others wrote.
    useBatchUpdates: false,
    discovery: { warnWhenNoEntities: false },
    migrations: {
      migrationsList: migrations.map(({ name, migration }) => ({ name, class: migration })),
      tableName: 'migrations',
      snapshot: false,
      silent: true,
    },
  } as Partial<Options>;
}
