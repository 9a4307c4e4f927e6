import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { timeText } from '../../lib/time.ts';
import { type Condition, NextStep } from '../../ui/index.ts';
import type { Plan } from '../usePlan.ts';
import { homeTab } from './tabs.ts';

type GoKind = 'seal' | 'run' | 'release' | 'waits' | 'checks';

/** What waits on the draw's or the checks' own tab, where it is done. */
function kindOf({ state, viewerCanSeal, viewerCanRelease, draw }: Plan): GoKind {
  if (state === 'IN_PROGRESS') return 'checks';
  if (state === 'DRAWN') return viewerCanRelease.allowed ? 'release' : 'waits';
  if (viewerCanSeal.allowed) return 'seal';
  return draw != null && draw.round.viewerCanRun.code !== 'FORBIDDEN' ? 'run' : 'waits';
}

function useConditions(plan: Plan): Condition[] {
  const t = useT('plans');
  const { state, announcedAt, draw, progress, participants } = plan;
  const conditions: Condition[] = [];
  if (announcedAt != null) {
    conditions.push({ key: 'announced', kind: 'met', text: t('next.announced'), note: timeText(announcedAt) });
  }
  if (state === 'ANNOUNCED' && draw != null) {
    const { sealedAt, beacon } = draw.round;
    conditions.push({ key: 'sealed', kind: 'met', text: t('next.sealed'), note: timeText(sealedAt) });
    if (beacon != null) {
      const out = new Date(beacon.publishedAt).getTime() <= Date.now();
      conditions.push({
        key: 'beacon',
        kind: out ? 'met' : 'waits',
        text: beacon.source,
        note: t('next.beacon', { time: timeText(beacon.publishedAt) }),
      });
    }
  }
  if (state === 'DRAWN') {
    conditions.push({ key: 'drawn', kind: 'met', text: t('next.drawn', { count: draw?.drawnCount ?? 0 }) });
  }
  if (state === 'IN_PROGRESS') {
    const { completed, total } = progress;
    conditions.push({
      key: 'all',
      kind: completed === total ? 'met' : 'waits',
      text: t('next.completed', { completed, total }),
    });
    for (const { department, progress: part } of participants) {
      if (part.total === 0) continue;
      conditions.push({
        key: department.code,
        kind: part.completed === part.total ? 'met' : 'waits',
        text: t('next.part', { name: department.shortName, completed: part.completed, total: part.total }),
      });
    }
  }
  return conditions;
}

export function GoNext({ plan }: { plan: Plan }) {
  const t = useT('plans');
  const navigate = useNavigate();
  const conditions = useConditions(plan);
  const kind = kindOf(plan);
  return (
    <NextStep
      action={
        kind === 'waits' ? (
          <p className="od-2">{t('next.others', { name: plan.lead.shortName })}</p>
        ) : (
          <Button
            type="primary"
            size="large"
            block
            onClick={() => void navigate(`/plans/${plan.id}/${homeTab(plan.state)}`)}
          >
            {t(`next.go.${kind}`)}
          </Button>
        )
      }
      conditions={conditions}
    />
  );
}
