import { pino } from 'pino';

export type Log = Pick<import('pino').Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

// R075: names that must never be written down, wherever in a logged object they stand.
const SECRET = ['password', 'token', 'authorization', 'secret', 'key', 'variables', 'target', 'inspectors'];
// What a database's error tells beside its message: the values of the statement that failed, whole rows among them.
const VALUES = ['params', 'parameters', 'detail', 'where'];

/** A structured log on standard output, one JSON object a line. */
export function createLog(level: string, destination?: import('pino').DestinationStream): Log {
  const options = {
    level,
    base: null,
    redact: { paths: [...SECRET, ...VALUES].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[hidden]' },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
