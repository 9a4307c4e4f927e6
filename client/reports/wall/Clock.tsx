import { useEffect, useState } from 'react';
import { briefText, dayWeekdayText, today } from '../../lib/time.ts';
import styles from './Wall.module.css';

const TICK = 5_000;

/** Day and time of Asia/Shanghai. */
export function Clock() {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className={styles.clock}>
      {dayWeekdayText(today(now))} {briefText(new Date(now).toISOString(), now)}
    </span>
  );
}
