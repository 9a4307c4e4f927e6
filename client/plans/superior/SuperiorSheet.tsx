import { SuperiorListDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useHubQuery } from '../../lib/query.ts';
import { ErrorState, Sheet, SlowSkeleton } from '../../ui/index.ts';
import styles from './superior.module.css';

const SHOWN = 10;

/** What became of the list that a superior drew: how many are drawn from it, and which lines not and why (R041). */
export function SuperiorSheet({
  plan: { id, superiorNumber },
}: {
  plan: { id: string; superiorNumber?: string | null };
}) {
  const t = useT('plans');
  const { data, error, refetch } = useHubQuery(SuperiorListDocument, { id }, { enabled: superiorNumber != null });
  if (superiorNumber == null) return null;
  const list = data?.plan?.superiorList;
  return (
    <Sheet title={t('superior.title')} note={superiorNumber}>
      {error !== null && <ErrorState title={t('superior.failed')} error={error} onRetry={() => void refetch()} />}
      {error === null && list == null && <SlowSkeleton />}
      {list != null && (
        <>
          <p>{t('superior.inFrame', { lines: countText(list.lines), n: countText(list.inFrame) })}</p>
          {list.left.length > 0 && (
            <dl className={styles.left}>
              {list.left.map(({ fate, count, lines }) => (
                <div key={fate}>
                  <dt>
                    {t(`superior.fate.${fate}`)}
                    {lines.length > 0 && (
                      <span className={styles.lines}>
                        {t(lines.length > SHOWN || count > lines.length ? 'superior.linesMore' : 'superior.lines', {
                          lines: lines.slice(0, SHOWN).join(t('comma')),
                        })}
                      </span>
                    )}
                  </dt>
                  <dd>{countText(count)}</dd>
                </div>
              ))}
            </dl>
          )}
        </>
      )}
    </Sheet>
  );
}
