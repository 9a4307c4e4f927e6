import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { SaveInspectionItemDocument } from '../../generated/graphql.js';
import { hub } from '../../lib/graphql.ts';
import { HubError } from '../../lib/hub-error.ts';
import { newRequestId } from '../../lib/request-id.ts';
import { type BulkChange, type Changeable, fieldsOf } from './change.ts';

export interface BulkRun {
  done: number;
  refused: { item: Changeable; error: HubError }[];
  running: boolean;
}

interface Common {
  effectiveFrom: string | null;
  reason: string | null;
}

/** Saves one version after another: each stands or is refused for itself, as if it had been saved by hand. */
export function useBulkSave(onEnd: (run: BulkRun) => void) {
  const queries = useQueryClient();
  const [run, setRun] = useState<BulkRun | null>(null);
  const stopped = useRef(false);
  const start = async (items: readonly Changeable[], change: BulkChange, common: Common): Promise<void> => {
    const now: BulkRun = { done: 0, refused: [], running: true };
    stopped.current = false;
    setRun({ ...now });
    for (const item of items) {
      if (stopped.current) break;
      const { code, revision: expectedRevision } = item;
      const input = { code, expectedRevision, fields: fieldsOf(change), requestId: newRequestId(), ...common };
      try {
        await hub(SaveInspectionItemDocument, { input });
        now.done += 1;
      } catch (error) {
        now.refused.push({ item, error: error instanceof HubError ? error : new HubError('INTERNAL', '') });
      }
      setRun({ ...now, refused: [...now.refused] });
    }
    now.running = false;
    setRun({ ...now });
    await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('Item') });
    onEnd(now);
  };
  return { run, start, stop: () => (stopped.current = true) };
}
