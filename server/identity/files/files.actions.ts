import type { FilePurpose } from '../../action/file-purpose.ts';
import type { Hub } from '../../action/hub.ts';
import { perform } from '../../action/perform.ts';
import type { Moment } from '../../action/moment.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localId } from '../../kernel/ids.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import type { StoredFile } from '../../platform/files/file.ts';
import { cleanFileName } from '../../platform/files/file-name.ts';
import { type Issued, issueTicket, unusedBytes } from '../../platform/files/tickets.ts';
import { tooLarge } from '../../platform/files/write.ts';
import type { RequestDownloadInput, RequestUploadInput } from '../../../schema/identity/stored-file.ts';

/** So many files of the largest size an account may have lying about that nothing refers to yet. */
const UNUSED_OF_LARGEST = 5;

interface Asked {
  unused: number;
}

interface Issuing {
  facts: [];
  /** Filled in where the ticket is stored: its token is made there, and kept only as its hash. */
  issued?: Issued;
}

function bringRefusal(actor: Actor, purpose: FilePurpose | undefined): Refusal | null {
  if (purpose === undefined) return null;
  if (purpose.bring !== undefined) return purpose.bring(actor);
  return refusal.forbidden(text('此类文件由系统生成，不能上传', 'Files of this kind are made by the hub alone'));
}

function uploadProblems({ bytes }: RequestUploadInput, purpose: FilePurpose | undefined): Problem[] {
  const problems: Problem[] = [];
  if (purpose === undefined)
    problems.push({ path: 'purpose', problem: text('没有这种文件用途', 'there is no such purpose') });
  if (bytes < 1) problems.push({ path: 'bytes', problem: text('文件不能为空', 'the file must not be empty') });
  return problems;
}

const tooManyUnused = () =>
  refusal.limit(text('未使用的上传文件过多，请稍后再试', 'Too many files were sent and not used; try again later'));

/** Gives leave to send one file: its purpose’s permit, its size, and how much lies unused already. */
export function requestUpload(hub: Hub, actor: Actor | null, given: RequestUploadInput) {
  const input = { ...given, name: cleanFileName(given.name) };
  const { name, bytes } = input;
  const purpose = Object.hasOwn(hub.filePurposes, given.purpose) ? hub.filePurposes[given.purpose] : undefined;
  const largest = Math.min(hub.files.settings.largest, purpose?.largest ?? Infinity);
  return perform<Asked, Issuing, Issued & { name: string }>(hub, actor, {
    mutation: 'requestUpload',
    input,
    chains: () => [],
    load: async (tx, by) => ({ unused: await unusedBytes(tx, by.accountId, hub.clock.now()) }),
    permit: (by) => bringRefusal(by, purpose),
    check: () => uploadProblems(input, purpose),
    decide({ unused }) {
      if (bytes > largest) throw tooLarge(largest);
      if (unused + bytes > UNUSED_OF_LARGEST * hub.files.settings.largest) throw tooManyUnused();
      return { facts: [] };
    },
    async store(tx, _asked, issuing, at: Moment) {
      const about = { purpose: given.purpose, name, bytes, file: null };
      issuing.issued = await issueTicket(tx, at.now, 'UPLOAD', at.actor, about);
    },
    answer: (_asked, { issued }) => ({ ...issued!, name }),
  });
}

/** A file that the actor may have: the owner, or whom its purpose says. */
async function getFile(hub: Hub, tx: Tx, actor: Actor, fileId: string): Promise<StoredFile> {
  const id = localId('StoredFile', fileId);
  const file = id === null ? null : await hub.files.find(tx, id);
  if (file === null) throw refusal.notFound();
  if (file.account === actor.accountId) return file;
  const isShared = await hub.filePurposes[file.purpose]?.share?.(actor, file, tx);
  if (isShared !== true) throw refusal.notFound();
  return file;
}

/** Gives leave to fetch one file. NOT_FOUND where it is not the actor’s to have. */
export function requestDownload(hub: Hub, actor: Actor | null, input: RequestDownloadInput) {
  return perform<StoredFile, Issuing, Issued & { fileId: string }>(hub, actor, {
    mutation: 'requestDownload',
    input: input as { requestId?: string | null },
    chains: () => [],
    load: (tx, by) => getFile(hub, tx, by, input.fileId),
    permit: () => null,
    decide: () => ({ facts: [] }),
    async store(tx, { purpose, name, bytes, id }, issuing, at: Moment) {
      issuing.issued = await issueTicket(tx, at.now, 'DOWNLOAD', at.actor, { purpose, name, bytes, file: id });
    },
    answer: ({ id }, { issued }) => ({ ...issued!, fileId: id }),
  });
}
