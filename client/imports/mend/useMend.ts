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
import { cellOf, type Line, type Place, type Spot, spotOf } from './places.ts';

type Mended = MendImportLineMutation['mendImportLine'];

/** What puts cells back as they were: a text, or with null what the file says. */
interface Step {
  spot: Spot;
  text: string | null;
  /** Further lines that were mended with it. */
  others: number[];
}

/** At most so many lines are written at once. */
const AT_ONCE = 500;

/** How a cell is put back; undefined where what stands in it is masked, and not known here. */
function textBefore(place: Place): string | null | undefined {
  const cell = cellOf(place);
  if (cell?.told == null) return null;
  return cell.isMasked ? undefined : cell.text;
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

  async function write(
    { number: line, column }: Spot,
    text: string | null,
    more: { everywhere?: boolean; others?: number[] } = {},
  ): Promise<Mended> {
    const input = { importId, line, cells: [{ column: column!, text }], ...more, requestId: newRequestId() };
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
        const before = textBefore(place);
        let answer = await write(spot, text, { everywhere });
        const lines = new Set(answer.lines);
        while (answer.remaining > 0) {
          answer = await write(spot, text, { everywhere });
          for (const number of answer.lines) lines.add(number);
        }
        lines.delete(spot.number);
        if (before !== undefined) setPast([...past, { spot, text: before, others: [...lines] }]);
        if (everywhere) await reread();
        return answer;
      }),
    /** Takes the last answer back, on every line that it reached; gives the cell that it was at. */
    undo: (): Promise<Spot | undefined> =>
      run(async () => {
        const last = past.at(-1);
        if (last === undefined) return undefined;
        const { spot, text, others } = last;
        await write(spot, text, { others: others.slice(0, AT_ONCE - 1) });
        for (let i = AT_ONCE - 1; i < others.length; i += AT_ONCE) {
          await write({ ...spot, number: others[i]! }, text, { others: others.slice(i + 1, i + AT_ONCE) });
        }
        setPast(past.slice(0, -1));
        // A line that was clean has left the list of open ones.
        await reread();
        return spot;
      }),
  };
}

function withLine(page: ImportLinesQuery, line: Line): ImportLinesQuery {
  const { lines } = page.tableImport;
  const nodes = lines.nodes.map((one) => (one.number === line.number ? line : one));
  return { ...page, tableImport: { ...page.tableImport, lines: { ...lines, nodes } } };
}
