import { useState } from 'react';
import type { HubError } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { useAreaNames } from '../useAreaNames.ts';
import { inputOf, type PlanDraft } from './planDraft.ts';
import { useRefusedField } from './useRefusedField.ts';
import { useTargetCounts } from './useTargetCounts.ts';

const FEW = 2;

/** A form's state: what is typed, what it finds, and the title that goes without saying. */
export function usePlanForm(initial: PlanDraft, error: HubError | null) {
  const t = useT('plans');
  const { industry } = useAreaNames();
  const [draft, setDraft] = useState(initial);
  const form = useRefusedField(error);
  const found = useTargetCounts(draft);
  const { industryCodes } = draft;
  const names = industryCodes.slice(0, FEW).map(industry).join(t('comma'));
  const suggestedTitle =
    industryCodes.length === 0 ? '' : t(industryCodes.length > FEW ? 'form.titleOfMore' : 'form.titleOf', { names });
  return {
    draft,
    form,
    found,
    suggestedTitle,
    problems: error?.fields ?? [],
    replace: setDraft,
    change: (change: Partial<PlanDraft>) =>
      setDraft((before) => ({
        ...before,
        ...change,
        // The year goes with the first day until it is chosen otherwise.
        ...(change.startsOn && change.year === undefined && { year: Number(change.startsOn.slice(0, 4)) }),
      })),
    input: (linked?: string | null) => inputOf({ ...draft, title: draft.title ?? suggestedTitle }, linked),
  };
}
