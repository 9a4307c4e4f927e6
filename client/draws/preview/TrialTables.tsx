import type { ReactNode } from 'react';
import type { TrialDrawQuery, TrialRangeFragment } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { Figure } from '../../ui/index.ts';
import rules from '../RulesSheet.module.css';
import styles from './preview.module.css';

export type Trial = TrialDrawQuery['previewDraw'];

/** The mean, and between what it fell where the trials differ. */
function useRangeText(): (range: TrialRangeFragment) => [mean: string, between: string | undefined] {
  const t = useT('draws');
  return ({ least, mean, most }) =>
    least === most
      ? [countText(most), undefined]
      : [
          t('trial.about', { n: countText(Math.round(mean)) }),
          t('trial.between', { least: countText(least), most: countText(most) }),
        ];
}

/** First the figures that the plan is judged by. */
export function TrialFigures({ trial: { seeds, frame, drawn, visitsSaved } }: { trial: Trial }) {
  const t = useT('draws');
  const rangeText = useRangeText();
  const [saved, between] = rangeText(visitsSaved);
  return (
    <div className={styles.figures}>
      <Figure label={t('trial.seeds')} value={t('trial.times', { n: countText(seeds) })} />
      <Figure label={t('figure.frame')} value={t('households', { n: countText(frame) })} />
      <Figure label={t('trial.drawn')} value={t('households', { n: countText(drawn) })} />
      <Figure label={t('trial.saved')} value={t('trial.visits', { n: saved })} note={between} tone="act" />
    </div>
  );
}

function Range({ range }: { range: TrialRangeFragment }) {
  const [mean, between] = useRangeText()(range);
  return (
    <>
      <b>{mean}</b>
      {between !== undefined && <span className={rules.bounds}>{between}</span>}
    </>
  );
}

function Table({ title, heads, children }: { title: string; heads: readonly string[]; children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      <table className={rules.rules}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

/** How many by class, by district, and what that asks of each department. */
export function TrialTables({ trial: { classes, districts, departments } }: { trial: Trial }) {
  const t = useT('draws');
  return (
    <div className={styles.parts}>
      <div className={styles.stack}>
        <Table title={t('trial.byClass')} heads={[t('rules.class'), t('rules.size'), t('rules.take')]}>
          {classes.map(({ riskClass, size, drawn }) => (
            <tr key={riskClass}>
              <th scope="row">{riskClass === 'UNRATED' ? t('rules.unrated') : riskClass}</th>
              <td>{countText(size)}</td>
              <td>
                <Range range={drawn} />
              </td>
            </tr>
          ))}
        </Table>
        <Table
          title={t('trial.load')}
          heads={[t('pools.department'), t('trial.goes'), t('pools.people'), t('trial.perPerson')]}
        >
          {departments.map(({ department, visits, inspectors, visitsPerInspector }) => (
            <tr key={department.code}>
              <th scope="row">{department.shortName}</th>
              <td>
                <Range range={visits} />
              </td>
              <td>{countText(inspectors)}</td>
              <td>
                {visitsPerInspector == null ? (
                  <span className="od-late">{t('trial.nobody')}</span>
                ) : (
                  t('trial.visits', { n: visitsPerInspector })
                )}
              </td>
            </tr>
          ))}
        </Table>
      </div>
      <Table title={t('trial.byDistrict')} heads={[t('trial.district'), t('rules.size'), t('rules.take')]}>
        {districts.map(({ district, size, drawn }) => (
          <tr key={district?.code ?? ''}>
            <th scope="row">{district?.name ?? t('trial.noDistrict')}</th>
            <td>{countText(size)}</td>
            <td>
              <Range range={drawn} />
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
