import { Link } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { timeText } from '../lib/time.ts';
import { Digest, Facts, join } from '../ui/index.ts';
import { ShieldIcon } from '../ui/icons/index.tsx';
import { publicRoundPath, usePublicAddress, verifyPath } from './largeText.ts';
import type { ShownPlan } from './public-plan.ts';
import page from './public.module.css';
import styles from './PublicPlanPage.module.css';
import { SealedDigests } from './SealedDigests.tsx';

type Round = NonNullable<ShownPlan['round']>;

function RoundFacts({ round }: { round: Round }) {
  const t = useT('public-pages');
  const { sealedAt, runAt, frameSize, drawnCount, beacon, assurance } = round;
  return (
    <Facts
      className={styles.facts}
      facts={[
        [t('plan.sealedAt'), timeText(sealedAt)],
        [t('plan.runAt'), runAt == null ? t('plan.notYet') : timeText(runAt)],
        [t('plan.frame'), t('plan.households', { n: countText(frameSize) })],
        [
          t('plan.drawnCount'),
          drawnCount == null ? t('plan.notYet') : t('plan.households', { n: countText(drawnCount) }),
        ],
        [t('plan.beacon'), beacon && t('plan.beaconAt', { source: beacon.source, date: timeText(beacon.publishedAt) })],
        [t('plan.beaconValue'), beacon?.value],
        [t('plan.assurance'), t(`plan.assurances.${assurance}`)],
      ]}
    />
  );
}

/** The plan's draw: counts, digests and commitments, and the way to the verifier. */
export function PublicDraw({ plan }: { plan: ShownPlan }) {
  const t = useT('public-pages');
  const to = usePublicAddress();
  const { round } = plan;
  const parties = new Map([plan.lead, ...plan.participants].map(({ code, name }) => [code, name]));
  const partyName = (party: string) => (party === 'hub' ? t('plan.hub') : (parties.get(party) ?? party));
  if (round == null) {
    return (
      <section className={join(page.box, styles.draw)}>
        <h2>{t('plan.draw')}</h2>
        <p className={page.label}>{t('plan.notSealed')}</p>
      </section>
    );
  }
  const isRevealed = round.state === 'REVEALED';
  return (
    <section className={join(page.box, styles.draw)}>
      <h2>{t('plan.draw')}</h2>
      <p className={page.label}>{t(isRevealed ? 'plan.revealed' : 'plan.confidential')}</p>
      <Link to={to(verifyPath(round.id))} className={join(page.button, isRevealed && page.primary, styles.go)}>
        <ShieldIcon size={18} />
        {t(isRevealed ? 'plan.verify' : 'plan.keepSealed')}
      </Link>
      <Link to={to(publicRoundPath(round.id))} className={join(page.button, styles.go)}>
        {t('plan.wasDrawn')}
      </Link>
      <RoundFacts round={round} />
      <div className={styles.digests}>
        {!isRevealed && <SealedDigests roundId={round.id} />}
        <h3>{t('plan.commitments')}</h3>
        <ul>
          {round.commitments.map(({ party, digest }) => (
            <li key={party}>
              <span>{partyName(party)}</span>
              <Digest value={digest} label={partyName(party)} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
