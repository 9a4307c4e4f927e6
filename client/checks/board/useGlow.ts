import { useEffect, useRef, useState } from 'react';
import { useLive } from '../../lib/live.ts';
import { BOARD_EVENTS } from './useBoard.ts';

const GLOW = 2_400;
const QUIET_GLOW = 10_000;
const TELL_EVERY = 100;

/**
 * Rows that changed just now. A check goes through several events in a moment: each begins the glow anew, and many events
 * redraw the board at most ten times a second.
 */
export function useGlow(planId: string): ReadonlySet<string> {
  const [glowing, setGlowing] = useState<ReadonlySet<string>>(new Set());
  const until = useRef(new Map<string, number>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isQuiet = matchMedia('(prefers-reduced-motion: reduce)').matches;

  const tell = () => {
    const now = Date.now();
    for (const [id, end] of until.current) if (end <= now) until.current.delete(id);
    setGlowing(new Set(until.current.keys()));
    const next = Math.min(...until.current.values());
    timer.current = Number.isFinite(next) ? setTimeout(tell, Math.max(TELL_EVERY, next - now)) : undefined;
  };
  useLive({ plan: planId, types: BOARD_EVENTS }, (event) => {
    if (!('check' in event) || event.check == null) return;
    until.current.set(event.check.id, Date.now() + (isQuiet ? QUIET_GLOW : GLOW));
    clearTimeout(timer.current);
    timer.current = setTimeout(tell, TELL_EVERY);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return glowing;
}
