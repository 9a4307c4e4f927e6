import { useState } from 'react';
import { useNavigate } from 'react-router';
import { PlanJointlyDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { addDays, today } from '../../lib/time.ts';
import { DayField } from '../../plans/form/DayField.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { useOwnCode } from '../../plans/useOwn.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import page from '../programmes.module.css';
import { useProgrammeAct } from '../useProgrammeAct.ts';
import { useTaskWords } from '../useTaskWords.ts';
import { isPast, type Pair, partiesOfBoth } from './pair.ts';

const TO_ANSWER = 7;

/** Makes one joint plan of two tasks that meet, and invites the others (R035, R036). */
export function JointDialog({ pair, year, onClose }: { pair: Pair; year: number; onClose(): void }) {
  const t = useT('programmes');
  const navigate = useNavigate();
  const { months } = useTaskWords();
  const own = useOwnCode();
  const { one, other, commonMonths, doorsSaved } = pair;
  const hasMonths = commonMonths.length > 0 && !isPast(pair);
  const asksOthers = [...partiesOfBoth(pair).keys()].some((code) => code !== own);
  const [title, setTitle] = useState('');
  const [startsOn, setStart] = useState('');
  const [endsOn, setEnd] = useState('');
  const act = useProgrammeAct(PlanJointlyDocument, t('radar.joined'), ({ planJointly: { plan } }) => {
    onClose();
    void navigate(`/plans/${plan.id}/departments`);
  });
  const problems = act.error?.fields ?? [];
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('radar.joinTitle', { one: one.name, other: other.name })}
      confirm={t('radar.join')}
      facts={[
        hasMonths
          ? t('radar.inMonths', { months: months(commonMonths[0], commonMonths.at(-1), year) })
          : t(isPast(pair) ? 'radar.monthsOver' : 'radar.chooseMonths'),
        t('radar.follows'),
        t(asksOthers ? 'radar.invites' : 'radar.ownOnly'),
        ...(doorsSaved > 0 ? [t('radar.spares', { count: doorsSaved })] : []),
      ]}
      busy={act.busy}
      error={act.error}
      onConfirm={() =>
        act.send({
          taskIds: [one.id, other.id],
          title: title || null,
          startsOn: startsOn || null,
          endsOn: endsOn || null,
          respondBy: asksOthers ? addDays(today(), TO_ANSWER) : null,
        })
      }
    >
      <div className={page.fields}>
        <TextField
          label={t('radar.title')}
          hint={t('radar.titleNote')}
          problems={problems}
          path="title"
          value={title}
          onChange={setTitle}
        />
        <div className={page.two}>
          <DayField
            label={t('radar.startsOn')}
            hint={hasMonths ? t('radar.dayNote') : undefined}
            problems={problems}
            path="startsOn"
            value={startsOn}
            onChange={setStart}
          />
          <DayField
            label={t('radar.endsOn')}
            problems={problems}
            path="endsOn"
            min={startsOn || today()}
            value={endsOn}
            onChange={setEnd}
          />
        </div>
      </div>
    </ConfirmLegal>
  );
}
