import { useEffect, useRef } from 'react';
import { useT } from '../../lib/i18n.ts';
import { join } from '../../ui/index.ts';
import { TickIcon } from '../../ui/icons/index.tsx';
import styles from '../imports.module.css';
import type { WholeImport } from '../useImport.ts';
import { columnsOf } from './columns.ts';
import { onGridKey } from './grid-keys.ts';
import { canBeOpened, keyOf, type Line, type Place } from './places.ts';

export interface LinesProps {
  one: WholeImport;
  lines: readonly Line[];
  at: Place | null;
  /** `answers`: somebody wants to answer it now, rather than passes by. */
  onSelect(place: Place, answers: boolean): void;
}

interface CellProps {
  line: Line;
  column: number | undefined;
  heading: string;
  at: Place | null;
  /** Whether Tab stops at cells that are read: where none is asked about. */
  stops: boolean;
  onSelect(place: Place, answers: boolean): void;
}

/** A code or a day: it stays whole. */
const isOneWord = (text: string | undefined): boolean => text !== undefined && /^[\w-]{1,20}$/.test(text);

/** A cell: amber where it is to be decided, clay where something is wrong, green with what it was read as or answered. */
function Cell({ line, column, heading, at, stops, onSelect }: CellProps) {
  const t = useT('imports');
  const cell = line.cells.find((one) => one.column === column);
  const finding =
    line.findings.find((one) => (one.column === null ? one.heading === heading : one.column === column)) ?? null;
  if (finding === null && (cell === undefined || !canBeOpened(cell)))
    return <td className={isOneWord(cell?.text) ? 'od-nowrap' : undefined}>{cell?.text}</td>;
  const place: Place = {
    line,
    column: finding?.column ?? column ?? null,
    heading: finding?.heading ?? heading,
    finding,
  };
  const isAt = at !== null && keyOf(at) === keyOf(place);
  const isWrong = finding?.severity === 'PROBLEM';
  const note =
    finding?.message ??
    (cell?.readAs != null
      ? t('cell.readAs', { value: cell.readAs })
      : t('cell.told', { text: cell?.told || t('cell.empty') }));
  return (
    <td
      className={join(
        styles.opens,
        finding === null ? styles.read : styles.asked,
        isWrong && styles.wrong,
        isAt && styles.at,
      )}
    >
      <button
        type="button"
        title={note}
        aria-pressed={isAt}
        tabIndex={finding === null && !stops ? -1 : 0}
        onFocus={() => !isAt && onSelect(place, false)}
        onClick={() => onSelect(place, true)}
      >
        {cell?.text ? (
          <span className={isOneWord(cell.text) ? 'od-nowrap' : undefined}>{cell.text}</span>
        ) : (
          <i>{t('cell.empty')}</i>
        )}
        <small>{note}</small>
      </button>
    </td>
  );
}

/** The lines as a table. Tab goes from one question to the next; where it stands, the question is at the side. */
export function LineGrid({ one, lines, at, onSelect, wide }: LinesProps & { wide: boolean }) {
  const t = useT('imports');
  const columns = columnsOf(one, lines, wide);
  const stops = lines.every(({ findings }) => findings.length === 0);
  const box = useRef<HTMLDivElement>(null);
  const key = at === null ? null : keyOf(at);
  // The cell that is spoken of at the side is in sight.
  useEffect(() => {
    box.current?.querySelector('[aria-pressed=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [key]);
  return (
    <div ref={box} className={styles.scroll}>
      <table className={styles.grid} onKeyDown={onGridKey}>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            {columns.map(({ key: column, heading, understood }) => (
              <th key={column} scope="col">
                {heading}
                {understood && (
                  <>
                    {'\u00a0'}
                    <TickIcon size={12} label={t('cell.understood')} />
                  </>
                )}
              </th>
            ))}
            <th scope="col">{t('lines.status')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.number}>
              <td>{line.row}</td>
              {columns.map(({ key: column, heading, places }) => (
                <Cell
                  key={column}
                  line={line}
                  column={places.get(line.table)}
                  heading={heading}
                  at={at}
                  stops={stops}
                  onSelect={onSelect}
                />
              ))}
              <td className="od-12 od-nowrap">
                {t(`status.${line.status}`)}
                {line.mended != null && <small>{t('lines.mended')}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
