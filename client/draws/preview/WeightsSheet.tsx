import { useT } from '../../lib/i18n.ts';
import { countText, percentText } from '../../lib/number.ts';
import { Chip, Sheet } from '../../ui/index.ts';
import rules from '../RulesSheet.module.css';
import type { FramePlan } from '../useDraw.ts';
import styles from './preview.module.css';

type Preview = FramePlan['samplingPreview'];

const digits = (share: number): number => (share > 0 && share < 0.01 ? 2 : 1);

/** Who has more chances than others, why, and what that makes of everybody's probability (R062, R064). */
export function WeightsSheet({ weights, chances }: Pick<Preview, 'weights' | 'chances'>) {
  const t = useT('draws');
  const nameOf = (stratum: string) =>
    stratum === '*' ? t('rules.all') : stratum === 'U' ? t('rules.unrated') : stratum;
  if (weights.length === 0) {
    return (
      <Sheet title={t('weights.title')} note={<Chip>{t('weights.equal')}</Chip>}>
        <p className="od-2">{t('weights.none')}</p>
      </Sheet>
    );
  }
  return (
    <Sheet title={t('weights.title')} note={<Chip>{t('weights.weighted')}</Chip>} flush>
      <ul className={styles.weights}>
        {weights.map(({ factor, weight, labels }) => (
          <li key={factor}>
            <b>{t('weights.times', { n: weight })}</b>
            <span>{t(`weights.factor.${factor}`)}</span>
            <span className="od-12 od-3">{t('weights.labels', { names: labels.join(t('comma')) })}</span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('weights.how')}</p>
      <table className={rules.rules}>
        <thead>
          <tr>
            <th scope="col">{t('rules.class')}</th>
            <th scope="col">{t('weights.chances')}</th>
            <th scope="col">{t('rules.size')}</th>
            <th scope="col">{t('rules.chance')}</th>
          </tr>
        </thead>
        <tbody>
          {chances.map(({ stratum, weight, targets, probability }) => (
            <tr key={`${stratum} ${weight}`}>
              <th scope="row">
                <span className={rules.class}>{nameOf(stratum)}</span>
              </th>
              <td>{t('weights.times', { n: weight })}</td>
              <td>{countText(targets)}</td>
              <td>
                <b>{percentText(probability, digits(probability))}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
