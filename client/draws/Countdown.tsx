import { useEffect, useRef, useState } from 'react';
import { useT } from '../lib/i18n.ts';

const SECOND = 1_000;
const ASK_AGAIN = 10_000;
const two = (value: number) => String(value).padStart(2, '0');

/** How long until an instant. Once it has come, `onDue` is called until it changes something: the hub's clock decides. */
export function Countdown({ to, onDue }: { to: string; onDue(): void }) {
  const t = useT('draws');
  const at = new Date(to).getTime();
  const [now, setNow] = useState(Date.now);
  const latest = useRef(onDue);
  latest.current = onDue;
  const isDue = now >= at;
  useEffect(() => {
    const timer = setInterval(() => (isDue ? latest.current() : setNow(Date.now())), isDue ? ASK_AGAIN : SECOND);
    if (isDue) latest.current();
    return () => clearInterval(timer);
  }, [isDue]);
  if (isDue) return <b role="status">{t('countdown.due')}</b>;
  const left = Math.ceil((at - now) / SECOND);
  const days = Math.floor(left / 86_400);
  const clock = t('countdown.hms', {
    h: two(Math.floor((left % 86_400) / 3_600)),
    m: two(Math.floor((left % 3_600) / 60)),
    s: two(left % 60),
  });
  return (
    <b role="timer" aria-live="off">
      {t('countdown.in', { time: `${days > 0 ? t('countdown.days', { n: days }) : ''}${clock}` })}
    </b>
  );
}
