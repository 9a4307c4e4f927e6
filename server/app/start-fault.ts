import { ConfigError } from '../platform/config.ts';

interface SystemFault extends Error {
  code?: string;
  syscall?: string;
  path?: string;
  address?: string;
  port?: number;
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET', 'EAI_AGAIN']);
// SQLSTATE: wrong password, no such role, no such database, no permission.
const TURNED_AWAY = new Set(['28P01', '28000', '3D000', '42501']);

function sentenceOf({ code = '', syscall, message, path, address, port }: SystemFault): string | null {
  if (syscall === 'listen' && code === 'EADDRINUSE') {
    return `Port ${port} of ${address} is in use; set another PORT, or stop what uses it.`;
  }
  if (syscall === 'listen') return `The hub cannot listen at ${address}:${port} (${code}); set another HOST or PORT.`;
  if (UNREACHABLE.has(code))
    return `The database of DATABASE_URL cannot be reached (${code}); start it, or correct the address.`;
  if (TURNED_AWAY.has(code)) return `The database of DATABASE_URL turns the hub away: ${message}.`;
  if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR'].includes(code)) {
    return `The data folder cannot be written (${code}${path === undefined ? '' : `, ${path}`}); set another DATA_DIR.`;
  }
  return null;
}

/** What to tell whoever started the hub: one sentence that says what to do, or, for a fault of the hub, all there is. */
export function startFault(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ConfigError) return cause.message;
    // A host name with several addresses fails with one error for each of them.
    const told = cause instanceof AggregateError ? (cause.errors[0] as SystemFault) : (cause as SystemFault);
    const sentence = sentenceOf(told);
    if (sentence !== null) return sentence;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
