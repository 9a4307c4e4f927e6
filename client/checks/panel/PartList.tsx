import { useT } from '../../lib/i18n.ts';
import { Chip, Time } from '../../ui/index.ts';
import styles from './CheckPanel.module.css';
import { PART_LOOK } from './outcomes.ts';
import type { PanelCheck } from './panel-check.ts';

type Part = PanelCheck['parts'][number];

/** The departments' parts: the team, how far, the confirmation of the inspected side. */
export function PartList({ parts }: { parts: readonly Part[] }) {
  const t = useT('checks');
  return (
    <section className={styles.section}>
      <h3>{t('panel.parts')}</h3>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.department.code}>
            <div className={styles.line}>
              <b>{part.department.shortName}</b>
              <Chip {...PART_LOOK[part.state]}>{t(`partState.${part.state}`)}</Chip>
              <span className="od-3 od-12">
                {t('panel.answered', { done: part.entriesAnswered, total: part.entriesTotal })}
              </span>
              {part.submittedAt != null && (
                <span className={styles.end}>
                  <Time value={part.submittedAt} />
                </span>
              )}
            </div>
            <p className={styles.team}>
              {part.inspectors.map(({ id, name, certificateNumber }, index) => (
                <span key={id} title={certificateNumber}>
                  {index === 0 ? t('panel.responsible', { name }) : name}
                  <span className="od-mono od-3">{certificateNumber}</span>
                </span>
              ))}
            </p>
            {part.signature != null && <Signature signature={part.signature} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Signature({ signature: { kind, reason, witness } }: { signature: NonNullable<Part['signature']> }) {
  const t = useT('checks');
  const isGiven = kind === 'SIGNED' || kind === 'SEALED';
  return (
    <p className={styles.signature}>
      <span className={isGiven ? 'od-done' : 'od-due'}>{t(`signature.${kind}`)}</span>
      {reason != null && reason !== '' && <span>{t('panel.reason', { reason })}</span>}
      {witness != null && witness !== '' && <span>{t('panel.witness', { witness })}</span>}
    </p>
  );
}
