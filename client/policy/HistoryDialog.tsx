import { Button } from 'antd';
import { useState } from 'react';
import {
  type PolicyDecisionFieldsFragment,
  PolicyHistoryDocument,
  type PolicyHistoryQuery,
} from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useHubPages } from '../lib/query.ts';
import { dayText, timeText } from '../lib/time.ts';
import { Chip, type ChipMark, type ChipTone, Clause, Dialog, Empty, NextPage, NotNow, PagedList } from '../ui/index.ts';
import styles from './Policy.module.css';
import type { PolicyEntry } from './usePolicy.ts';
import { usePresetName } from './usePresets.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

const PAGE = 20;

type Decision = PolicyDecisionFieldsFragment;

const LOOK: Record<Decision['state'], { tone: ChipTone; mark: ChipMark }> = {
  UPCOMING: { tone: 'act', mark: 'ring' },
  IN_FORCE: { tone: 'done', mark: 'full' },
  REPLACED: { tone: 'other', mark: 'dash' },
  OVER: { tone: 'other', mark: 'dash' },
  WITHDRAWN: { tone: 'other', mark: 'hollow' },
};

function DecisionItem({ decision, onWithdraw }: { decision: Decision; onWithdraw(): void }) {
  const t = useT('policy');
  const presetName = usePresetName();
  const { value, validFrom, validTo, state, jurisdiction, viewerCanWithdraw } = decision;
  const from = dayText(validFrom, true);
  const isOpen = state === 'UPCOMING' || state === 'IN_FORCE';
  return (
    <li className={styles.decision}>
      <div className={styles.decided}>
        <Chip {...LOOK[state]} struck={state === 'WITHDRAWN'}>
          {t(`state.${state}`)}
        </Chip>
        <b>{value?.shown ?? t('history.inherits')}</b>
        <span className="od-2">
          {validTo == null
            ? t('history.forever', { from })
            : t('history.between', { from, to: dayText(validTo, true) })}
        </span>
      </div>
      <p className={styles.small}>
        {jurisdiction.name} · <Clause {...decision.clause} />
        {decision.preset != null && <> · {t('history.preset', { name: presetName(decision.preset) })}</>}
      </p>
      <p className={styles.small}>
        {decision.decidedBy == null
          ? t('history.came')
          : t('history.by', { when: timeText(decision.decidedAt), who: decision.decidedBy })}
      </p>
      {decision.withdrawnAt != null && (
        <p className={styles.small}>
          {t('history.withdrawn', { when: timeText(decision.withdrawnAt), reason: decision.withdrawReason })}
        </p>
      )}
      {viewerCanWithdraw.allowed ? (
        <Button size="small" onClick={onWithdraw}>
          {t('withdraw.action')}
        </Button>
      ) : (
        isOpen &&
        viewerCanWithdraw.code === 'WRONG_STATE' && (
          <NotNow compact reason={viewerCanWithdraw.reason}>
            {t('withdraw.action')}
          </NotNow>
        )
      )}
    </li>
  );
}

/** Every decision on a key, the last first; what has not begun may be withdrawn here. */
export default function HistoryDialog({
  entry,
  revision,
  onClose,
}: {
  entry: PolicyEntry;
  revision: number;
  onClose(): void;
}) {
  const t = useT('policy');
  const { code, name } = entry.key;
  const list = useHubPages(
    PolicyHistoryDocument,
    { key: code, first: PAGE },
    (answer: PolicyHistoryQuery) => answer.policyHistory,
  );
  const [leaving, setLeaving] = useState<Decision | null>(null);
  return (
    <>
      <Dialog open wide onClose={onClose} title={t('history.title', { name })}>
        <PagedList
          pages={list}
          failed={t('history.failed')}
          empty={<Empty title={t('history.empty')} />}
          more={<NextPage pages={list} look="default" />}
        >
          <ul className={styles.decisions}>
            {list.rows.map((decision) => (
              <DecisionItem key={decision.id} decision={decision} onWithdraw={() => setLeaving(decision)} />
            ))}
          </ul>
        </PagedList>
      </Dialog>
      {leaving !== null && <WithdrawDialog decision={leaving} revision={revision} onClose={() => setLeaving(null)} />}
    </>
  );
}
