import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { OverlapHeatDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useHubQuery } from '../../lib/query.ts';
import { Empty, ErrorState, Sheet, SlowSkeleton } from '../../ui/index.ts';
import page from '../programmes.module.css';
import { type Cell, heatRows, strengthOf } from './heat.ts';
import styles from './Radar.module.css';

/** More would push below the screen what can be joined. */
const FIRST = 10;

export interface Place {
  department?: string;
  industry?: string;
}

interface HeatSheetProps {
  year: number;
  /** Industries directly under this one; undefined: the divisions. */
  under: string | undefined;
  at: Place;
  onUnder(code: string | undefined): void;
  onPlace(place: Place): void;
}

/** A cell: how many targets several meet at; pressing it lists who meets there. */
function HeatCell({ cell, most, on, onPress }: { cell: Cell | undefined; most: number; on: boolean; onPress(): void }) {
  const t = useT('programmes');
  if (cell === undefined) return <td className={styles.none}>·</td>;
  const { department, industry, sources, targets, shared } = cell;
  const told = t('radar.cell', {
    department: department.shortName,
    industry: industry.name,
    sources,
    targets: countText(targets),
    shared: countText(shared),
  });
  return (
    <td data-strength={strengthOf(shared, most)}>
      <button type="button" aria-pressed={on} aria-label={told} title={told} onClick={onPress}>
        {shared === 0 ? '0' : countText(shared)}
      </button>
    </td>
  );
}

/** 重复热图: departments by industries; the darker, the more targets several would visit. */
export function HeatSheet({ year, under, at, onUnder, onPlace }: HeatSheetProps) {
  const t = useT('programmes');
  const [whole, showWhole] = useState(false);
  const { data, error, refetch } = useHubQuery(
    OverlapHeatDocument,
    { year, under: under ?? null },
    { placeholderData: keepPreviousData },
  );
  const heat = useMemo(() => heatRows(data?.overlaps.heat ?? []), [data]);
  const rest = heat.rows.length - FIRST;
  const aside = under !== undefined && (
    <button type="button" className={page.link} onClick={() => onUnder(undefined)}>
      {t('radar.up')}
    </button>
  );
  return (
    <Sheet title={t('radar.heat')} note={t('radar.heatNote')} aside={aside} flush>
      {data === undefined ? (
        error === null ? (
          <SlowSkeleton rows={5} />
        ) : (
          <ErrorState title={t('radar.failed')} error={error} onRetry={() => void refetch()} />
        )
      ) : heat.rows.length === 0 ? (
        <Empty title={t('radar.noHeat')}>{t('radar.noHeatText')}</Empty>
      ) : (
        <div className={styles.frame}>
          <table className={styles.heat}>
            <thead>
              <tr>
                <th scope="col">{t('task.field.industryCodes')}</th>
                {heat.departments.map(({ code, shortName }) => (
                  <th key={code} scope="col">
                    {shortName}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {heat.rows.slice(0, whole ? undefined : FIRST).map(({ code, name, cells }) => (
                <tr key={code}>
                  <th scope="row">
                    <button type="button" className={page.link} title={t('radar.down')} onClick={() => onUnder(code)}>
                      {name}
                    </button>
                  </th>
                  {heat.departments.map((department) => (
                    <HeatCell
                      key={department.code}
                      cell={cells.get(department.code)}
                      most={heat.most}
                      on={at.department === department.code && at.industry === code}
                      onPress={() => onPlace({ department: department.code, industry: code })}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {rest > 0 && (
            <Button type="link" aria-expanded={whole} onClick={() => showWhole(!whole)}>
              {whole ? t('radar.fold') : t('radar.unfold', { count: rest })}
            </Button>
          )}
        </div>
      )}
    </Sheet>
  );
}
