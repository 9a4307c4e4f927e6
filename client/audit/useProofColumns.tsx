import { Link } from 'react-router';
import type { ProofPlansQuery } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { verifyPath } from '../public-pages/largeText.ts';
import { useNarrow } from '../plans/useNarrow.ts';
import { Chip, type ChipMark, type ChipTone, Time } from '../ui/index.ts';
import type { DataColumn } from '../ui/table/index.ts';
import styles from './audit.module.css';

/** What a phone has room for; the others can be chosen. */
const ON_PHONES: readonly string[] = ['plan', 'state', 'verify'];

type Plan = ProofPlansQuery['plans']['nodes'][number];
type DrawnPlan = Plan & { draw: NonNullable<Plan['draw']> };
type RoundState = DrawnPlan['draw']['round']['state'];

const LOOK: Record<RoundState, { tone: ChipTone; mark: ChipMark }> = {
  SEALED: { tone: 'seal', mark: 'diamond' },
  DRAWN: { tone: 'secret', mark: 'lock' },
  REVEALED: { tone: 'done', mark: 'tick' },
  ABANDONED: { tone: 'other', mark: 'dash' },
};

export const hasDraw = (plan: Plan): plan is DrawnPlan => plan.draw != null;

/** A round's columns: its plan, how far it is, and its proof. */
export function useProofColumns(): DataColumn<DrawnPlan>[] {
  const t = useT('audit');
  const isNarrow = useNarrow();
  const columns: DataColumn<DrawnPlan>[] = [
    {
      key: 'plan',
      title: t('proofs.plan'),
      always: true,
      render: ({ id, number, title, lead }) => (
        <span className={styles.title}>
          <Link to={`/plans/${id}/draw`} className="od-cut" title={title}>
            {title}
          </Link>
          <span className="od-3 od-12 od-cut" title={t('proofs.numberLead', { number, lead: lead.shortName })}>
            {t('proofs.numberLead', { number, lead: lead.shortName })}
          </span>
        </span>
      ),
      text: ({ number, title }) => `${number} ${title}`,
    },
    {
      key: 'state',
      title: t('proofs.state'),
      width: 104,
      render: ({ draw: { round } }) => <Chip {...LOOK[round.state]}>{t(`round.${round.state}`)}</Chip>,
      text: ({ draw: { round } }) => t(`round.${round.state}`),
    },
    {
      key: 'sealedAt',
      title: t('proofs.sealedAt'),
      width: 120,
      render: ({ draw: { round } }) => <Time value={round.sealedAt} className="od-nowrap" />,
      text: ({ draw: { round } }) => round.sealedAt,
    },
    {
      key: 'runAt',
      title: t('proofs.runAt'),
      width: 120,
      render: ({ draw: { round } }) =>
        round.runAt == null ? (
          <span className="od-3">{t('proofs.notYet')}</span>
        ) : (
          <Time value={round.runAt} className="od-nowrap" />
        ),
      text: ({ draw: { round } }) => round.runAt,
    },
    {
      key: 'drawn',
      title: t('proofs.drawn'),
      width: 120,
      align: 'right',
      render: ({ draw: { drawnCount, frameSize } }) => (
        <>
          {drawnCount == null ? t('proofs.none') : countText(drawnCount)}
          <span className="od-3"> {t('proofs.of', { n: countText(frameSize) })}</span>
        </>
      ),
      text: ({ draw: { drawnCount } }) => drawnCount,
    },
    {
      key: 'assurance',
      title: t('proofs.assurance'),
      width: 110,
      render: ({ draw: { round } }) => <span title={round.beacon?.source}>{t(`assurance.${round.assurance}`)}</span>,
      text: ({ draw: { round } }) => t(`assurance.${round.assurance}`),
    },
    {
      key: 'verify',
      title: t('proofs.proof'),
      width: 88,
      render: ({ state, draw: { round } }) => (
        <Link to={verifyPath(round.id)} className="od-nowrap">
          {t(round.state === 'SEALED' || state === 'DRAWN' ? 'proofs.sealed' : 'proofs.verify')}
        </Link>
      ),
    },
  ];
  return isNarrow ? columns.map((column) => ({ ...column, optional: !ON_PHONES.includes(column.key) })) : columns;
}
