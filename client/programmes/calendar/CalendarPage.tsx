import { Button } from 'antd';
import { useT } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/title.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { useNarrow } from '../../plans/useNarrow.ts';
import { Empty, ErrorState, Sheet, SlowSkeleton } from '../../ui/index.ts';
import { FilterSelect } from '../../ui/filter/index.ts';
import { ProgrammesHead } from '../ProgrammesHead.tsx';
import styles from '../programmes.module.css';
import { useYear } from '../useYear.ts';
import { YearChoice } from '../YearChoice.tsx';
import cal from './Calendar.module.css';
import { CalendarList } from './CalendarList.tsx';
import { CalendarTable } from './CalendarTable.tsx';
import { useCalendar } from './useCalendar.ts';

/** 年度日历: departments by months, a bar for each task. */
export default function CalendarPage() {
  const t = useT('programmes');
  const narrow = useNarrow();
  const [year, chooseYear, years] = useYear();
  const [{ department }, change] = useUrlState<{ department?: string; year?: string }>();
  const { rows, error, refetch } = useCalendar(year);
  usePageTitle(t('calendar.title', { year }));
  const busy = rows?.filter(({ lanes }) => lanes.length > 0);
  const shown = busy?.filter(({ code }) => department === undefined || code === department);
  return (
    <>
      <ProgrammesHead aside={<YearChoice year={year} years={years} onChange={chooseYear} />} />
      <div className={styles.page}>
        {shown === undefined ? (
          <Sheet>
            {error === null ? (
              <SlowSkeleton rows={6} />
            ) : (
              <ErrorState title={t('calendar.failed')} error={error} onRetry={refetch} />
            )}
          </Sheet>
        ) : (
          <div className={cal.calendar}>
            <h2 className={cal.printed}>{t('calendar.title', { year })}</h2>
            <div className={cal.tools}>
              <FilterSelect
                name={t('list.department')}
                value={department}
                options={busy!.map(({ code, name }) => ({ value: code, label: name }))}
                onChange={(next) => change({ department: next })}
              />
              <span className={cal.legend}>
                <i data-look="own" /> {t('calendar.own')} <i data-look="joint" /> {t('calendar.joint')}{' '}
                <i data-look="part" /> {t('calendar.part')} <i data-look="draft" /> {t('calendar.draft')}
              </span>
              {!narrow && (
                <Button className="od-noprint" onClick={() => print()}>
                  {t('calendar.print')}
                </Button>
              )}
            </div>
            {shown.length === 0 ? (
              <Sheet>
                <Empty title={t('calendar.none', { year })}>{t('calendar.noneText')}</Empty>
              </Sheet>
            ) : narrow ? (
              <CalendarList rows={shown} year={year} />
            ) : (
              <CalendarTable rows={shown} year={year} />
            )}
          </div>
        )}
      </div>
    </>
  );
}
