import { pino } from 'pino';

export type Log = Pick<import('pino').Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

// R075: names that must never be written down, wherever in a logged object they stand.
const SECRET = ['password', 'token', 'authorization', 'secret', 'key', 'variables', 'target', 'inspectors'];

/** A structured log on standard output, one JSON object a line. */
export function createLog(level: string, destination?: import('pino').DestinationStream): Log {
  const options = {
    level,
    base: null,
    redact: { paths: SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[hidden]' },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
