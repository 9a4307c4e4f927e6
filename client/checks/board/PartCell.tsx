import { useT } from '../../lib/i18n.ts';
import { daysBetween } from '../../lib/time.ts';
import { type ChipMark, join, Mark, Time, VisuallyHidden } from '../../ui/index.ts';
import styles from './CheckBoard.module.css';
import { type BoardPart, type BoardRow, isSubmitted } from './rows.ts';

export type PartLook = 'done' | 'site' | 'late' | 'returned' | 'pending';

const MARKS: Record<PartLook, ChipMark> = {
  done: 'full',
  site: 'half',
  late: 'square',
  returned: 'hollow',
  pending: 'ring',
};

/** How a part is shown: being on site outweighs being late, for somebody is at it. */
export function partLook(part: BoardPart, row: BoardRow, today: string): PartLook {
  if (isSubmitted(part)) return 'done';
  if (part.state === 'RETURNED') return 'returned';
  if (part.state === 'IN_PROGRESS') return 'site';
  return row.endsOn < today ? 'late' : 'pending';
}

const CLASS: Record<PartLook, string | undefined> = {
  done: styles.done,
  site: styles.site,
  late: styles.late,
  returned: styles.late,
  pending: undefined,
};

/** A department's part of a check in a word: pending, on site, submitted, late; a dot where it does not go. */
export function PartCell({ part, row, today }: { part: BoardPart | undefined; row: BoardRow; today: string }) {
  const t = useT('checks');
  if (part === undefined) {
    return (
      <span className={styles.none}>
        <span aria-hidden="true">·</span>
        <VisuallyHidden>{t('part.none')}</VisuallyHidden>
      </span>
    );
  }
  const look = partLook(part, row, today);
  return (
    <span className={join(styles.cell, CLASS[look])}>
      <Mark mark={MARKS[look]} />
      {t(`part.${look}`)}
      {look === 'done' && part.submittedAt != null && <Time value={part.submittedAt} as="brief" />}
      {look === 'late' && <time>{t('part.days', { n: daysBetween(row.endsOn, today) })}</time>}
    </span>
  );
}

/** All parts of a check in one line, where there is no room for columns. */
export function PartMarks({ row, names, today }: { row: BoardRow; names: ReadonlyMap<string, string>; today: string }) {
  const t = useT('checks');
  return (
    <span className={styles.marks}>
      {row.parts.map((part) => {
        const look = partLook(part, row, today);
        return (
          <span key={part.department.code} className={CLASS[look]} title={t(`part.${look}`)}>
            <Mark mark={MARKS[look]} />
            {names.get(part.department.code) ?? part.department.code}
            <VisuallyHidden>{t(`part.${look}`)}</VisuallyHidden>
          </span>
        );
      })}
    </span>
  );
}
