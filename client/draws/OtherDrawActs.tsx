import { Link } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { Act } from '../plans/Act.tsx';
import { verifyPath } from '../public-pages/largeText.ts';
import { NotNow, Sheet } from '../ui/index.ts';
import type { DrawAct } from './DrawSide.tsx';
import styles from './OtherDrawActs.module.css';
import { openProposals } from './proposals/proposal.ts';
import type { DrawPlan, DrawStage } from './useDraw.ts';

interface OtherDrawActsProps {
  plan: DrawPlan;
  stage: DrawStage;
  onAct(act: DrawAct): void;
}

/** What else can be done around the draw, and what not now, and why. */
export function OtherDrawActs({ plan, stage, onAct }: OtherDrawActsProps) {
  const t = useT('draws');
  const round = plan.draw?.round;
  if (round == null) {
    const mayPropose = stage === 'ready' && plan.viewerCanSeal.allowed && openProposals(plan).length === 0;
    return mayPropose ? (
      <Sheet className="od-noprint">
        <div className={styles.row}>
          <Act can={plan.viewerCanSeal} wide onClick={() => onAct('propose')}>
            {t('proposal.open')}
          </Act>
        </div>
        <p className="od-3">{t('proposal.openWhy')}</p>
      </Sheet>
    ) : null;
  }
  const isSealed = stage === 'sealed' || stage === 'waits';
  const isDone = stage === 'released' || stage === 'revealed';
  const abandon = round.viewerCanAbandon;
  const mayAbandon = isSealed && abandon.code !== 'FORBIDDEN';
  return (
    <Sheet className="od-noprint">
      <div className={styles.links}>
        {isDone ? (
          <Link to={`/plans/${plan.id}/checks`}>{t('next.checks')}</Link>
        ) : (
          <Link to={verifyPath(round.id)}>{t('next.sealedView')}</Link>
        )}
      </div>
      {isSealed && plan.draw != null && plan.draw.viewerCanAmend.code !== 'FORBIDDEN' && (
        <div className={styles.row}>
          <Act can={plan.draw.viewerCanAmend} wide onClick={() => onAct('amend')}>
            {t('amend.act')}
          </Act>
          {(plan.draw.inspectorsUnable ?? 0) > 0 && (
            <p className="od-due">{t('amend.unable', { n: plan.draw.inspectorsUnable })}</p>
          )}
        </div>
      )}
      {mayAbandon && abandon.allowed && (
        <div className={styles.row}>
          <Act can={abandon} wide onClick={() => onAct('abandon')}>
            {t('next.abandon')}
          </Act>
        </div>
      )}
      {!isDone && (
        <div className={styles.not}>
          <h2>{t('next.notNow')}</h2>
          <NotNow wide reason={t('next.cannot.list')}>
            {t('next.list')}
          </NotNow>
          <NotNow wide reason={t('next.cannot.verify')}>
            {t('next.verify')}
          </NotNow>
          {stage === 'drawn' && abandon.code !== 'FORBIDDEN' && (
            <NotNow wide reason={t('next.cannot.abandon')} clause={abandon.clause}>
              {t('next.abandon')}
            </NotNow>
          )}
        </div>
      )}
    </Sheet>
  );
}
