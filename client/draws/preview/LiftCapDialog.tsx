import { Checkbox } from 'antd';
import { useState } from 'react';
import { CapCandidatesDocument, LiftYearlyCapDocument, type PlanCapQuery } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { usePlanAct } from '../../plans/usePlanAct.ts';
import { ConfirmLegal, ErrorState, SearchField } from '../../ui/index.ts';
import dialogs from '../dialogs/dialogs.module.css';
import { TextField } from '../dialogs/TextField.tsx';
import styles from './preview.module.css';

const SHOWN = 20;

interface Chosen {
  id: string;
  key: string;
  name: string;
}

interface LiftCapDialogProps {
  plan: NonNullable<PlanCapQuery['plan']>;
  year: number;
  onClose(): void;
}

/** Lifts the yearly cap for named targets, with a reason and an approver that stay (R063). */
export default function LiftCapDialog({ plan, year, onClose }: LiftCapDialogProps) {
  const t = useT('draws');
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [approver, setApprover] = useState('');
  const [isTried, setTried] = useState(false);
  const act = usePlanAct(LiftYearlyCapDocument, plan, t('cap.done'), onClose);
  const isBare = approver.trim() === '';
  const lift = (reason: string) => {
    setTried(true);
    if (isBare || chosen.length === 0) return;
    act.send({ targetIds: chosen.map(({ id }) => id), reason, approver: approver.trim() });
  };
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('cap.dialog.title', { number: plan.number })}
      confirm={t('cap.dialog.go')}
      facts={[t('cap.dialog.frame'), t('cap.dialog.chance'), t('cap.dialog.stays')]}
      reason={{ label: t('cap.dialog.reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={lift}
    >
      <div className={dialogs.part}>
        <Candidates year={year} chosen={chosen} onChange={setChosen} />
        {isTried && chosen.length === 0 && (
          <p className={styles.wrong} role="alert">
            {t('cap.dialog.nobody')}
          </p>
        )}
        <TextField
          label={t('cap.dialog.approver')}
          hint={t('cap.dialog.approverHint')}
          problem={isTried && isBare ? t('cap.dialog.approverMissing') : undefined}
          value={approver}
          onChange={setApprover}
        />
      </div>
    </ConfirmLegal>
  );
}

interface CandidatesProps {
  year: number;
  chosen: readonly Chosen[];
  onChange(chosen: readonly Chosen[]): void;
}

/** Targets that a word finds, with how often they were visited in the year; those that are chosen stay in sight. */
function Candidates({ year, chosen, onChange }: CandidatesProps) {
  const t = useT('draws');
  const [text, setText] = useState('');
  const { data, error, refetch } = useHubQuery(
    CapCandidatesDocument,
    { text, year, first: SHOWN },
    { enabled: text !== '' },
  );
  const found = text === '' ? [] : (data?.targets.nodes ?? []);
  const visits = new Map(found.map(({ id, burden }) => [id, burden]));
  const ids = new Set(chosen.map(({ id }) => id));
  const rows = [...chosen, ...found.filter(({ id }) => !ids.has(id))];
  const toldOf = (id: string): string | undefined => {
    const burden = visits.get(id);
    return burden == null ? undefined : t('cap.dialog.visited', { n: burden.done + burden.planned });
  };
  return (
    <>
      <SearchField value={text} placeholder={t('cap.dialog.search')} onChange={setText} />
      {error !== null && <ErrorState title={t('cap.dialog.failed')} error={error} onRetry={() => void refetch()} />}
      <div className={dialogs.plans} aria-live="polite">
        {rows.map(({ id, key, name }) => (
          <Checkbox
            key={id}
            checked={ids.has(id)}
            onChange={() =>
              onChange(ids.has(id) ? chosen.filter((one) => one.id !== id) : [...chosen, { id, key, name }])
            }
          >
            {name} <span className="od-12 od-3">{[key, toldOf(id)].filter(Boolean).join(' · ')}</span>
          </Checkbox>
        ))}
        {data !== undefined && text !== '' && found.length === 0 && <p>{t('cap.dialog.none')}</p>}
        {data !== undefined && data.targets.totalCount > SHOWN && <p>{t('cap.dialog.more')}</p>}
      </div>
    </>
  );
}
