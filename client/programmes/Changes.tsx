import type { ReactNode } from 'react';
import type { TaskChangeRowFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { Chip } from '../ui/index.ts';
import { type Difference, listChange } from './changes.ts';
import styles from './Changes.module.css';
import { useDifferenceWords } from './useDifferenceWords.ts';

const TONES = { ADDED: 'done', CHANGED: 'due', REMOVED: 'late' } as const;

function DifferenceLine({ difference }: { difference: Difference }) {
  const t = useT('programmes');
  const { label, words, nothing } = useDifferenceWords();
  const { field, before, after } = difference;
  const list = listChange(difference);
  const said = (value: string) => words(field, value);
  return (
    <div>
      <dt>{label(field)}</dt>
      <dd>
        {list === null ? (
          <>
            <del aria-label={t('change.before')}>{before == null ? nothing(field) : said(before)}</del>
            <span aria-hidden="true"> → </span>
            <ins aria-label={t('change.after')}>{after == null ? nothing(field) : said(after)}</ins>
          </>
        ) : (
          <>
            {list.gone.map((one) => (
              <del key={one} aria-label={t('change.gone')}>
                − {said(one)}
              </del>
            ))}
            {list.come.map((one) => (
              <ins key={one} aria-label={t('change.come')}>
                + {said(one)}
              </ins>
            ))}
            {before == null && <span className="od-3">{t('change.was', { value: nothing(field) })}</span>}
            {after == null && <span className="od-3">{t('change.is', { value: nothing(field) })}</span>}
          </>
        )}
      </dd>
    </div>
  );
}

interface ChangesProps {
  changes: readonly TaskChangeRowFragment[];
  /** What can be done about one. */
  actOf?(change: TaskChangeRowFragment): ReactNode;
}

/** What one version changes of the one before it, task by task, in plain words. */
export function Changes({ changes, actOf }: ChangesProps) {
  const t = useT('programmes');
  return (
    <ol className={styles.changes}>
      {changes.map((change) => (
        <li key={change.taskKey} data-kind={change.kind}>
          <span className={styles.head}>
            <Chip tone={TONES[change.kind]}>{t(`change.kind.${change.kind}`)}</Chip>
            <b>{change.name || t('task.unnamed')}</b>
            {actOf?.(change)}
          </span>
          {change.differences.length > 0 && (
            <dl>
              {change.differences.map((difference) => (
                <DifferenceLine key={difference.field} difference={difference} />
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}
