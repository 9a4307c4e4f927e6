import { JustifyPlanDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { usePlanAct } from '../plans/usePlanAct.ts';
import type { AnyFinding } from '../programmes/findings/FindingLine.tsx';
import { JustifyFinding } from '../programmes/findings/JustifyFinding.tsx';

interface JustifyPlanDialogProps {
  plan: { id: string; revision: number };
  finding: AnyFinding;
  onClose(): void;
}

/** Why a department may go alone where others go too (R036), or where joint inspection is the rule (R037). */
export default function JustifyPlanDialog({ plan, finding, onClose }: JustifyPlanDialogProps) {
  const t = useT('merging');
  const act = usePlanAct(JustifyPlanDocument, plan, t('against.justified'), onClose);
  return (
    <JustifyFinding
      finding={finding}
      facts={[t('against.shown')]}
      act={act}
      onClose={onClose}
      onConfirm={(said) => act.send({ requirement: finding.clause.id, ...said })}
    />
  );
}
