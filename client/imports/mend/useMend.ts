import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type ImportLinesQuery,
  ImportPageDocument,
  MendImportLineDocument,
  type MendImportLineMutation,
} from '../../generated/graphql.js';
import { HubError } from '../../lib/hub-error.ts';
import { hub } from '../../lib/graphql.ts';
import { keyOf } from '../../lib/query.ts';
import { newRequestId } from '../../lib/request-id.ts';
import type { Line, Place } from './places.ts';

type Mended = MendImportLineMutation['mendImportLine'];

/** What puts cells back as they were, the newest last. */
interface Step {
  cells: { line: number; column: number; text: string }[];
}

/** Writes cells; the line stays where it is in the list, read again, and nothing jumps away under the hand. */
export function useMend(importId: string) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<HubError | null>(null);
  const [past, setPast] = useState<readonly Step[]>([]);

  function patch({ line, tableImport }: Mended): void {
    queries.setQueryData(keyOf(ImportPageDocument, { id: importId }), { tableImport });
    queries.setQueriesData<InfiniteData<ImportLinesQuery>>(
      { queryKey: ['ImportLines'] },
      (pages) => pages && { ...pages, pages: pages.pages.map((page) => withLine(page, line)) },
    );
  }

  async function write(line: number, column: number, text: string, everywhere: boolean): Promise<Mended> {
    let answer: Mended;
    do {
      const input = { importId, line, cells: [{ column, text }], everywhere, requestId: newRequestId() };
      answer = (await hub(MendImportLineDocument, { input })).mendImportLine;
      patch(answer);
    } while (answer.remaining > 0);
    return answer;
  }

  async function run<T>(act: () => Promise<T>): Promise<T | undefined> {
    setBusy(true);
    setError(null);
    try {
      return await act();
    } catch (refused) {
      setError(refused instanceof HubError ? refused : new HubError('INTERNAL', ''));
      return undefined;
    } finally {
      setBusy(false);
    }
  }

  const reread = () => queries.invalidateQueries({ queryKey: ['ImportLines'] });

  return {
    busy,
    error,
    canUndo: past.length > 0,
    reset: () => setError(null),
    /** Writes what is asked about; `alike` are the lines that say the same, so that undoing reaches them too. */
    mend: (place: Place, before: string, text: string, alike: readonly Line[] | null): Promise<Mended | undefined> =>
      run(async () => {
        const column = place.finding.column!;
        const answer = await write(place.line.number, column, text, alike !== null);
        const lines = [place.line, ...(alike ?? [])];
        const hidden = place.line.cells.some((cell) => cell.column === column && cell.isMasked);
        // What is masked is not known here, and cannot be put back.
        if (!hidden) setPast([...past, { cells: lines.map(({ number }) => ({ line: number, column, text: before })) }]);
        if (alike !== null) await reread();
        return answer;
      }),
    undo: () =>
      run(async () => {
        const last = past.at(-1);
        if (last === undefined) return;
        setPast(past.slice(0, -1));
        for (const { line, column, text } of last.cells) await write(line, column, text, false);
        // A line that was clean has left the list of open ones.
        await reread();
      }),
  };
}

function withLine(page: ImportLinesQuery, line: Line): ImportLinesQuery {
  const { lines } = page.tableImport;
  const nodes = lines.nodes.map((one) => (one.number === line.number ? line : one));
  return { ...page, tableImport: { ...page.tableImport, lines: { ...lines, nodes } } };
}
