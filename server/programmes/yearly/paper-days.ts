import { type LocalDate, localDate } from '../../kernel/clock.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { type Text, text } from '../../kernel/text.ts';
import type { Reader } from '../../platform/database.ts';
import type { ProgrammeRow } from './programmes.store.ts';

/** The earliest day that a paper about a version can bear, and what that day is. */
export interface PaperFrom {
  day: LocalDate;
  what: Text;
}

/**
 * Papers are older than what is typed of them: a county may enter a year that its meeting studied and its government
 * filed weeks ago. So the hub's own days do not bind them: a year is planned from the year before it on, or from when it
 * was begun here if that was earlier still, and nothing can be adjusted before it was published (R030, R032, R040).
 */
export async function paperFrom(
  reader: Reader,
  { seriesId, version, year, createdAt }: Pick<ProgrammeRow, 'seriesId' | 'version' | 'year' | 'createdAt'>,
): Promise<PaperFrom> {
  const [before] = await reader.rows<{ publishedAt: string }>(
    `select published_at as "publishedAt" from programmes
     where series_id = $1 and version < $2 and published_at is not null order by version desc limit 1`,
    [seriesId, version],
  );
  if (before !== undefined) {
    const day = localDate(new Date(before.publishedAt));
    return { day, what: text('上一版公示之日', 'the day on which the version before it was published') };
  }
  const [begun, yearBefore] = [localDate(new Date(createdAt)), `${year - 1}-01-01`];
  return begun < yearBefore
    ? { day: begun, what: text('开始拟制之日', 'the day on which it was begun') }
    : { day: yearBefore, what: text('计划年度的上一年年初', 'the beginning of the year before its own') };
}

/** What is wrong with a day that lies before the first that it can be: `1900-01-01 早于上一版公示之日（2026-03-05）`. */
export function notBeforeProblems(given: LocalDate, { day, what }: PaperFrom, path: string): Problem[] {
  if (given >= day) return [];
  const problem = text(`${given} 早于${what.zh}（${day}）`, `${given} lies before ${what.en} (${day})`);
  return [{ path, problem }];
}
