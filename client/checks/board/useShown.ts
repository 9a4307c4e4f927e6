import { useMemo, useRef, useState } from 'react';
import { today } from '../../lib/time.ts';
import { type BoardFilter, type BoardRow, matcher } from './rows.ts';

interface Shown {
  key: string;
  ids: Set<string>;
  /** How many of the board's rows were looked at. */
  seen: number;
}

/**
 * The rows of a filter, kept as they are until the filter is refreshed: a row that completes under the hand changes in its
 * place and does not jump away. Pages that are still coming in add theirs at the end.
 */
export function useShown(rows: readonly BoardRow[], filter: BoardFilter) {
  const [round, setRound] = useState(0);
  const kept = useRef<Shown>({ key: '', ids: new Set(), seen: 0 });
  const { show, department, batch, text } = filter;
  const key = JSON.stringify([show, department, batch, text, round]);
  return useMemo(() => {
    const belongs = matcher({ show, department, batch, text }, today());
    if (kept.current.key !== key || kept.current.seen > rows.length) {
      kept.current = { key, ids: new Set(), seen: 0 };
    }
    const { ids } = kept.current;
    for (const row of rows.slice(kept.current.seen)) if (belongs(row)) ids.add(row.id);
    kept.current.seen = rows.length;
    const shown: BoardRow[] = [];
    let differing = 0;
    for (const row of rows) {
      const isShown = ids.has(row.id);
      if (isShown) shown.push(row);
      if (belongs(row) !== isShown) differing++;
    }
    return {
      shown,
      /** Rows that a refresh would take away or bring. */
      differing,
      refresh: () => setRound((before) => before + 1),
    };
  }, [rows, key, show, department, batch, text]);
}
