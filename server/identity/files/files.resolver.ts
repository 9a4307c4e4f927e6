import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scene } from '../../action/scene.ts';
import { globalId } from '../../kernel/ids.ts';
import { refusal } from '../../kernel/refusal.ts';
import {
  type FileTicket,
  RequestDownloadInput,
  RequestDownloadPayload,
  RequestUploadInput,
  RequestUploadPayload,
} from '../../../schema/identity/stored-file.ts';
import { fileView } from './file-view.ts';
import { requestDownload, requestUpload } from './files.actions.ts';

const PATH = '/files';

const ticketOf = ({ token, expiresAt }: { token: string; expiresAt: string }): FileTicket => ({
  token,
  expiresAt: new Date(expiresAt),
});

@Resolver()
export class FilesResolver {
  @Mutation(() => RequestUploadPayload, {
    description:
      'Gives leave to send one file. Who may is its purpose’s matter, others are FORBIDDEN; one larger than the hub takes, or too much that was sent and not used, is LIMIT. A file that nothing refers to is removed after a day.',
  })
  async requestUpload(
    @Ctx() { hub, actor }: Scene,
    @Arg('input', () => RequestUploadInput, { description: 'The file.' }) input: RequestUploadInput,
  ): Promise<RequestUploadPayload> {
    const { name, ...issued } = await requestUpload(hub, actor, input);
    return { ticket: ticketOf(issued), url: PATH, name };
  }

  @Mutation(() => RequestDownloadPayload, {
    description:
      'Gives leave to fetch one file: to its owner, and to whom its purpose lets have it. For others, as for an unknown id, NOT_FOUND.',
  })
  async requestDownload(
    @Ctx() { hub, actor }: Scene,
    @Arg('input', () => RequestDownloadInput, { description: 'Which file.' }) input: RequestDownloadInput,
  ): Promise<RequestDownloadPayload> {
    const { fileId, ...issued } = await requestDownload(hub, actor, input);
    const file = await hub.files.find(hub.database, fileId);
    if (file === null) throw refusal.notFound();
    return { ticket: ticketOf(issued), url: `${PATH}/${globalId('StoredFile', fileId)}`, file: fileView(file) };
  }
}
