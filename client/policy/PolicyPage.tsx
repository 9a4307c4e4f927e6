import { Button } from 'antd';
import { useT } from '../lib/i18n.ts';
import { dayText, today } from '../lib/time.ts';
import { usePageTitle } from '../lib/title.ts';
import { useUrlState } from '../lib/urlState.ts';
import { Choice, ErrorState, NotNow, PageHeader, Sheet, SlowSkeleton } from '../ui/index.ts';
import { DayInput } from './DayInput.tsx';
import styles from './Policy.module.css';
import { type PresetsFilter, PresetsView } from './PresetsView.tsx';
import { usePolicy, usePolicyLive } from './usePolicy.ts';
import { type ValuesFilter, ValuesView } from './ValuesView.tsx';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Address = ValuesFilter & PresetsFilter & { view?: string; on?: string };

/** The jurisdiction's policy: what holds, where it comes from, and what published documents would make of it. */
export default function PolicyPage() {
  const t = useT('policy');
  const [address, change] = useUrlState<Address & Record<string, string | undefined>>();
  const on = DAY.test(address.on ?? '') ? address.on : undefined;
  const { data, error, refetch } = usePolicy(on);
  const policy = data?.policy;
  usePolicyLive(policy?.cursor);
  usePageTitle(t('title'));
  const view = address.view === 'presets' ? 'presets' : 'values';
  if (policy === undefined) {
    return error === null ? (
      <SlowSkeleton label={t('loading')} rows={8} />
    ) : (
      <Sheet>
        <ErrorState title={t('failed')} error={error} onRetry={() => void refetch()} />
      </Sheet>
    );
  }
  const { superiors, viewerCanDecide } = policy;
  return (
    <>
      <PageHeader
        number={policy.jurisdiction.name}
        title={t('title')}
        meta={[
          t('meta'),
          ...(superiors.length > 0 ? [t('above', { names: superiors.map(({ name }) => name).join(' → ') })] : []),
        ]}
        aside={
          viewerCanDecide.allowed ? undefined : (
            <NotNow compact reason={viewerCanDecide.reason} clause={viewerCanDecide.clause}>
              {t('decide.no')}
            </NotNow>
          )
        }
      />
      <div className={styles.page}>
        <div className={styles.bar}>
          <Choice
            label={t('view.label')}
            value={view}
            options={(['values', 'presets'] as const).map((value) => ({ value, name: t(`view.${value}`) }))}
            onChange={(next) => change({ view: next === 'values' ? undefined : next })}
          />
          {view === 'values' && (
            <DayInput
              hidden
              label={t('day.label')}
              value={on ?? today()}
              onChange={(day) => change({ on: day === today() ? undefined : day })}
            />
          )}
        </div>
        {view === 'values' && on !== undefined && on !== today() && (
          <div className={styles.other} role="status">
            {t('day.other', { day: dayText(policy.on, true) })}
            <Button size="small" onClick={() => change({ on: undefined })}>
              {t('day.today')}
            </Button>
          </div>
        )}
        {view === 'values' ? (
          <ValuesView policy={policy} filter={address} onFilter={(next) => change({ ...next })} />
        ) : (
          <PresetsView policy={policy} filter={address} onFilter={(next) => change({ ...next })} />
        )}
      </div>
    </>
  );
}
