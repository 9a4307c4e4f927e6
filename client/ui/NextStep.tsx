import { type ReactNode, useId } from 'react';
import { ClockIcon, DashIcon, type Icon, TickIcon, WarningIcon } from './icons/index.tsx';
import styles from './NextStep.module.css';
import sheet from './Sheet.module.css';
import { join } from './join.ts';
import { useT } from '../lib/i18n.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** met; comes by itself, and when; open and blocking; open but not blocking; not asked for by policy. */
export type ConditionKind = 'met' | 'waits' | 'open' | 'openOk' | 'none';

export interface Condition {
  key: string;
  kind: ConditionKind;
  text: ReactNode;
  /** When it comes, whom it waits for, what can be done. */
  note?: ReactNode;
}

const ICONS: Record<ConditionKind, Icon> = {
  met: TickIcon,
  waits: ClockIcon,
  open: WarningIcon,
  openOk: WarningIcon,
  none: DashIcon,
};

export interface NextStepProps {
  /** The one filled button in sight, or the `NotNow` in its place. */
  action: ReactNode;
  conditions?: readonly Condition[];
  foot?: ReactNode;
  title?: string;
}

export function Conditions({ conditions }: { conditions: readonly Condition[] }) {
  const t = useT('ui');
  return (
    <ul className={styles.conditions}>
      {conditions.map(({ key, kind, text, note }) => {
        const KindIcon = ICONS[kind];
        return (
          <li key={key}>
            <span className={styles[kind]}>
              <KindIcon />
            </span>
            <span className={kind === 'none' ? styles.none : undefined}>
              <VisuallyHidden>{t(`condition.${kind}`)}</VisuallyHidden>
              {text}
              {note !== undefined && <p>{note}</p>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** 下一步: what can be done now, and what it depends on. */
export function NextStep({ action, conditions = [], foot, title }: NextStepProps) {
  const t = useT('ui');
  const id = useId();
  return (
    <section className={join(sheet.sheet, styles.next)} aria-labelledby={id}>
      <h2 id={id} className={styles.label}>
        {title ?? t('nextStep')}
      </h2>
      {action}
      {conditions.length > 0 && <Conditions conditions={conditions} />}
      {foot !== undefined && <p className={styles.foot}>{foot}</p>}
    </section>
  );
}
