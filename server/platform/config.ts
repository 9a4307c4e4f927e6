import { resolve } from 'node:path';

/** What the surroundings decide. Read once at start; every other module is handed what it needs. */
export interface Config {
  host: string;
  port: number;
  dataDir: string;
  databaseUrl: string | null;
  demo: boolean;
  /** 32 bytes, base64: encrypts drawn lists and secrets at rest. Null: a key file in the data folder. */
  key: string | null;
  /** Further origins whose pages may use the hub; its own origin always may. */
  allowedOrigins: string[];
  /** Whether the schema may be asked for: GraphiQL needs it, a production hub does not. */
  introspection: boolean;
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  trustedProxies: number;
  sessionHours: number;
  /** After so many hours a file that nothing refers to is removed. */
  unusedFileHours: number;
  logLevel: string;
  limits: Limits;
}

/** Bounds on what one address, account or document may ask for. */
export interface Limits {
  signInsPerMinute: number;
  /** What the public asks of one target, per address. */
  questionsPerMinute: number;
  documentsPerMinute: number;
  bodyBytes: number;
  /** The largest file, in bytes. */
  fileBytes: number;
  depth: number;
  aliases: number;
  tokens: number;
  complexity: number;
  socketsPerAccount: number;
  subscriptionsPerSocket: number;
}

/** A value of the environment that the hub cannot start with. Its message says what to set. */
export class ConfigError extends Error {}

type Environment = Record<string, string | undefined>;

function whole(env: Environment, name: string, fallback: number, min: number, max: number): number {
  const raw = env[name];
  if (raw === undefined || raw === '') return fallback;
  const value = Number(raw);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new ConfigError(
      `${name} is "${raw}"; set a whole number from ${min} to ${max}, or leave it out for ${fallback}.`,
    );
  }
  return value;
}

function flag(env: Environment, name: string, fallback: boolean): boolean {
  const raw = env[name];
  if (raw === undefined || raw === '') return fallback;
  if (raw !== '0' && raw !== '1') throw new ConfigError(`${name} is "${raw}"; set 1 for yes or 0 for no.`);
  return raw === '1';
}

function databaseUrl(raw: string | undefined): string | null {
  if (raw === undefined || raw === '') return null;
  if (!/^postgres(ql)?:\/\//.test(raw) || !URL.canParse(raw)) {
    throw new ConfigError(
      'DATABASE_URL is no PostgreSQL address; set postgres://user:password@host:5432/name, or leave it out for the embedded database.',
    );
  }
  return raw;
}

function key(raw: string | undefined): string | null {
  if (raw === undefined || raw === '') return null;
  if (Buffer.from(raw, 'base64').length !== 32) {
    throw new ConfigError('ONEDOOR_KEY must be 32 bytes in base64; make one with: openssl rand -base64 32');
  }
  return raw;
}

function origins(raw: string | undefined): string[] {
  const list = (raw ?? '')
    .split(',')
    .map((o) => o.trim())
    .filter((o) => o !== '');
  for (const origin of list) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new ConfigError(
        `ALLOWED_ORIGINS holds "${origin}"; write origins such as https://onedoor.example, separated by commas.`,
      );
    }
  }
  return list;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads the configuration from the environment; throws `ConfigError` with a sentence that says what to set. */
export function readConfig(env: Environment): Config {
  const demo = flag(env, 'DEMO', true);
  const logLevel = env.LOG_LEVEL ?? 'info';
  if (!LOG_LEVELS.includes(logLevel)) {
    throw new ConfigError(`LOG_LEVEL is "${logLevel}"; set one of ${LOG_LEVELS.join(', ')}.`);
  }
  return {
    host: env.HOST ?? '127.0.0.1',
    port: whole(env, 'PORT', 4000, 0, 65535),
    dataDir: resolve(env.DATA_DIR ?? './data'),
    databaseUrl: databaseUrl(env.DATABASE_URL),
    demo,
    key: key(env.ONEDOOR_KEY),
    allowedOrigins: origins(env.ALLOWED_ORIGINS),
    introspection: flag(env, 'INTROSPECTION', demo),
    trustedProxies: whole(env, 'TRUSTED_PROXIES', 0, 0, 10),
    sessionHours: whole(env, 'SESSION_HOURS', 12, 1, 720),
    unusedFileHours: whole(env, 'UNUSED_FILE_HOURS', 24, 1, 8760),
    logLevel,
    limits: {
      signInsPerMinute: whole(env, 'LIMIT_SIGN_INS', 200, 1, 1_000_000),
      questionsPerMinute: whole(env, 'LIMIT_QUESTIONS', 30, 1, 1_000_000),
      documentsPerMinute: whole(env, 'LIMIT_DOCUMENTS', 12_000, 1, 100_000_000),
      bodyBytes: 1_000_000,
      fileBytes: whole(env, 'LIMIT_FILE_BYTES', 200_000_000, 1, 2_000_000_000),
      depth: whole(env, 'LIMIT_DEPTH', 15, 5, 30),
      aliases: whole(env, 'LIMIT_ALIASES', 50, 1, 1000),
      tokens: whole(env, 'LIMIT_TOKENS', 4000, 100, 100_000),
      complexity: whole(env, 'LIMIT_COMPLEXITY', 20_000, 100, 10_000_000),
      socketsPerAccount: whole(env, 'LIMIT_SOCKETS', 100, 1, 100_000),
      subscriptionsPerSocket: whole(env, 'LIMIT_SUBSCRIPTIONS', 100, 1, 100_000),
    },
  };
}
