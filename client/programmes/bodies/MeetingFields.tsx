import type { FieldProblem } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { type LocalDate, today } from '../../lib/time.ts';
import { DayField } from '../../plans/form/DayField.tsx';
import { Field } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { type Brought, FileField } from '../FileField.tsx';

/** A meeting as typed. */
export interface MeetingDraft {
  title: string;
  heldOn: LocalDate;
  minutes: Brought | null;
}

export const newMeeting = (): MeetingDraft => ({ title: '', heldOn: today(), minutes: null });

export const meetingInput = ({ title, heldOn, minutes }: MeetingDraft) => ({
  title,
  heldOn,
  minutesFileId: minutes?.id ?? '',
});

interface MeetingFieldsProps {
  draft: MeetingDraft;
  problems: readonly FieldProblem[];
  onChange(change: Partial<MeetingDraft>): void;
}

/** Title, day and minutes of a meeting. */
export function MeetingFields({ draft, problems, onChange }: MeetingFieldsProps) {
  const t = useT('programmes');
  return (
    <>
      <TextField
        label={t('meeting.name')}
        problems={problems}
        path="title"
        value={draft.title}
        onChange={(title) => onChange({ title })}
      />
      <DayField
        label={t('meeting.day')}
        problems={problems}
        path="heldOn"
        max={today()}
        value={draft.heldOn}
        onChange={(heldOn) => onChange({ heldOn })}
      />
      <Field label={t('meeting.minutes')} hint={t('file.kinds')} problems={problems} path="minutesFileId">
        {(control) => (
          <FileField
            {...control}
            purpose="MEETING_MINUTES"
            value={draft.minutes}
            onChange={(minutes) => onChange({ minutes })}
          />
        )}
      </Field>
    </>
  );
}
