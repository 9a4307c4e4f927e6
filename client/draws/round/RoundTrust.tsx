import { useT } from '../../lib/i18n.ts';
import { timeText } from '../../lib/time.ts';
import page from '../../public-pages/public.module.css';
import planStyles from '../../public-pages/PublicPlanPage.module.css';
import { Digest } from '../../ui/index.ts';
import styles from './round.module.css';
import type { ShownRound } from './shown-round.ts';

/** Why the draw can be believed, in words that need no knowledge of the protocol; then what each party bound itself to. */
export function RoundTrust({ round }: { round: ShownRound }) {
  const t = useT('draws');
  const { assurance, parties, proofLines, beacon, state } = round;
  return (
    <section className={styles.trust}>
      <h2>{t('round.trust')}</h2>
      <ol className={styles.steps}>
        <li>{t('round.how.sealed')}</li>
        <li>{t('round.how.secrets')}</li>
        <li>{t('round.how.again')}</li>
      </ol>
      <p>{t(`round.assurance.${assurance}`)}</p>
      <p className={page.label}>{t(`round.lines.${proofLines}`)}</p>
      {beacon != null && (
        <p className={page.label}>
          {t('round.beacon', { source: beacon.source, date: timeText(beacon.publishedAt) })}
          {beacon.value != null && t('round.beaconValue', { value: beacon.value })}
        </p>
      )}
      <div className={planStyles.digests}>
        <h3>{t('round.parties')}</h3>
        <ul className={styles.digests}>
          {parties.map(({ party, name, digest, isHandedIn }) => (
            <li key={party}>
              <span>
                {name ?? t('round.hub')}
                {party !== 'hub' && state === 'SEALED' && <> · {t(isHandedIn ? 'round.in' : 'round.owes')}</>}
              </span>
              <Digest value={digest} groups={10} label={name ?? t('round.hub')} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
