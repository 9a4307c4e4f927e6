import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { ProgrammeRightsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { useNarrow } from '../../plans/useNarrow.ts';
import { useOwnCode } from '../../plans/useOwn.ts';
import { Button } from 'antd';
import { Empty, ErrorState, Sheet, SlowSkeleton } from '../../ui/index.ts';
import { FilterBar, FilterSelect } from '../../ui/filter/index.ts';
import { DataTable } from '../../ui/table/index.ts';
import { ProgrammesHead } from '../ProgrammesHead.tsx';
import styles from '../programmes.module.css';
import { useYear } from '../useYear.ts';
import { YearChoice } from '../YearChoice.tsx';
import { OwnSheet } from './OwnSheet.tsx';
import { useYearColumns } from './useYearColumns.tsx';
import { useYearProgrammes } from './useYearProgrammes.ts';
import { shownOf, type YearRow } from './yearRows.ts';

type Filters = { department?: string; state?: string; text?: string; year?: string };

const STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED', 'FILED', 'PUBLISHED'] as const;
const OVERDUE = 'OVERDUE';
const MISSING = 'MISSING';

function passes(row: YearRow, { department, state, text }: Filters): boolean {
  const shown = shownOf(row);
  if (department !== undefined && row.department?.code !== department) return false;
  if (text !== undefined && !`${shown?.title ?? ''} ${row.department?.name ?? ''}`.includes(text)) return false;
  if (state === undefined) return true;
  if (state === OVERDUE) return row.deadlines.some((one) => one.state === 'OVERDUE');
  return state === MISSING ? shown === null : shown?.state === state;
}

/** 年度计划: the year's programmes, department by department, with how far each is and what is due. */
export default function YearPage() {
  const t = useT('programmes');
  const navigate = useNavigate();
  const narrow = useNarrow();
  const own = useOwnCode();
  const [year, chooseYear, years] = useYear();
  const [filters, change] = useUrlState<Filters>();
  const { rows, error, refetch } = useYearProgrammes(year);
  const { data: desk } = useHubQuery(ProgrammeRightsDocument, {}, { staleTime: 300_000 });
  const columns = useYearColumns(narrow);
  const shown = useMemo(() => rows?.filter((row) => passes(row, filters)), [rows, filters]);
  usePageTitle(t('title'));
  const { year: _year, text, ...others } = filters;
  const filtered = text !== undefined || Object.keys(others).length > 0;
  return (
    <>
      <ProgrammesHead aside={<YearChoice year={year} years={years} onChange={chooseYear} />} />
      <div className={styles.page}>
        {rows === undefined || shown === undefined ? (
          <Sheet>
            {error === null ? (
              <SlowSkeleton rows={6} />
            ) : (
              <ErrorState title={t('list.failed')} error={error} onRetry={refetch} />
            )}
          </Sheet>
        ) : (
          <div className={styles.stack}>
            {desk !== undefined && <OwnSheet year={year} rows={rows} own={own} rights={desk.programmeDesk} />}
            <DataTable
              name="programmes"
              label={t('list.title', { year })}
              columns={columns}
              rows={shown}
              rowKey={({ key }) => key}
              total={shown.length}
              onOpen={(row) => {
                const version = shownOf(row);
                if (version !== null) void navigate(`/programmes/${version.id}`);
              }}
              filters={
                <FilterBar
                  text={text}
                  placeholder={t('list.search')}
                  set={Object.keys(others).length}
                  onText={(next) => change({ text: next })}
                >
                  <FilterSelect
                    name={t('list.department')}
                    value={filters.department}
                    options={rows.flatMap(({ kind, department }) =>
                      kind === 'JOINT' || department === null
                        ? []
                        : [{ value: department.code, label: department.name }],
                    )}
                    onChange={(department) => change({ department })}
                  />
                  <FilterSelect
                    name={t('list.state')}
                    value={filters.state}
                    options={[
                      ...STATES.map((value) => ({ value: value as string, label: t(`state.${value}`) })),
                      { value: OVERDUE, label: t('list.overdue') },
                      { value: MISSING, label: t('list.missing') },
                    ]}
                    onChange={(state) => change({ state })}
                  />
                </FilterBar>
              }
              empty={
                <Empty
                  title={t('list.noneFound')}
                  actions={
                    filtered && (
                      <Button onClick={() => change({ department: undefined, state: undefined, text: undefined })}>
                        {t('clear')}
                      </Button>
                    )
                  }
                />
              }
            />
          </div>
        )}
      </div>
    </>
  );
}
