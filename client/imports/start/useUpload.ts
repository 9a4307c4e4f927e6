import { useRef, useState } from 'react';
import { type ImportKind, StageImportDocument } from '../../generated/graphql.js';
import { hub } from '../../lib/graphql.ts';
import { HubError } from '../../lib/hub-error.ts';
import { newRequestId } from '../../lib/request-id.ts';
import { sendFile } from './send.ts';

export interface Upload {
  file: File;
  sent: number;
}

/** Sends a file and stages it; `onStaged` gets the import's id. */
export function useUpload(kind: ImportKind, onStaged: (importId: string) => void) {
  const [upload, setUpload] = useState<Upload | null>(null);
  const [error, setError] = useState<HubError | null>(null);
  const abort = useRef<AbortController | null>(null);
  async function start(file: File): Promise<void> {
    abort.current = new AbortController();
    setError(null);
    setUpload({ file, sent: 0 });
    try {
      const fileId = await sendFile(file, 'IMPORT_TABLE', (sent) => setUpload({ file, sent }), abort.current.signal);
      const { stageImport } = await hub(StageImportDocument, { input: { fileId, kind, requestId: newRequestId() } });
      onStaged(stageImport.tableImport.id);
    } catch (refused) {
      if (!abort.current.signal.aborted) setError(refused instanceof HubError ? refused : new HubError('INTERNAL', ''));
      setUpload(null);
    }
  }
  return { upload, error, start, stop: () => abort.current?.abort() };
}
