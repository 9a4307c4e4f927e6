import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { type HubEvent, useArrivals } from '../../lib/live.ts';
import { countText } from '../../lib/number.ts';
import type { Doors } from '../../merging/doors.ts';
import type { DeskPlan } from '../../plans/desk/todo.ts';
import { shortNumber } from '../../plans/number.ts';
import { PartyLine } from '../../plans/PartyLine.tsx';
import { PlanStageDots } from '../../plans/PlanStage.tsx';
import { stageName } from '../../plans/stages.ts';
import { StageFigure } from '../../plans/StageFigure.tsx';
import { useOwnCode } from '../../plans/useOwn.ts';
import { Choice, Empty, glowClass, join, Sheet, Time } from '../../ui/index.ts';
import { PlusIcon } from '../../ui/icons/index.tsx';
import styles from './Running.module.css';

/** The newest of them; all stand in the list. Each row's doors are counted over its whole frame. */
export const MOST_ROWS = 12;

type Whose = 'all' | 'lead' | 'join';

const planOf = (event: HubEvent) => ('plan' in event ? event.plan?.id : undefined);

interface RunningSheetProps {
  plans: readonly DeskPlan[];
  /** Whether the department has had any plan at all. */
  any: boolean;
  doors: ReadonlyMap<string, Doors>;
}

function Row({ plan, doors, fresh }: { plan: DeskPlan; doors: Doors | undefined; fresh: boolean }) {
  const t = useT('app');
  const words = useT('plans');
  const stage = stageName(plan.state);
  return (
    <tr className={join(styles.row, glowClass(fresh))}>
      <td className={styles.plan}>
        <span>
          <span className="od-3 od-nowrap">{shortNumber(plan.number)}</span>{' '}
          <Link to={`/plans/${plan.id}`}>{plan.title}</Link>
        </span>
        <span className={styles.sub}>
          <PartyLine plan={plan} />
        </span>
      </td>
      <td className={styles.stage}>
        <PlanStageDots state={plan.state} />
        {stage !== undefined && <span>{words(`stage.${stage}`)}</span>}
      </td>
      <td className={styles.figure}>
        <StageFigure plan={plan} />
      </td>
      <td className={styles.doors}>
        {doors === undefined || doors.saved === 0 ? (
          <span className="od-3">–</span>
        ) : (
          <>
            {doors.about && <small>{t('home.about')}</small>}
            <b>{countText(doors.saved)}</b>
          </>
        )}
      </td>
      <td className={styles.due}>
        <Time value={plan.endsOn} />
      </td>
    </tr>
  );
}

/** 在办联合抽查: the stage, the figure that matters there, the doors spared. */
export function RunningSheet({ plans, any, doors }: RunningSheetProps) {
  const t = useT('app');
  const own = useOwnCode();
  const navigate = useNavigate();
  const fresh = useArrivals({}, planOf);
  const [whose, setWhose] = useState<Whose>('all');
  const led = plans.filter(({ lead }) => lead.code === own);
  const joined = plans.filter(({ lead }) => lead.code !== own);
  const shown = { all: plans, lead: led, join: joined }[whose];
  const create = (
    <Button
      size={plans.length > 0 ? 'small' : undefined}
      type={any ? 'default' : 'primary'}
      icon={<PlusIcon size={14} />}
      onClick={() => void navigate('/plans/new')}
    >
      {t('home.create')}
    </Button>
  );
  const aside = plans.length > 0 && (
    <>
      <Choice<Whose>
        label={t('home.whose')}
        value={whose}
        options={[
          { value: 'all', name: t('home.all', { count: plans.length }) },
          { value: 'lead', name: t('home.lead', { count: led.length }) },
          { value: 'join', name: t('home.join', { count: joined.length }) },
        ]}
        onChange={setWhose}
      />
      {create}
    </>
  );
  return (
    <Sheet title={t('home.running')} count={plans.length} aside={aside} flush className={styles.running}>
      {plans.length === 0 ? (
        <Empty title={t('home.noneRunning')} actions={create}>
          {t('home.noneRunningText')}
        </Empty>
      ) : (
        <table className={styles.table}>
          <colgroup>
            <col />
            <col className={styles.stageCol} />
            <col className={styles.figureCol} />
            <col className={styles.doorsCol} />
            <col className={styles.dueCol} />
          </colgroup>
          <thead>
            <tr>
              {(['plan', 'stage', 'figure', 'doors', 'ends'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`home.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, MOST_ROWS).map((plan) => (
              <Row key={plan.id} plan={plan} doors={doors.get(plan.id)} fresh={fresh.has(plan.id)} />
            ))}
          </tbody>
        </table>
      )}
      {plans.length > 0 && (
        <footer className={styles.foot}>
          <span>{t('home.doorsNote')}</span>
          <Link to="/plans">{t('home.allPlans')}</Link>
        </footer>
      )}
    </Sheet>
  );
}
