import { useT } from '../../lib/i18n.ts';
import { glowClass, join } from '../../ui/index.ts';
import type { Board } from '../board.ts';
import { EventText } from '../EventText.tsx';
import { useRecent } from '../recent.ts';
import { type Pages, WALL_PAGES } from './usePages.ts';
import styles from './Wall.module.css';

interface WallFootProps {
  board: Board;
  account: string;
  pages: Pages;
  onClose(): void;
}

/** What has just happened, and which page comes next. */
export function WallFoot({ board, account, pages, onClose }: WallFootProps) {
  const t = useT('reports');
  const events = useRecent(account).slice(0, 2);
  return (
    <footer className={styles.foot}>
      <div key={events[0]?.cursor} className={join(styles.events, glowClass(events.length > 0))}>
        {events.length === 0 && <span className="od-3">{t('live.none')}</span>}
        {events.map((event) => (
          <span key={event.cursor}>
            <EventText event={event} board={board} />
          </span>
        ))}
      </div>
      <div className={styles.pager}>
        {WALL_PAGES.map((page) => (
          <i key={page} data-on={page === pages.page} aria-hidden="true" />
        ))}
        <span>
          {pages.left === null
            ? t('wall.held', { page: t(`wall.page.${pages.page}`) })
            : t('wall.next', {
                page: t(`wall.page.${pages.page}`),
                seconds: pages.left,
                next: t(`wall.page.${pages.next}`),
              })}
        </span>
        <button type="button" aria-pressed={pages.left === null} onClick={pages.hold}>
          {t(pages.left === null ? 'wall.go' : 'wall.hold')}
        </button>
        <button type="button" onClick={onClose}>
          {t('wall.leave')}
        </button>
      </div>
    </footer>
  );
}
