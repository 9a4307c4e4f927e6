import { lazy, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import { Chip, Fetched, Time } from '../../ui/index.ts';
import styles from './CheckPanel.module.css';
import { PART_LOOK } from './outcomes.ts';
import type { PanelCheck } from './panel-check.ts';

const ReplaceDialog = lazy(() => import('../recusal/ReplaceDialog.tsx'));

type Part = PanelCheck['parts'][number];

/** The departments' parts: the team, how far, the confirmation of the inspected side. */
export function PartList({ check: { id: checkId, parts } }: { check: PanelCheck }) {
  const t = useT('checks');
  const [leaving, setLeaving] = useState<Part['inspectors'][number] | null>(null);
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
              {part.inspectors.map((member, index) => (
                <span key={member.id} title={member.certificateNumber}>
                  {index === 0 ? t('panel.responsible', { name: member.name }) : member.name}
                  <span className="od-mono od-3">{member.certificateNumber}</span>
                  {part.viewerCanReplace.allowed && (
                    <button
                      type="button"
                      className={styles.replace}
                      aria-label={t('replace.one', { name: member.name })}
                      onClick={() => setLeaving(member)}
                    >
                      {t('replace.short')}
                    </button>
                  )}
                </span>
              ))}
            </p>
            {part.unable.map(({ inspector, reason }) => (
              <p key={inspector.id} className={styles.signature}>
                <span className="od-due">{t('panel.unable', { name: inspector.name, reason })}</span>
              </p>
            ))}
            {!part.viewerCanReplace.allowed && part.viewerCanReplace.code !== 'FORBIDDEN' && (
              <div className={styles.acts}>
                <Act can={part.viewerCanReplace} compact onClick={() => undefined}>
                  {t('replace.act')}
                </Act>
              </div>
            )}
            {part.signature != null && <Signature signature={part.signature} />}
          </li>
        ))}
      </ul>
      {leaving !== null && (
        <Fetched>
          <ReplaceDialog checkId={checkId} member={leaving} onClose={() => setLeaving(null)} />
        </Fetched>
      )}
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
