import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { Clause, join, Sheet } from '../ui/index.ts';
import { type Board, fractionOf, type Indicator, isCap } from './board.ts';
import { Distance } from './Distance.tsx';
import { useUnitText } from './figures.ts';
import { IndicatorBar } from './IndicatorBar.tsx';
import { RowsLink } from './RowsLink.tsx';
import styles from './Tables.module.css';

function IndicatorRow({ indicator, board }: { indicator: Indicator; board: Board }) {
  const t = useT('reports');
  const { code, name, value, goal, clause } = indicator;
  const unitText = useUnitText();
  const cap = isCap(code);
  const fraction = fractionOf(code, board);
  return (
    <tr>
      <th scope="row">
        {name}
        <small>
          <Clause {...clause} />
        </small>
      </th>
      <td className={styles.wide}>
        <IndicatorBar indicator={indicator} />
      </td>
      <td className={styles.figure}>
        {fraction === null ? (
          <b>{unitText(value, cap)}</b>
        ) : (
          <RowsLink rows={fraction.rows} label={t('fraction.open', { name, value: unitText(value, cap) })}>
            <b>{unitText(value, cap)}</b>
          </RowsLink>
        )}
      </td>
      <td className={styles.figure}>
        {goal === null || goal === undefined
          ? '–'
          : t(cap ? 'goal.atMost' : 'goal.atLeast', { goal: unitText(goal, cap) })}
      </td>
      <td className={join(styles.figure, styles.roomy)}>
        {fraction !== null &&
          t(`fraction.${fraction.unit}`, { part: countText(fraction.part), whole: countText(fraction.whole) })}
      </td>
      <td className={styles.figure}>
        <Distance indicator={indicator} brief />
      </td>
    </tr>
  );
}

/** The year's indicators against their goals, each with the clause it comes from. */
export function Indicators({ board }: { board: Board }) {
  const t = useT('reports');
  return (
    <Sheet title={t('indicators.title')} note={t('indicators.note')} flush plainHead>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('indicators.title')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('indicators.name')}</th>
              <th scope="col" className={styles.wide}>
                {t('indicators.bar')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('indicators.value')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('indicators.goal')}
              </th>
              <th scope="col" className={join(styles.figure, styles.roomy)}>
                {t('indicators.fraction')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('indicators.verdict')}
              </th>
            </tr>
          </thead>
          <tbody>
            {board.indicators.map((indicator) => (
              <IndicatorRow key={indicator.code} indicator={indicator} board={board} />
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
