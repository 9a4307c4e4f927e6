import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import { useOwnCode } from '../../plans/useOwn.ts';
import { type Condition, NextStep } from '../../ui/index.ts';
import type { DrawAct } from '../DrawSide.tsx';
import type { DrawPlan } from '../useDraw.ts';
import type { Proposal } from './proposal.ts';
import styles from './ProposalSheet.module.css';

interface ProposalNextProps {
  plan: DrawPlan;
  proposal: Proposal;
  conditions: readonly Condition[];
  onAct(act: DrawAct): void;
}

/** 下一步 while a proposal is open: to answer it, to wait for the others, or to seal them together. */
export function ProposalNext({ plan, proposal, conditions, onAct }: ProposalNextProps) {
  const t = useT('draws');
  const own = useOwnCode();
  const { plans, proposedBy, viewerCanSeal } = proposal;
  const open = plans.filter(({ consent }) => consent !== 'CONSENTED');
  if (open.some(({ lead }) => lead.code === own)) {
    const alone = (
      <Act can={plan.viewerCanSeal} wide onClick={() => onAct('seal')}>
        {t('next.seal')}
      </Act>
    );
    return (
      <NextStep
        action={
          <div className={styles.next}>
            <p>{t('proposal.answerFirst', { name: proposedBy.shortName })}</p>
            {alone}
          </div>
        }
        conditions={conditions}
        foot={t('next.foot.seal')}
      />
    );
  }
  const agreed: Condition =
    open.length === 0
      ? { key: 'agreed', kind: 'met', text: t('proposal.allAgreed', { n: plans.length }) }
      : {
          key: 'agreed',
          kind: 'open',
          text: t('proposal.waitAnswers', { names: open.map(({ lead }) => lead.shortName).join(t('comma')) }),
        };
  return (
    <NextStep
      action={
        viewerCanSeal.code === 'FORBIDDEN' ? (
          <p>{t('proposal.waitSeal', { name: proposedBy.shortName })}</p>
        ) : (
          <Act can={viewerCanSeal} look="seal" wide onClick={() => onAct('sealTogether')}>
            {t('proposal.seal')}
          </Act>
        )
      }
      conditions={plans.length > 1 ? [...conditions, agreed] : conditions}
      foot={t('proposal.footSeal')}
    />
  );
}
