import { useEffect, useState } from 'react';

const PAUSE = 400;

/** What is asked once nothing of it was changed for a moment: who types has not said it yet. */
export function useSettled<T>(asked: T | undefined): T | undefined {
  const [settled, settle] = useState<string>();
  const key = asked === undefined ? undefined : JSON.stringify(asked);
  useEffect(() => {
    const timer = setTimeout(() => settle(key), PAUSE);
    return () => clearTimeout(timer);
  }, [key]);
  return key !== undefined && key === settled ? asked : undefined;
}
