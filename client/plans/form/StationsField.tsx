import { Button, Select } from 'antd';
import { useDepartments } from '../../identity/useDepartments.ts';
import type { FieldProblem } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { FieldGroup } from './Field.tsx';
import type { PlanDraft } from './planDraft.ts';
import styles from './StationsField.module.css';
import { useStations } from './useStations.ts';

type Row = PlanDraft['teamStations'][number];

interface StationsFieldProps {
  draft: PlanDraft;
  problems: readonly FieldProblem[];
  onChange(change: Pick<PlanDraft, 'teamStations'>): void;
}

/** The stations whose people are drawn from, department by department; one that is left out is drawn from all of its own (R070). */
export function StationsField({ draft: { teamStations, teamPool }, problems, onChange }: StationsFieldProps) {
  const t = useT('plans');
  const { departments = [] } = useDepartments();
  const named = new Set(teamStations.map(({ departmentCode }) => departmentCode));
  const free = departments.find(({ code }) => !named.has(code));
  const put = (at: number, row: Partial<Row>) =>
    onChange({ teamStations: teamStations.map((one, i) => (i === at ? { ...one, ...row } : one)) });
  return (
    <FieldGroup label={t('form.stations')} hint={t('form.stationsNote')} problems={problems} path="teamStations">
      <div className={styles.rows}>
        {teamStations.map((row, at) => (
          <div key={row.departmentCode} className={styles.row}>
            <Select
              aria-label={t('form.stationsOf')}
              value={row.departmentCode}
              options={departments
                .filter(({ code }) => code === row.departmentCode || !named.has(code))
                .map(({ code, shortName }) => ({ value: code, label: shortName }))}
              onChange={(departmentCode) => put(at, { departmentCode, stations: [] })}
            />
            <StationNames row={row} isOne={teamPool === 'ONE_STATION'} onChange={(stations) => put(at, { stations })} />
            <Button onClick={() => onChange({ teamStations: teamStations.filter((one) => one !== row) })}>
              {t('form.stationsLess')}
            </Button>
          </div>
        ))}
        {free !== undefined && (
          <Button
            className={styles.more}
            onClick={() => onChange({ teamStations: [...teamStations, { departmentCode: free.code, stations: [] }] })}
          >
            {t('form.stationsMore')}
          </Button>
        )}
      </div>
    </FieldGroup>
  );
}

/** A department's stations: those of its people, or typed where nobody is recorded with one. */
function StationNames({ row, isOne, onChange }: { row: Row; isOne: boolean; onChange(stations: string[]): void }) {
  const t = useT('plans');
  const known = useStations(row.departmentCode);
  return (
    <Select
      mode="tags"
      aria-label={t('form.stationNames')}
      placeholder={t('form.stationNames')}
      value={row.stations}
      maxCount={isOne ? 1 : undefined}
      options={known}
      onChange={onChange}
    />
  );
}
