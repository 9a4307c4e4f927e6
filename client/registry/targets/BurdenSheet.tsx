import { Select } from 'antd';
import { useState } from 'react';
import { TargetBurdenDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useHubQuery } from '../../lib/query.ts';
import { today } from '../../lib/time.ts';
import { ErrorState, Figure, Sheet, SlowSkeleton } from '../../ui/index.ts';
import styles from '../registry.module.css';

const YEARS_BACK = 3;

/** What inspections of a year weigh on a target, over all departments (R065); nothing for those who may not know. */
export function BurdenSheet({ id }: { id: string }) {
  const t = useT('registry');
  const thisYear = Number(today().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const { data, error, refetch } = useHubQuery(TargetBurdenDocument, { id, year });
  const burden = data?.targetRecord.target.burden;
  if (burden === null) return null;
  const choice = (
    <Select
      aria-label={t('burden.year')}
      className={styles.choice}
      value={year}
      options={Array.from({ length: YEARS_BACK + 1 }, (_, i) => ({
        value: thisYear - i,
        label: t('burden.yearOf', { year: thisYear - i }),
      }))}
      onChange={setYear}
    />
  );
  return (
    <Sheet title={t('burden.title')} aside={choice}>
      {error !== null && <ErrorState title={t('burden.failed')} error={error} onRetry={() => void refetch()} />}
      {error === null && burden === undefined && <SlowSkeleton />}
      {burden != null && (
        <>
          <div className={styles.figures}>
            <Figure
              label={t('burden.done')}
              value={burden.done}
              unit={t('burden.unit')}
              note={burden.cap == null ? t('burden.noCap') : t('burden.cap', { n: burden.cap })}
              tone={burden.cap != null && burden.done >= burden.cap ? 'late' : undefined}
            />
            <Figure
              label={t('burden.planned')}
              value={burden.planned}
              unit={t('burden.unit')}
              note={t('burden.plannedNote')}
            />
            <Figure label={t('burden.saved')} value={burden.saved} unit={t('burden.unit')} tone="act" />
          </div>
          {burden.departments.length > 0 && (
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('burden.department')}</th>
                  <th scope="col">{t('burden.done')}</th>
                  <th scope="col">{t('burden.planned')}</th>
                </tr>
              </thead>
              <tbody>
                {burden.departments.map(({ department, done, planned }) => (
                  <tr key={department.code}>
                    <th scope="row">{department.shortName}</th>
                    <td>{countText(done)}</td>
                    <td>{countText(planned)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
    </Sheet>
  );
}
