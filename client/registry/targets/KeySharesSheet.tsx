import { Link } from 'react-router';
import { KeySharesDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useHubQuery } from '../../lib/query.ts';
import { Chip, Clause, ErrorState, Sheet, SlowSkeleton } from '../../ui/index.ts';
import styles from '../registry.module.css';
import { dayBefore } from './filters.ts';

const YEAR = 365;

/** How large a part of each department's list are key items, beside a year ago: to be strictly controlled (R008). */
export function KeySharesSheet() {
  const t = useT('registry');
  const { data, error, refetch } = useHubQuery(KeySharesDocument, { before: dayBefore(YEAR) });
  const told = data?.keyItemShares;
  const earlier = new Map(data?.before.shares.map(({ department, percent }) => [department.code, percent]));
  return (
    <Sheet
      flush
      title={t('shares.title')}
      note={told && (told.alertAbove == null ? t('shares.noAlert') : t('shares.alert', { n: told.alertAbove }))}
      aside={told && <Clause {...told.clause} />}
    >
      {error !== null ? (
        <ErrorState title={t('shares.failed')} error={error} onRetry={() => void refetch()} />
      ) : told === undefined ? (
        <SlowSkeleton />
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('field.department')}</th>
                <th scope="col">{t('shares.items')}</th>
                <th scope="col">{t('shares.key')}</th>
                <th scope="col">{t('shares.before')}</th>
                <th scope="col">{t('shares.share')}</th>
              </tr>
            </thead>
            <tbody>
              {told.shares.map(({ department, items, keyItems, percent, alerts }) => (
                <tr key={department.code}>
                  <td>
                    <Link to={`/items?department=${department.code}&class=KEY`}>{department.shortName}</Link>
                  </td>
                  <td>{countText(items)}</td>
                  <td>{countText(keyItems)}</td>
                  <td>{earlier.get(department.code) == null ? '–' : `${earlier.get(department.code)}%`}</td>
                  <td>
                    {alerts ? (
                      <Chip tone="late" mark="square">
                        {percent}%
                      </Chip>
                    ) : percent == null ? (
                      '–'
                    ) : (
                      `${percent}%`
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Sheet>
  );
}
