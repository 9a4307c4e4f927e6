import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { type ProofPlansQuery, ProofPlansDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { useHubPages } from '../lib/query.ts';
import { usePageTitle } from '../lib/title.ts';
import { useUrlState } from '../lib/urlState.ts';
import { verifyPath } from '../public-pages/largeText.ts';
import { Chip, type ChipMark, type ChipTone, ErrorState, PageHeader, SearchField, Sheet, Time } from '../ui/index.ts';
import { type DataColumn, DataTable } from '../ui/table/index.ts';
import styles from './audit.module.css';
import { useFilled } from './useFilled.ts';

const PAGE = 100;
const SCREEN = 40;

type Plan = ProofPlansQuery['plans']['nodes'][number];
type DrawnPlan = Plan & { draw: NonNullable<Plan['draw']> };
type RoundState = DrawnPlan['draw']['round']['state'];

const LOOK: Record<RoundState, { tone: ChipTone; mark: ChipMark }> = {
  SEALED: { tone: 'seal', mark: 'diamond' },
  DRAWN: { tone: 'secret', mark: 'lock' },
  REVEALED: { tone: 'done', mark: 'tick' },
  ABANDONED: { tone: 'other', mark: 'dash' },
};

const hasDraw = (plan: Plan): plan is DrawnPlan => plan.draw != null;

/** Every plan with a round, and the way to its proof. For auditors. */
export default function ProofsPage() {
  const t = useT('audit');
  const [{ q: text }, change] = useUrlState<{ q?: string }>();
  const [wanted, setWanted] = useState(SCREEN);
  const list = useHubPages(
    ProofPlansDocument,
    { first: PAGE, filter: text === undefined ? null : { text } },
    (answer: ProofPlansQuery) => answer.plans,
  );
  const rows = useMemo(() => list.rows.filter(hasDraw), [list.data]);
  const columns = useProofColumns();
  useFilled(list, rows.length, wanted);
  usePageTitle(t('proofs.title'));
  return (
    <>
      <PageHeader title={t('proofs.title')} meta={[t('proofs.meta')]} />
      <div className={styles.page}>
        {list.error !== null && list.data === undefined ? (
          <Sheet>
            <ErrorState title={t('proofs.failed')} error={list.error} onRetry={() => void list.refetch()} />
          </Sheet>
        ) : (
          <DataTable
            name="proofs"
            label={t('proofs.title')}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            total={list.hasNextPage ? undefined : rows.length}
            hasMore={list.hasNextPage}
            loading={list.isFetching}
            onMore={() => setWanted(rows.length + SCREEN)}
            empty={t('proofs.empty')}
            filters={
              <SearchField
                value={text ?? ''}
                placeholder={t('proofs.search')}
                onChange={(next) => change({ q: next || undefined })}
              />
            }
          />
        )}
      </div>
    </>
  );
}

function useProofColumns(): DataColumn<DrawnPlan>[] {
  const t = useT('audit');
  return [
    {
      key: 'plan',
      title: t('proofs.plan'),
      always: true,
      render: ({ id, number, title, lead }) => (
        <span className={styles.title}>
          <Link to={`/plans/${id}/draw`} className="od-cut">
            {title}
          </Link>
          <span className="od-3 od-12">{t('proofs.numberLead', { number, lead: lead.shortName })}</span>
        </span>
      ),
      text: ({ number, title }) => `${number} ${title}`,
    },
    {
      key: 'state',
      title: t('proofs.state'),
      width: 130,
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
      render: ({ draw: { round } }) => (
        <span title={round.beacon?.source}>{t(`assurance.${round.assurance}`)}</span>
      ),
      text: ({ draw: { round } }) => t(`assurance.${round.assurance}`),
    },
    {
      key: 'verify',
      title: t('proofs.proof'),
      width: 110,
      render: ({ state, draw: { round } }) => (
        <Link to={verifyPath(round.id)} className="od-nowrap">
          {t(round.state === 'SEALED' || state === 'DRAWN' ? 'proofs.sealed' : 'proofs.verify')}
        </Link>
      ),
    },
  ];
}
