import { RequestDownloadDocument } from '../generated/graphql.js';
import { hub } from '../lib/graphql.ts';

/** Lets the browser fetch a file by itself: it streams to the disk, however large it is. */
export async function download(fileId: string): Promise<void> {
  const { requestDownload } = await hub(RequestDownloadDocument, { input: { fileId } });
  location.assign(`${requestDownload.url}?ticket=${encodeURIComponent(requestDownload.ticket.token)}`);
}
