import type { TypedDocumentString } from '../generated/graphql.js';
import { type GraphQLErrorShape, HubError } from './hub-error.ts';
import { language } from './language.ts';
import { bearer, endSession } from './session.ts';
import { noteVersion } from './version.ts';

export const HUB_PATH = '/graphql';

interface Answer<R> {
  data?: R | null;
  errors?: GraphQLErrorShape[];
}

// A hub that was upgraded or rolled back may not know a document of this page; its text is then sent instead.
const unknownToHub = new Set<string>();

function hashOf(document: TypedDocumentString<any, any>): string {
  return document.__meta__!.hash as string;
}

/** A document's text. The page knows its documents by hash alone: their texts would be the largest part of its first load. */
async function textOf(hash: string): Promise<string> {
  const { default: texts } = await import('../generated/persisted-documents.json');
  return (texts as Record<string, string>)[hash]!;
}

/** A subscription as it goes over a socket, whose protocol has no field for a document's id but wants a text, if an empty one. */
export function subscribing(document: TypedDocumentString<any, any>, variables: Record<string, unknown>) {
  return { query: '', variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document) } } };
}

async function post<R>(body: object, authorization: string | undefined, signal?: AbortSignal): Promise<Answer<R>> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'accept-language': language.get(),
  };
  if (authorization !== undefined) headers.authorization = authorization;
  let response: Response;
  try {
    response = await fetch(HUB_PATH, { method: 'POST', headers, body: JSON.stringify(body), signal });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new HubError('NETWORK', '');
  }
  noteVersion(response.headers.get('x-onedoor-version'));
  const answer = (await response.json().catch(() => undefined)) as Answer<R> | undefined;
  // A gateway between answers with pages of its own: to the reader that is the hub not being reached.
  if (answer === undefined || (answer.data === undefined && answer.errors === undefined))
    throw new HubError('NETWORK', '');
  return answer;
}

/** An id that is not known is refused before anything runs: no field, no path, no data. Sending again is then safe. */
function refusedUnrun({ data, errors }: Answer<unknown>): boolean {
  const { path, extensions } = errors?.[0] ?? {};
  return (
    data == null && path === undefined && extensions?.fields === undefined && extensions?.code === 'BAD_USER_INPUT'
  );
}

/** Fetches a file that the hub sends by POST, with the session where there is one; it is never held as text. */
export async function fetchFile(path: string, signal?: AbortSignal): Promise<Blob> {
  const authorization = bearer();
  const headers = { 'accept-language': language.get(), ...(authorization === undefined ? {} : { authorization }) };
  const response = await fetch(path, { method: 'POST', headers, signal }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new HubError('NETWORK', '');
  });
  if (!response.ok) throw new HubError('NETWORK', '');
  return response.blob();
}

/** Sends one of the client's own documents and answers with its data, or throws a `HubError`. */
export async function hub<R, V>(document: TypedDocumentString<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const hash = hashOf(document);
  const authorization = bearer();
  let answer: Answer<R> | undefined;
  if (!unknownToHub.has(hash)) {
    answer = await post<R>({ documentId: hash, variables }, authorization, signal);
    if (refusedUnrun(answer)) answer = undefined;
  }
  if (answer === undefined) {
    answer = await post<R>({ query: await textOf(hash), variables }, authorization, signal);
    if (!refusedUnrun(answer)) unknownToHub.add(hash);
  }
  const refused = answer.errors?.[0];
  if (refused === undefined) return answer.data as R;
  const error = HubError.from(refused);
  // A wrong password is UNAUTHENTICATED too, but then no token was sent.
  if (error.code === 'UNAUTHENTICATED' && authorization !== undefined && authorization === bearer()) endSession();
  throw error;
}
