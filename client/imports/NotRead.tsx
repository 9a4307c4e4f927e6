import { useT } from '../lib/i18n.ts';
import { Sheet } from '../ui/index.ts';
import styles from './imports.module.css';
import type { WholeImport } from './useImport.ts';

/** What of the file was taken for no data, so that nobody misses a line without a word. */
export function NotRead({ one }: { one: WholeImport }) {
  const t = useT('imports');
  const { otherSheets, skipped, skippedLines } = one;
  if (otherSheets.length === 0 && skipped === 0) return null;
  return (
    <Sheet className={styles.apart}>
      <details className={styles.notRead}>
        <summary>{t('notRead.title', { lines: skipped, sheets: otherSheets.length })}</summary>
        {otherSheets.length > 0 && <p>{t('notRead.sheets', { names: otherSheets.join(t('notRead.and')) })}</p>}
        <ul>
          {skippedLines.map(({ sheet, row, reason, text }) => (
            <li key={`${sheet} ${row}`}>
              <span className="od-2">
                {sheet !== '' && `${sheet} · `}
                {t('row', { row })} · {t(`notRead.reason.${reason as 'NOTE'}`)}
              </span>{' '}
              {text}
            </li>
          ))}
        </ul>
        {skipped > skippedLines.length && (
          <p className="od-2">{t('notRead.more', { count: skipped - skippedLines.length })}</p>
        )}
      </details>
    </Sheet>
  );
}
