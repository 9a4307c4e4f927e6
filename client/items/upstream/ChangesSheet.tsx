import { UpstreamChangesDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { Chip, Empty, PagedList, Sheet } from '../../ui/index.ts';
import { Differences } from '../Differences.tsx';
import styles from '../items.module.css';

const TONES = { ADDED: 'done', CHANGED: 'due', REMOVED: 'late' } as const;

/** What publishing would change, and departments would then claim anew (R004). */
export function ChangesSheet({ id }: { id: string }) {
  const t = useT('items');
  const changes = useHubPages(UpstreamChangesDocument, { id, first: 20 }, (answer) => answer.upstreamList.changes);
  return (
    <Sheet title={t('upstream.changes')} count={changes.total} note={t('upstream.changesNote')}>
      <PagedList
        pages={changes}
        failed={t('upstream.failed')}
        empty={<Empty title={t('upstream.noChanges')} />}
        lines={3}
      >
        <ol className={styles.versions}>
          {changes.rows.map(({ change, item, differences }) => (
            <li key={item.code}>
              <span className={styles.line}>
                <Chip tone={TONES[change]}>{t(`upstream.change.${change}`)}</Chip>
                <b>{item.name}</b>
                <span className={styles.small}>
                  {item.code} · {item.department.shortName}
                </span>
              </span>
              {differences.length > 0 && <Differences differences={differences} />}
            </li>
          ))}
        </ol>
      </PagedList>
    </Sheet>
  );
}
