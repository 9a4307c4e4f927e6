import { lazy, useState } from 'react';
import { Link } from 'react-router';
import { PlanCapDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useHubQuery } from '../../lib/query.ts';
import { dayText } from '../../lib/time.ts';
import { Act } from '../../plans/Act.tsx';
import { Fetched, Sheet } from '../../ui/index.ts';
import type { FramePlan } from '../useDraw.ts';
import styles from './preview.module.css';

const LiftCapDialog = lazy(() => import('./LiftCapDialog.tsx'));

interface CapSheetProps {
  planId: string;
  /** The plan's year: visits are counted in it. */
  year: number;
  steps: FramePlan['frame']['steps'];
}

/** The yearly cap in this plan: whom it leaves out, and for whom it was lifted, by whom and why (R063). */
export function CapSheet({ planId, year, steps }: CapSheetProps) {
  const t = useT('draws');
  const [isOpen, setOpen] = useState(false);
  const plan = useHubQuery(PlanCapDocument, { id: planId }).data?.plan;
  if (plan == null) return null;
  const { capOverrides: lifted, viewerCanLiftCap: can } = plan;
  if (lifted.length === 0 && can.code === 'FORBIDDEN') return null;
  const leftBy = (step: string): number => steps.find((one) => one.step === step)?.excluded ?? 0;
  const [capped, held] = [leftBy('YEARLY_CAP'), leftBy('HELD')];
  return (
    <Sheet title={t('cap.title')} count={lifted.length > 0 ? countText(lifted.length) : undefined}>
      <p className="od-2">
        {capped + held === 0
          ? t('cap.leavesNone')
          : t('cap.leaves', { capped: countText(capped), held: countText(held) })}
      </p>
      {lifted.length > 0 && (
        <ul className={styles.lifted}>
          {lifted.map(({ target, reason, approver, recordedBy, recordedAt }) => (
            <li key={target.id}>
              <Link to={`/targets/${target.id}`}>{target.name}</Link>
              <span>{reason}</span>
              <span className="od-12 od-3">{t('cap.by', { approver, recordedBy, date: dayText(recordedAt) })}</span>
            </li>
          ))}
        </ul>
      )}
      {can.code !== 'FORBIDDEN' && (
        <div className={styles.act}>
          <Act can={can} onClick={() => setOpen(true)}>
            {t('cap.lift')}
          </Act>
        </div>
      )}
      {isOpen && (
        <Fetched>
          <LiftCapDialog plan={plan} year={year} onClose={() => setOpen(false)} />
        </Fetched>
      )}
    </Sheet>
  );
}
