import type { ReactNode } from 'react';
import type { ProgrammeFindingRowFragment } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { Chip, Clause, join, Time } from '../../ui/index.ts';
import styles from '../programmes.module.css';

const REMEDIES = [
  'R002',
  'R007',
  'R010',
  'R028',
  'R030',
  'R032',
  'R036',
  'R037',
  'R039',
  'R040',
  'R042',
  'R055',
  'R060',
  'R061',
] as const;

/** What stands against a programme or a plan. */
export type AnyFinding = Pick<ProgrammeFindingRowFragment, 'severity' | 'sentence' | 'clause' | 'justification'> & {
  taskKey?: string | null;
};

interface FindingLineProps {
  finding: AnyFinding;
  /** A further step takes it away by itself. */
  comes?: boolean;
  /** What can be done about it here. */
  acts: ReactNode;
}

/** What is wrong, what to do about it, why it may stand, and the clause. */
export function FindingLine({ finding, comes = false, acts }: FindingLineProps) {
  const t = useT('programmes');
  const { severity, sentence, clause, justification } = finding;
  const tone = justification != null ? 'done' : comes ? 'other' : severity === 'REFUSED' ? 'late' : 'due';
  const sign =
    justification != null ? 'finding.stands' : comes ? 'finding.comes' : (`finding.severity.${severity}` as const);
  // Of no task: there is none yet.
  const isEmpty = clause.id === 'R028' && finding.taskKey == null;
  const remedy = isEmpty ? 'none' : REMEDIES.find((id) => id === clause.id);
  return (
    <li data-tone={tone}>
      <span className={styles.chips}>
        <Chip tone={tone}>{t(sign)}</Chip>
      </span>
      <p>{sentence}</p>
      {justification == null && remedy !== undefined && <p className="od-2">{t(`finding.remedy.${remedy}`)}</p>}
      {justification != null && (
        <p className="od-2">
          {t('finding.because', { reason: justification.reason, approver: justification.approver })}{' '}
          <span className={styles.sub}>
            {justification.recordedBy} <Time value={justification.recordedAt} />
          </span>
        </p>
      )}
      <Clause {...clause} />
      <span className={join(styles.acts, 'od-noprint')}>{acts}</span>
    </li>
  );
}
