import { lazy, useState } from 'react';
import { Link } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { Act } from '../plans/Act.tsx';
import type { Plan } from '../plans/usePlan.ts';
import { type AnyFinding, FindingLine } from '../programmes/findings/FindingLine.tsx';
import page from '../programmes/programmes.module.css';
import { Fetched, Sheet } from '../ui/index.ts';
import { usePlanFindings } from './usePlanFindings.ts';

const JustifyPlanDialog = lazy(() => import('./JustifyPlanDialog.tsx'));

/** What stands against announcing the plan of one department; absent where nothing does. */
export default function PlanFindingsSheet({ plan }: { plan: Plan }) {
  const t = useT('merging');
  const programmes = useT('programmes');
  const { plan: judged, findings, open } = usePlanFindings(plan);
  const [asked, ask] = useState<AnyFinding | null>(null);
  if (judged === null || findings.length === 0) return null;
  const can = judged.viewerCanJustify;
  return (
    <Sheet
      title={programmes('finding.title')}
      count={open.length || undefined}
      aside={<Link to={`/programmes/radar?year=${plan.year}`}>{t('against.radar')}</Link>}
    >
      <ol className={page.findings}>
        {findings.map((finding) => (
          <FindingLine
            key={finding.clause.id}
            finding={finding}
            acts={
              finding.severity === 'JUSTIFY' &&
              can.code !== 'FORBIDDEN' && (
                <Act can={can} compact look="text" onClick={() => ask(finding)}>
                  {programmes(finding.justification == null ? 'finding.justify' : 'finding.justifyAnew')}
                </Act>
              )
            }
          />
        ))}
      </ol>
      {asked !== null && (
        <Fetched>
          <JustifyPlanDialog plan={plan} finding={asked} onClose={() => ask(null)} />
        </Fetched>
      )}
    </Sheet>
  );
}
