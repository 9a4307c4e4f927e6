import { useT } from '../lib/i18n.ts';
import { dayText } from '../lib/time.ts';
import { Changes } from '../programmes/Changes.tsx';
import page from './public.module.css';
import type { ShownProgramme } from './PublicProgrammePage.tsx';
import styles from './PublicProgrammes.module.css';

/** Every published version, the newest first, each with what it changed of the one before (R038). */
export function PublicVersions({ programme: { versions } }: { programme: ShownProgramme }) {
  const t = useT('public-pages');
  return (
    <section className={styles.section}>
      <h2>{t('programmes.versions')}</h2>
      <p className={page.small}>{t('programmes.versionsNote')}</p>
      <ol className={page.list}>
        {versions.map(({ version, publishedAt, adjustmentReason, documentNumber, receiptNumber, filedOn, changes }) => (
          <li key={version} className={styles.version}>
            <h3 className={styles.task}>
              {t('programmes.version', { version })}{' '}
              <span className={page.label}>{t('plan.announced', { date: dayText(publishedAt, true) })}</span>
            </h3>
            <p className={page.label}>
              {[
                adjustmentReason != null && t('programmes.because', { reason: adjustmentReason }),
                documentNumber != null && t('programmes.document', { number: documentNumber }),
                receiptNumber != null &&
                  t('programmes.receipt', {
                    number: receiptNumber,
                    date: filedOn == null ? '' : dayText(filedOn, true),
                  }),
              ]
                .filter((one) => one !== false)
                .join(t('programmes.dot'))}
            </p>
            {version > 1 &&
              (changes.length === 0 ? (
                <p className={page.label}>{t('programmes.noChanges')}</p>
              ) : (
                <Changes changes={changes} />
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
