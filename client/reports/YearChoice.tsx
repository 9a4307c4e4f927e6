import { useT } from '../lib/i18n.ts';
import { today } from '../lib/time.ts';
import { useUrlState } from '../lib/urlState.ts';
import { Choice } from '../ui/index.ts';
import { yearsOf } from './board.ts';
import type { BoardUrl } from './useYearBoard.ts';

/** Which year; it stands in the address. */
export function YearChoice({ year }: { year: number }) {
  const t = useT('reports');
  const [, change] = useUrlState<BoardUrl>();
  const options = yearsOf(today(), year).map((value) => ({ value, name: t('year', { year: value }) }));
  return (
    <Choice
      label={t('yearChoice')}
      value={year}
      options={options}
      onChange={(next) => change({ year: String(next), rows: undefined })}
    />
  );
}
