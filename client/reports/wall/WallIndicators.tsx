import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { type Board, fractionOf, isCap } from '../board.ts';
import { Distance } from '../Distance.tsx';
import { useUnitText } from '../figures.ts';
import { IndicatorBar } from '../IndicatorBar.tsx';
import styles from './Wall.module.css';

export function WallIndicators({ board }: { board: Board }) {
  const t = useT('reports');
  const unitText = useUnitText();
  return (
    <>
      <h2>
        {t('indicators.title')} <small>{t('indicators.bar')}</small>
      </h2>
      <ul className={styles.indicators}>
        {board.indicators.map((indicator) => {
          const { code, name, value, clause } = indicator;
          const fraction = fractionOf(code, board);
          return (
            <li key={code}>
              <span>
                {name}
                <small>
                  {clause.document} {clause.article}
                </small>
              </span>
              <IndicatorBar indicator={indicator} />
              <b>{unitText(value, isCap(code))}</b>
              <span>
                {fraction !== null &&
                  t(`fraction.${fraction.unit}`, { part: countText(fraction.part), whole: countText(fraction.whole) })}
              </span>
              <span>
                <Distance indicator={indicator} />
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
