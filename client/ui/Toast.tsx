import { type ReactNode, useEffect, useState } from 'react';
import { type HubError, isHubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { createSignal, useSignal } from '../lib/signal.ts';
import { ClockIcon, CloseIcon, TickIcon, WarningIcon } from './icons/index.tsx';
import { Refusal } from './Refusal.tsx';
import styles from './Toast.module.css';

export interface Notice {
  tone: 'done' | 'late' | 'due';
  title: ReactNode;
  body?: ReactNode;
  /** One thing to do about it, such as undo; `seconds` counts down beside it. */
  action?: { label: string; run(): void; seconds?: number };
}

type Shown = Notice & { id: number };

const notices = createSignal<readonly Shown[]>([]);
const STAYS = 6_000;
let next = 1;

function drop(id: number): void {
  notices.set(notices.get().filter((notice) => notice.id !== id));
}

/** Shows a notice. Good news goes by itself; a refusal stays until it is closed. */
export function notify(notice: Notice): void {
  const shown = { ...notice, id: next++ };
  notices.set([...notices.get().slice(-3), shown]);
}

/** A refused act: what did not happen, what is wrong, what to do, the clause last. */
export function notifyRefusal(title: ReactNode, error: unknown, action?: Notice['action']): void {
  // The dialog of an ended session says it already.
  if (isHubError(error, 'UNAUTHENTICATED')) return;
  const tone = isHubError(error, 'STALE') || isHubError(error, 'NETWORK') ? 'due' : 'late';
  notify({
    tone,
    title,
    body: isHubError(error) ? <Refusal error={error as HubError} /> : undefined,
    action,
  });
}

const ICONS = { done: TickIcon, late: WarningIcon, due: ClockIcon };

function ToastItem({ notice: { id, tone, title, body, action } }: { notice: Shown }) {
  const t = useT('ui');
  const [left, setLeft] = useState(action?.seconds);
  const stays = tone === 'done' ? (action?.seconds ?? STAYS / 1000) * 1000 : undefined;
  useEffect(() => {
    if (stays === undefined) return;
    const timer = setTimeout(() => drop(id), stays);
    const tick = setInterval(() => setLeft((seconds) => seconds && seconds - 1), 1000);
    return () => {
      clearTimeout(timer);
      clearInterval(tick);
    };
  }, [id, stays]);
  const ToneIcon = ICONS[tone];
  return (
    <li className={styles.toast}>
      <ToneIcon size={18} className={styles[tone]} />
      <div role={tone === 'done' ? 'status' : 'alert'}>
        <b>{title}</b>
        {body !== undefined && <div className={styles.body}>{body}</div>}
      </div>
      <div className={styles.side}>
        {action !== undefined && (
          <button
            type="button"
            className={styles.action}
            onClick={() => {
              drop(id);
              action.run();
            }}
          >
            {action.label} {left !== undefined && t('seconds', { count: left })}
          </button>
        )}
        <button type="button" className={styles.close} aria-label={t('close')} onClick={() => drop(id)}>
          <CloseIcon size={14} />
        </button>
      </div>
    </li>
  );
}

/** Where notices appear; once, in the app. */
export function Toasts() {
  const t = useT('ui');
  const shown = useSignal(notices);
  return (
    <section aria-label={t('notices')}>
      <ul className={styles.stack}>
        {shown.map((notice) => (
          <ToastItem key={notice.id} notice={notice} />
        ))}
      </ul>
    </section>
  );
}
