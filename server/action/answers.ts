import { createHash } from 'node:crypto';
import { isStorable } from '../kernel/broken-text.ts';
import { type Problem, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import { canonicalJson } from '../platform/canonical.ts';
import type { Reader, Tx } from '../platform/database.ts';

/** A request that its client may repeat: its own key, the mutation and what was asked. */
export interface Repeatable {
  account: string;
  requestId: string;
  mutation: string;
  inputHash: string;
}

interface Kept {
  mutation: string;
  inputHash: string;
  answer: unknown;
  documentHash: string | null;
  response: unknown;
}

const LONGEST_REQUEST_ID = 200;

export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

const isKey = (requestId: string): boolean =>
  requestId.trim() !== '' && requestId.length <= LONGEST_REQUEST_ID && isStorable(requestId);

/** What is wrong with a request's key, told beside whatever else is wrong with its input. */
export function requestIdProblems({ requestId }: { requestId?: string | null }): Problem[] {
  if (requestId === undefined || requestId === null || isKey(requestId)) return [];
  return [
    { path: 'requestId', problem: text('requestId 须为 1 至 200 个字符', 'requestId must have 1 to 200 characters') },
  ];
}

/** The request as one that may be repeated; null where it bears no key, or none that could be kept. */
export function repeatable(account: string, mutation: string, input: { requestId?: string | null }): Repeatable | null {
  const { requestId, ...asked } = input;
  if (requestId === undefined || requestId === null || !isKey(requestId)) return null;
  return { account, requestId, mutation, inputHash: hashOf(asked) };
}

async function find(reader: Reader, { account, requestId }: Repeatable): Promise<Kept | undefined> {
  const [kept] = await reader.rows<Kept>(
    `select mutation, input_hash as "inputHash", answer, document_hash as "documentHash", response
     from request_answers where account = $1 and request_id = $2`,
    [account, requestId],
  );
  return kept;
}

const isSame = (kept: Kept, request: Repeatable): boolean =>
  kept.mutation === request.mutation && kept.inputHash === request.inputHash;

function mustMatch(kept: Kept, request: Repeatable): void {
  if (isSame(kept, request)) return;
  throw refusal.badInput([
    {
      path: 'requestId',
      problem: text('该 requestId 已用于另一次不同的请求', 'this requestId was used for another request'),
    },
  ]);
}

/**
 * Waits for anyone who is just answering the same request, then gives the earlier answer, if any. The lock is advisory
 * and so takes no transaction number: a plan's facts must get theirs in the order of the plan's own lock.
 */
export async function earlierAnswer(tx: Tx, request: Repeatable): Promise<unknown> {
  await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 1))', [`${request.account}/${request.requestId}`]);
  const kept = await find(tx, request);
  if (kept === undefined) return undefined;
  mustMatch(kept, request);
  return kept.answer;
}

export async function keepAnswer(tx: Tx, request: Repeatable, answer: unknown): Promise<void> {
  await tx.rows(
    `insert into request_answers (account, request_id, mutation, input_hash, answer) values ($1, $2, $3, $4, $5::jsonb)`,
    [request.account, request.requestId, request.mutation, request.inputHash, JSON.stringify(answer)],
  );
}

/**
 * The whole response that the same document was given the first time, so that a repetition reads word for word alike.
 * None where the key was used for another request: `perform` refuses that in its place.
 */
export async function keptResponse(reader: Reader, request: Repeatable, documentHash: string): Promise<unknown> {
  const kept = await find(reader, request);
  if (kept === undefined || kept.response === null || kept.documentHash !== documentHash) return undefined;
  return isSame(kept, request) ? kept.response : undefined;
}

export const KEEP_RESPONSE_SQL = `update request_answers set document_hash = $3, response = $4::json
  where account = $1 and request_id = $2 and response is null`;
