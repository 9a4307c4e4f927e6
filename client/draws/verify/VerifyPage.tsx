import { useEffect } from 'react';
import { Link } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/title.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { usePublicAddress } from '../../public-pages/largeText.ts';
import page from '../../public-pages/public.module.css';
import { PublicFrame, PublicHead } from '../../public-pages/PublicFrame.tsx';
import { Empty, ErrorState, SlowSkeleton } from '../../ui/index.ts';
import { OpenFiles } from './OpenFiles.tsx';
import { SealedView } from './SealedView.tsx';
import { useProofPlans } from './useProofPlans.ts';
import { useProofSource } from './useProofSource.ts';
import { useVerifier } from './useVerifier.ts';
import { VerifiedView } from './VerifiedView.tsx';
import styles from './VerifyPage.module.css';

/** Runs a draw again in the reader's own browser: the answer first, then what was looked at. No sign-in. */
export default function VerifyPage() {
  const t = useT('draws');
  const to = usePublicAddress();
  const [{ round }] = useUrlState<{ round?: string }>();
  const { source, isMissing, isFetching, error, refetch, bring } = useProofSource(round);
  const verifier = useVerifier();
  const { verify, forget } = verifier;
  const { proof, sealed } = source;
  useEffect(() => {
    if (proof === null) forget();
    else verify(proof, sealed);
  }, [proof, sealed, verify, forget]);
  const plans = useProofPlans(proof ?? sealed, verifier.state);
  const title = plans.title === null ? t('verify.page') : t('verify.title', { title: plans.title });
  usePageTitle(title);
  const isStart = proof === null && sealed === null;
  return (
    <PublicFrame>
      <div className={page.page}>
        <PublicHead title={title} meta={plans.meta} />
        {isStart && <p className={page.lead}>{t('verify.lead')}</p>}
        {error !== null ? (
          <ErrorState title={t('verify.failed')} error={error} onRetry={() => void refetch()} />
        ) : isFetching ? (
          <SlowSkeleton label={t('verify.fetching')} />
        ) : isMissing ? (
          <Empty title={t('verify.state.title')}>{t('verify.state.text')}</Empty>
        ) : proof !== null ? (
          <VerifiedView source={source} verifier={verifier} plans={plans} onBring={bring} />
        ) : (
          sealed !== null && <SealedView json={sealed} plans={plans} />
        )}
        {isStart && !isFetching && (
          <p className={styles.from}>
            <Link to={to('/public')}>{t('verify.from.plans')}</Link>
            <span className={page.label}>{t('verify.from.or')}</span>
          </p>
        )}
        {!isFetching && (
          <section className={styles.open}>
            <h2>{t('verify.open.title')}</h2>
            <p className={page.label}>{t('verify.open.text')}</p>
            <OpenFiles onFiles={bring} />
          </section>
        )}
      </div>
    </PublicFrame>
  );
}
