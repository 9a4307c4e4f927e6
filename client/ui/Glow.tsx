import type { HTMLAttributes } from 'react';
import { join } from './join.ts';

/** The class of a row that has just arrived; see `global.css`. */
export const glowClass = (fresh: boolean) => (fresh ? 'od-glow' : undefined);

/** What arrived live glows once: the page's only motion. */
export function Glow({ fresh, className, ...rest }: HTMLAttributes<HTMLElement> & { fresh: boolean }) {
  return <div {...rest} className={join(className, glowClass(fresh))} />;
}
