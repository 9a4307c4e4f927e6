import { Link, useParams } from 'react-router';
import { PublicRoundPageDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { dayText, timeText } from '../../lib/time.ts';
import { usePageTitle } from '../../lib/title.ts';
import { usePublicAddress, verifyPath } from '../../public-pages/largeText.ts';
import page from '../../public-pages/public.module.css';
import { PublicFrame, PublicHead } from '../../public-pages/PublicFrame.tsx';
import planStyles from '../../public-pages/PublicPlanPage.module.css';
import { Empty, ErrorState, join, SlowSkeleton } from '../../ui/index.ts';
import { ShieldIcon } from '../../ui/icons/index.tsx';
import styles from '../verify/VerifyPage.module.css';
import own from './round.module.css';
import { RoundPlans } from './RoundPlans.tsx';
import { RoundTrust } from './RoundTrust.tsx';
import type { ShownRound } from './shown-round.ts';
import { WasDrawnBox } from './WasDrawnBox.tsx';

/** A round for everyone: its plans, why it can be trusted, and "was I drawn". No sign-in. */
export default function PublicRoundPage() {
  const t = useT('draws');
  const { id = '' } = useParams();
  const { data, error, refetch } = useHubQuery(PublicRoundPageDocument, { roundId: id });
  const titleOf = useRoundTitle();
  usePageTitle(data?.publicRound == null ? t('round.title') : titleOf(data.publicRound));
  return (
    <PublicFrame>
      {error !== null ? (
        <ErrorState title={t('round.failed')} error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SlowSkeleton rows={6} />
      ) : data.publicRound == null ? (
        <Empty title={t('round.none')}>{t('round.noneText')}</Empty>
      ) : (
        <Round round={data.publicRound} />
      )}
    </PublicFrame>
  );
}

/** After the first of its plans: a number of its own says nothing to anyone. */
function useRoundTitle(): (round: ShownRound) => string {
  const t = useT('draws');
  return ({ plans: [first, ...more] }) => {
    if (first === undefined) return t('round.title');
    const { title } = first;
    if (more.length === 0) return t('round.titleOf', { title });
    return t('round.titleOfMany', { title, count: more.length + 1 });
  };
}

function Round({ round }: { round: ShownRound }) {
  const t = useT('draws');
  const titleOf = useRoundTitle();
  const to = usePublicAddress();
  const { state, sealedAt, runAt, opensOn, abandonReason, missingParty } = round;
  const meta = [
    t(`round.state.${state}`),
    `${t('round.sealedAt')} ${timeText(sealedAt)}`,
    ...(runAt == null ? [] : [`${t('round.runAt')} ${timeText(runAt)}`]),
    ...(opensOn == null ? [] : [t('round.opensOn', { date: dayText(opensOn) })]),
  ];
  return (
    <div className={page.page}>
      <PublicHead title={titleOf(round)} meta={meta} />
      <p className={page.lead}>{t('round.lead')}</p>
      {abandonReason != null && <p className={planStyles.notice}>{t('round.abandoned', { reason: abandonReason })}</p>}
      {missingParty != null && (
        <p className={planStyles.notice}>
          {t('round.missing', {
            party: round.parties.find(({ party }) => party === missingParty)?.name ?? missingParty,
          })}
        </p>
      )}
      <div className={styles.columns}>
        <div>
          <RoundPlans plans={round.plans} state={state} />
          <RoundTrust round={round} />
        </div>
        <div>
          <WasDrawnBox roundId={round.id} />
          <section className={join(page.box, 'od-noprint')}>
            <h2>{t('round.check.title')}</h2>
            <p className={page.label}>{t(state === 'REVEALED' ? 'round.check.whole' : 'round.check.sealed')}</p>
            <Link
              to={to(verifyPath(round.id))}
              className={join(page.button, state === 'REVEALED' && page.primary, planStyles.go, own.wrap)}
            >
              <ShieldIcon size={18} />
              {t(state === 'REVEALED' ? 'round.verify' : 'round.keep')}
            </Link>
          </section>
        </div>
      </div>
    </div>
  );
}
