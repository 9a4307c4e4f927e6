import { RequestUploadDocument, type RequestUploadInput } from '../../generated/graphql.js';
import { hub } from '../../lib/graphql.ts';
import { type GraphQLErrorShape, HubError } from '../../lib/hub-error.ts';
import { language } from '../../lib/language.ts';
import { newRequestId } from '../../lib/request-id.ts';

interface Stored {
  id?: string;
  errors?: GraphQLErrorShape[];
}

/**
 * Sends a file for a purpose and tells how much of it is through; gives its id. `fetch` cannot tell how much it has
 * sent.
 */
export async function sendFile(
  file: File,
  purpose: RequestUploadInput['purpose'],
  onProgress: (sent: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const input = { purpose, name: file.name, bytes: file.size, requestId: newRequestId() };
  const { url, ticket } = (await hub(RequestUploadDocument, { input }, signal)).requestUpload;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('authorization', `Bearer ${ticket.token}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', language.get());
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onerror = () => reject(new HubError('NETWORK', ''));
    request.onabort = () => reject(new DOMException('', 'AbortError'));
    request.onload = () => {
      const answer = read(request.responseText);
      const refused = answer?.errors?.[0];
      if (answer?.id !== undefined) resolve(answer.id);
      else reject(refused === undefined ? new HubError('NETWORK', '') : HubError.from(refused));
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function read(text: string): Stored | undefined {
  try {
    return JSON.parse(text) as Stored;
  } catch {
    return undefined;
  }
}
