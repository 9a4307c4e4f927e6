import { Link } from 'react-router';
import { type HealthCountsFragment, TargetHealthDocument, TargetRightsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { BarProgress, ErrorState, Figure, Sheet, SlowSkeleton } from '../../ui/index.ts';
import styles from '../registry.module.css';
import { RegistryHead } from '../RegistryHead.tsx';
import { UNCLAIMED, UNLABELLED } from './filters.ts';
import { KeySharesSheet } from './KeySharesSheet.tsx';
import { LabelWords } from './LabelWords.tsx';
import { RegisterFigure } from './RegisterFigure.tsx';

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)}%`);

/** 名录质量: how complete, fresh and labelled the registry is (全、新、特, R017). */
export default function HealthPage() {
  const t = useT('registry');
  const { data, error, refetch } = useHubQuery(TargetHealthDocument, {});
  const rights = useHubQuery(TargetRightsDocument, {}, { staleTime: Infinity }).data?.targetRegistryRights;
  usePageTitle(t('health.title'));
  if (data === undefined) {
    return (
      <>
        <RegistryHead />
        {error === null ? (
          <SlowSkeleton />
        ) : (
          <ErrorState title={t('health.failed')} error={error} onRetry={() => void refetch()} />
        )}
      </>
    );
  }
  const { counts, ages, kinds, districts } = data.targetRegistryHealth;
  const cells = ({ active, unlabelled, unclassed, unclaimed }: HealthCountsFragment) => (
    <>
      <td>{countText(active)}</td>
      <td>{share(unlabelled, active)}</td>
      <td>{share(unclassed, active)}</td>
      <td>{share(unclaimed, active)}</td>
    </>
  );
  const heads = (
    <>
      <th scope="col">{t('health.active')}</th>
      <th scope="col">{t('health.unlabelled')}</th>
      <th scope="col">{t('health.unclassed')}</th>
      <th scope="col">{t('health.unclaimed')}</th>
    </>
  );
  return (
    <>
      <RegistryHead />
      <div className={styles.record}>
        <div className={styles.column}>
          <Sheet title={t('health.whole')} note={t('health.meta')}>
            <div className={styles.figures}>
              <Figure label={t('health.active')} value={counts.active} to="/targets?status=ACTIVE" />
              <Figure
                label={t('health.unlabelled')}
                value={share(counts.unlabelled, counts.active)}
                to={`/targets?status=ACTIVE&label=${UNLABELLED}`}
              />
              <Figure
                label={t('health.unclassed')}
                value={share(counts.unclassed, counts.active)}
                to="/targets?status=ACTIVE&class=UNRATED"
              />
              <Figure
                label={t('health.unclaimed')}
                value={share(counts.unclaimed, counts.active)}
                to={`/targets?status=ACTIVE&claim=${UNCLAIMED}`}
              />
            </div>
          </Sheet>
          <Sheet title={t('health.kinds')} flush>
            <div className={styles.scroll}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('field.kind')}</th>
                    {heads}
                    <th scope="col">{t('health.register')}</th>
                    <th scope="col">{t('health.complete')}</th>
                  </tr>
                </thead>
                <tbody>
                  {kinds.map(({ kind, counts: own, register }) => (
                    <tr key={kind}>
                      <td>
                        <Link to={`/targets?status=ACTIVE&kind=${kind}`}>{t(`kind.${kind}`)}</Link>
                      </td>
                      {cells(own)}
                      <td title={register == null ? undefined : `${register.source} ${register.on}`}>
                        {register == null ? <span className="od-3">{t('none')}</span> : countText(register.count)}
                      </td>
                      <td>{register == null ? '–' : share(own.active, register.count)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Sheet>
          <KeySharesSheet />
          <Sheet title={t('health.districts')} flush>
            <div className={styles.scroll}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('field.districtCode')}</th>
                    {heads}
                  </tr>
                </thead>
                <tbody>
                  {districts.map(({ district, counts: own }) => (
                    <tr key={district?.code ?? ''}>
                      <td>
                        {district == null ? (
                          t('none')
                        ) : (
                          <Link to={`/targets?status=ACTIVE&district=${district.code}`}>{district.name}</Link>
                        )}
                      </td>
                      {cells(own)}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Sheet>
        </div>
        <div className={styles.column}>
          <Sheet title={t('health.ages')}>
            {ages.map(({ fromDays, toDays, targets }) => (
              <div key={fromDays} className={styles.age}>
                <span className="od-12">
                  {toDays == null
                    ? t('health.ageOver', { from: fromDays })
                    : t('health.age', { from: fromDays, to: toDays })}
                </span>
                <BarProgress
                  value={targets}
                  total={counts.active}
                  label={t('health.ages')}
                  tone={fromDays >= 365 ? 'late' : 'done'}
                />
                <span className="od-num">{countText(targets)}</span>
              </div>
            ))}
          </Sheet>
          {rights && <RegisterFigure can={rights.viewerCanKeepLabels} onSaved={() => void refetch()} />}
          {rights && <LabelWords can={rights.viewerCanKeepLabels} />}
        </div>
      </div>
    </>
  );
}
