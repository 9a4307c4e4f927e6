import { useT } from '../../lib/i18n.ts';
import { dayText, fullText, rangeText } from '../../lib/time.ts';
import { PageHeader, PageTabs } from '../../ui/index.ts';
import { PlanStateChip, PlanStepper } from '../PlanStage.tsx';
import type { Plan } from '../usePlan.ts';
import { TABS } from './tabs.ts';

const FEW = 6;

export function PlanHead({ plan }: { plan: Plan }) {
  const t = useT('plans');
  const { industryCodes, districtCodes, participants, items, draw, announcedAt } = plan;
  const codes = industryCodes.slice(0, FEW).join(' ');
  const counts = {
    departments: participants.filter(({ state }) => state === 'INVITED' || state === 'ACCEPTED').length,
    merge: items.length,
    draw: draw?.drawnCount ?? undefined,
    checks: plan.progress.total,
    history: undefined,
  };
  const meta = [
    t('party.lead', { name: plan.lead.name }),
    rangeText(plan.startsOn, plan.endsOn),
    industryCodes.length === 0
      ? t('page.allIndustries')
      : t(industryCodes.length > FEW ? 'page.industriesMore' : 'page.industries', {
          codes,
          count: industryCodes.length,
        }),
    districtCodes.length === 0 ? t('page.allDistricts') : t('page.districts', { count: districtCodes.length }),
    announcedAt == null ? (
      t('page.revision', { revision: plan.revision })
    ) : (
      <time dateTime={announcedAt} title={fullText(announcedAt)}>
        {t('page.announced', { day: dayText(announcedAt) })}
      </time>
    ),
  ];
  return (
    <PageHeader
      number={plan.number}
      title={plan.title}
      chip={<PlanStateChip state={plan.state} />}
      meta={meta}
      aside={<PlanStepper state={plan.state} />}
      tabs={
        <PageTabs
          label={t('page.tabs')}
          tabs={TABS.map((tab) => ({
            to: `/plans/${plan.id}/${tab}`,
            name: t(`tab.${tab}`),
            count: counts[tab] || undefined,
          }))}
        />
      }
    />
  );
}
