import { Agent, type ClientRequest, type IncomingHttpHeaders, request } from 'node:http';
import type { Caller } from '../support/caller.ts';

/** What a hub answered to a file that was sent or fetched. */
export interface FileAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  /** The JSON of an answer that is no file. */
  json: any;
}

const agent = new Agent({ keepAlive: false });

export const REQUEST_UPLOAD = `mutation ($input: RequestUploadInput!) {
  requestUpload(input: $input) { ticket { token expiresAt } url name } }`;
export const REQUEST_DOWNLOAD = `mutation ($input: RequestDownloadInput!) {
  requestDownload(input: $input) { ticket { token } url file { id name bytes sha256 purpose } } }`;

/** Leave to send so many bytes. */
export async function leave(caller: Caller, bytes: number, more: object = {}): Promise<string> {
  const { ticket } = await caller.get(REQUEST_UPLOAD, { input: { purpose: 'TRY', name: '名单.csv', bytes, ...more } });
  return ticket.token;
}

/** A request whose answer is gathered; the caller writes its body. */
export function begin(
  url: string,
  method: string,
  headers: Record<string, string>,
): { sent: ClientRequest; answered: Promise<FileAnswer> } {
  const sent = request(url, { method, agent, headers: { 'accept-language': 'en', ...headers } });
  const answered = new Promise<FileAnswer>((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(pieces);
        const isJson = `${response.headers['content-type']}`.includes('json');
        const json = isJson ? JSON.parse(bytes.toString('utf8')) : null;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, json });
      });
    });
  });
  return { sent, answered };
}

export const RAW = { 'content-type': 'application/octet-stream' };

/** Sends bytes with a ticket. */
export function send(
  url: string,
  token: string,
  body: Buffer,
  headers: Record<string, string> = {},
): Promise<FileAnswer> {
  const all = { ...RAW, authorization: `Bearer ${token}`, 'content-length': `${body.length}`, ...headers };
  const { sent, answered } = begin(`${url}/files`, 'POST', all);
  sent.end(body);
  return answered;
}

/** Asks for a file, with what headers there are. */
export function fetchFile(url: string, headers: Record<string, string> = {}): Promise<FileAnswer> {
  const { sent, answered } = begin(url, 'GET', headers);
  sent.end();
  return answered;
}
