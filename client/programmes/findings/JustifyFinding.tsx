import { useState } from 'react';
import type { HubError } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { TextField } from '../../plans/form/TextField.tsx';
import { ConfirmLegal } from '../../ui/index.ts';
import type { AnyFinding } from './FindingLine.tsx';

interface JustifyFindingProps {
  finding: AnyFinding;
  /** What else is to be known before. */
  facts: readonly string[];
  act: { busy: boolean; error: HubError | null };
  onConfirm(said: { reason: string; approver: string }): void;
  onClose(): void;
}

/** Why a finding may stand, and who approved it. */
export function JustifyFinding({ finding, facts, act, onConfirm, onClose }: JustifyFindingProps) {
  const t = useT('programmes');
  const [approver, setApprover] = useState(finding.justification?.approver ?? '');
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('justify.title')}
      confirm={t('justify.act')}
      facts={[finding.sentence, ...facts]}
      clause={finding.clause}
      reason={{ label: t('reason'), needed: true, before: finding.justification?.reason }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => onConfirm({ reason, approver })}
    >
      <TextField
        label={t('justify.approver')}
        hint={t('nameAndPost')}
        problems={act.error?.fields ?? []}
        path="approver"
        value={approver}
        onChange={setApprover}
      />
    </ConfirmLegal>
  );
}
