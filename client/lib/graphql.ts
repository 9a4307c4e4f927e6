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

export function hashOf(document: TypedDocumentString<unknown, never>): string | undefined {
  return document.__meta__?.hash as string | undefined;
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

/** Sends one of the client's own documents and answers with its data, or throws a `HubError`. */
export async function hub<R, V>(document: TypedDocumentString<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const hash = hashOf(document as TypedDocumentString<unknown, never>);
  const authorization = bearer();
  let answer: Answer<R> | undefined;
  if (hash !== undefined && !unknownToHub.has(hash)) {
    answer = await post<R>({ documentId: hash, variables }, authorization, signal);
    if (refusedUnrun(answer)) answer = undefined;
  }
  if (answer === undefined) {
    answer = await post<R>({ query: document.toString(), variables }, authorization, signal);
    if (hash !== undefined && !refusedUnrun(answer)) unknownToHub.add(hash);
  }
  const refused = answer.errors?.[0];
  if (refused === undefined) return answer.data as R;
  const error = HubError.from(refused);
  // A wrong password is UNAUTHENTICATED too, but then no token was sent.
  if (error.code === 'UNAUTHENTICATED' && authorization !== undefined && authorization === bearer()) endSession();
  throw error;
}
