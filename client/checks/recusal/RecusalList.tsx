import { lazy, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import { Chip, Fetched, Time } from '../../ui/index.ts';
import styles from '../panel/CheckPanel.module.css';
import type { PanelCheck } from '../panel/panel-check.ts';

const DecideDialog = lazy(() => import('./DecideDialog.tsx'));

type Request = PanelCheck['recusalRequests'][number];

const LOOKS = {
  OPEN: { tone: 'due', mark: 'ring' },
  GRANTED: { tone: 'done', mark: 'tick' },
  DECLINED: { tone: 'other', mark: 'square' },
} as const;

/** What the enterprise asked of its inspectors (R076), and what was decided. */
export function RecusalList({ check }: { check: PanelCheck }) {
  const t = useT('checks');
  const [open, setOpen] = useState<{ request: Request; grant: boolean } | null>(null);
  if (check.recusalRequests.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{t('recusal.title')}</h3>
      <ul className={styles.parts}>
        {check.recusalRequests.map((request) => (
          <li key={request.id}>
            <div className={styles.line}>
              <b>{t('recusal.of', { name: request.inspector.name })}</b>
              <Chip {...LOOKS[request.state]}>{t(`recusal.state.${request.state}`)}</Chip>
              <span className={styles.end}>
                <Time value={request.askedAt} />
              </span>
            </div>
            <p className={styles.note}>{request.reason}</p>
            {request.decisionReason != null && (
              <p className={styles.signature}>{t('recusal.because', { reason: request.decisionReason })}</p>
            )}
            {request.state === 'OPEN' && request.viewerCanDecide.code !== 'FORBIDDEN' && (
              <div className={styles.acts}>
                <Act can={request.viewerCanDecide} onClick={() => setOpen({ request, grant: true })}>
                  {t('recusal.grant')}
                </Act>
                <Act can={request.viewerCanDecide} onClick={() => setOpen({ request, grant: false })}>
                  {t('recusal.refuse')}
                </Act>
              </div>
            )}
          </li>
        ))}
      </ul>
      {open !== null && (
        <Fetched>
          <DecideDialog checkId={check.id} {...open} onClose={() => setOpen(null)} />
        </Fetched>
      )}
    </section>
  );
}
