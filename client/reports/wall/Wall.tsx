import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useHubInfo } from '../../identity/useHubInfo.ts';
import { useT } from '../../lib/i18n.ts';
import { DoorIcon } from '../../ui/icons/index.tsx';
import type { Board } from '../board.ts';
import { Clock } from './Clock.tsx';
import { usePages, WALL_PAGES } from './usePages.ts';
import styles from './Wall.module.css';
import { WallDepartments } from './WallDepartments.tsx';
import { WallFigures } from './WallFigures.tsx';
import { WallFoot } from './WallFoot.tsx';
import { WallIndicators } from './WallIndicators.tsx';
import { WallLive } from './WallLive.tsx';
import { WallPlans } from './WallPlans.tsx';

interface WallProps {
  board: Board;
  year: number;
  place: string;
  account: string;
  onClose(): void;
}

/** For a screen on the wall: dark, large, turning its pages by itself. Esc leaves, arrows turn, the space bar holds. */
export default function Wall({ board, year, place, account, onClose }: WallProps) {
  const t = useT('reports');
  const dialog = useRef<HTMLDialogElement>(null);
  const { data } = useHubInfo();
  const pages = usePages();
  useLayoutEffect(() => {
    const shown = dialog.current!;
    shown.showModal();
    // Not its first button: a ring around that is all that a wall would show of it.
    shown.focus();
    // Refused where no one pressed anything, as on a screen that starts by itself: it then fills the window.
    shown.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement === shown) void document.exitFullscreen();
      // Taken out of the page while it is open it would give the focus back to nobody.
      shown.close();
    };
  }, []);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') pages.turn(1);
    else if (event.key === 'ArrowLeft') pages.turn(-1);
    else if (event.key === ' ' && !(event.target instanceof HTMLButtonElement)) pages.hold();
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.wall}
      tabIndex={-1}
      data-theme="dark"
      aria-label={t('wall.label')}
      onCancel={onClose}
      onClose={() => dialog.current?.open === false && onClose()}
      onKeyDown={onKey}
    >
      <div className={styles.frame}>
        <header className={styles.head}>
          <DoorIcon size={36} />
          <h1>{t('wall.title', { place, year })}</h1>
          {data?.hubInfo.demo === true && <span className={styles.demo}>{t('wall.demo')}</span>}
          <Clock />
          <WallLive asOf={board.asOf} />
        </header>
        <WallFigures board={board} year={year} />
        <section className={styles.sheet} aria-label={t(`wall.page.${WALL_PAGES[pages.at]!}`)}>
          {pages.page === 'indicators' && <WallIndicators board={board} />}
          {pages.page === 'departments' && <WallDepartments board={board} />}
          {pages.page === 'plans' && <WallPlans year={year} />}
        </section>
        <WallFoot board={board} account={account} pages={pages} onClose={onClose} />
      </div>
    </dialog>
  );
}
