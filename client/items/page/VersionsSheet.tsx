import type { ItemWholeFragment } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { Chip, Empty, Sheet, Time } from '../../ui/index.ts';
import { Differences } from '../Differences.tsx';
import styles from '../items.module.css';

/** The versions, each with what it changed; plans that are fixed keep theirs (R005). */
export function VersionsSheet({ item }: { item: ItemWholeFragment }) {
  const t = useT('items');
  const { versions } = item;
  return (
    <Sheet title={t('version.title')} count={versions.length} note={t('version.note')}>
      {versions.length === 0 ? (
        <Empty title={t('version.none')} />
      ) : (
        <ol className={styles.versions}>
          {versions.map((version) => (
            <li key={version.number} data-on={version.inForce || undefined}>
              <span className={styles.line}>
                <b>{t('version.number', { number: version.number })}</b>
                {version.inForce && !version.retired && (
                  <Chip tone="done" mark="tick">
                    {t('version.inForce')}
                  </Chip>
                )}
                {version.retired && <Chip tone="other">{t('version.retired')}</Chip>}
                <span>
                  {t('version.from')} <Time value={version.effectiveFrom} as="day" />
                </span>
                <span className={styles.small}>
                  {version.savedBy ?? t('version.loaded')} · <Time value={version.savedAt} />
                </span>
              </span>
              {version.reason != null && <span>{version.reason}</span>}
              {version.differences.length > 0 && <Differences differences={version.differences} />}
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  );
}
