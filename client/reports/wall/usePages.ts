import { useEffect, useState } from 'react';

export const WALL_PAGES = ['indicators', 'departments', 'plans'] as const;
export type WallPage = (typeof WALL_PAGES)[number];

const SECONDS = 20;

export interface Pages {
  at: number;
  page: WallPage;
  next: WallPage;
  /** Seconds until it turns; null while it is held. */
  left: number | null;
  turn(by: number): void;
  hold(): void;
}

const wrap = (at: number) => (at + WALL_PAGES.length) % WALL_PAGES.length;

/** Pages that turn by themselves, and can be held. */
export function usePages(): Pages {
  const [{ at, left }, set] = useState({ at: 0, left: SECONDS });
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const tick = () =>
      set((now) => (now.left > 1 ? { ...now, left: now.left - 1 } : { at: wrap(now.at + 1), left: SECONDS }));
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [held]);
  return {
    at,
    page: WALL_PAGES[at]!,
    next: WALL_PAGES[wrap(at + 1)]!,
    left: held ? null : left,
    turn: (by) => set((now) => ({ at: wrap(now.at + by), left: SECONDS })),
    hold: () => setHeld((before) => !before),
  };
}
