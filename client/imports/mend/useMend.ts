import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type ImportLinesQuery,
  ImportPageDocument,
  MendImportLineDocument,
  type MendImportLineMutation,
  UndoMendingDocument,
} from '../../generated/graphql.js';
import { HubError } from '../../lib/hub-error.ts';
import { hub } from '../../lib/graphql.ts';
import { keyOf } from '../../lib/query.ts';
import { newRequestId } from '../../lib/request-id.ts';
import { type Line, type Place, type Spot, spotOf } from './places.ts';

type Mended = MendImportLineMutation['mendImportLine'];

/** An answer: where it was given, and the mendings that it took, in their order. */
interface Step {
  spot: Spot;
  mendings: number[];
  lines: ReadonlySet<number>;
}

/** Writes cells; the line stays where it is in the list, read again, and nothing jumps away under the hand. */
export function useMend(importId: string) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<HubError | null>(null);
  const [past, setPast] = useState<readonly Step[]>([]);

  const patchHead = ({ tableImport }: Pick<Mended, 'tableImport'>): void => {
    queries.setQueryData(keyOf(ImportPageDocument, { id: importId }), { tableImport });
  };

  function patch({ line, tableImport }: Mended): void {
    patchHead({ tableImport });
    queries.setQueriesData<InfiniteData<ImportLinesQuery>>(
      { queryKey: ['ImportLines'] },
      (pages) => pages && { ...pages, pages: pages.pages.map((page) => withLine(page, line)) },
    );
  }

  async function write({ number: line, column }: Spot, text: string | null, everywhere: boolean): Promise<Mended> {
    const input = { importId, line, cells: [{ column: column!, text }], everywhere, requestId: newRequestId() };
    const answer = (await hub(MendImportLineDocument, { input })).mendImportLine;
    patch(answer);
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
    /** Writes a cell: an answer, or with null what the file says; `everywhere`: on all lines that say the same. */
    mend: (place: Place, text: string | null, everywhere: boolean): Promise<Mended | undefined> =>
      run(async () => {
        const spot = spotOf(place);
        let answer = await write(spot, text, everywhere);
        const mendings = [answer.mending];
        const lines = new Set(answer.lines);
        while (answer.remaining > 0) {
          answer = await write(spot, text, everywhere);
          mendings.push(answer.mending);
          for (const number of answer.lines) lines.add(number);
        }
        setPast([...past, { spot, mendings, lines }]);
        if (everywhere) await reread();
        return answer;
      }),
    /** Takes the last answer back, on every line that it reached; gives the cell that it was at, and what stays. */
    undo: (): Promise<{ spot: Spot; kept: number } | undefined> =>
      run(async () => {
        const last = past.at(-1);
        if (last === undefined) return undefined;
        const back = new Set<number>();
        for (const mending of [...last.mendings].reverse()) {
          const input = { importId, mending, requestId: newRequestId() };
          const { lines, tableImport } = (await hub(UndoMendingDocument, { input })).undoMending;
          patchHead({ tableImport });
          for (const number of lines) back.add(number);
        }
        setPast(past.slice(0, -1));
        // A line that was clean has left the list of open ones.
        await reread();
        return { spot: last.spot, kept: last.lines.size - back.size };
      }),
  };
}

function withLine(page: ImportLinesQuery, line: Line): ImportLinesQuery {
  const { lines } = page.tableImport;
  const nodes = lines.nodes.map((one) => (one.number === line.number ? line : one));
  return { ...page, tableImport: { ...page.tableImport, lines: { ...lines, nodes } } };
}
