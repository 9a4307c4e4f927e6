import { useState } from 'react';
import { RecordBodyMeetingDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { TextField } from '../../plans/form/TextField.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useProgrammeAct } from '../useProgrammeAct.ts';
import { MeetingFields, meetingInput, newMeeting } from './MeetingFields.tsx';
import type { Body } from './useBodies.ts';

/** Records a meeting with its minutes and decisions (R046). */
export function MeetingDialog({ body, onClose }: { body: Body; onClose(): void }) {
  const t = useT('programmes');
  const [draft, setDraft] = useState(newMeeting);
  const [decisions, setDecisions] = useState('');
  const act = useProgrammeAct(RecordBodyMeetingDocument, t('meeting.recorded'), onClose);
  const contents = decisions
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const record = () =>
    act.send({ bodyId: body.id, ...meetingInput(draft), decisions: contents.map((content) => ({ content })) });
  return (
    <FormDialog
      title={t('meeting.recordOf', { name: body.name })}
      confirm={t('meeting.record')}
      act={act}
      onSave={record}
      onClose={onClose}
    >
      <MeetingFields
        draft={draft}
        problems={act.error?.fields ?? []}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
      <TextField
        label={t('meeting.decisions')}
        hint={t('meeting.decisionsNote')}
        problems={act.error?.fields ?? []}
        path="decisions"
        lines={[3, 8]}
        value={decisions}
        onChange={setDecisions}
      />
    </FormDialog>
  );
}
