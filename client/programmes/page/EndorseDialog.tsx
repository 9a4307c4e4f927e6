import { Select } from 'antd';
import { useState } from 'react';
import { EndorseProgrammeDocument, RecordBodyMeetingDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubMutation } from '../../lib/query.ts';
import { dayText } from '../../lib/time.ts';
import { Field } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { Choice, ConfirmLegal } from '../../ui/index.ts';
import { MeetingFields, meetingInput, newMeeting } from '../bodies/MeetingFields.tsx';
import { useBodies, useMeetings } from '../bodies/useBodies.ts';
import styles from '../programmes.module.css';
import { onVersion, useProgrammeAct } from '../useProgrammeAct.ts';
import type { ProgrammeDialogProps } from './dialogs.ts';

type Way = 'new' | 'known';

/** The joint meeting's endorsement, with the meeting that it was given at and its minutes (R032, R046). */
export default function EndorseDialog({ programme, onClose }: ProgrammeDialogProps) {
  const t = useT('programmes');
  const { bodies } = useBodies();
  const body = bodies?.find(({ kind }) => kind === 'JOINT_MEETING');
  const { meetings } = useMeetings(body?.id);
  const [chosen, choose] = useState<Way | null>(null);
  const [meetingId, setMeeting] = useState<string | null>(null);
  const [draft, setDraft] = useState(newMeeting);
  const [decision, setDecision] = useState('');
  const record = useHubMutation(RecordBodyMeetingDocument);
  const act = useProgrammeAct(EndorseProgrammeDocument, t('endorse.done'), onClose);
  const way = chosen ?? (meetings !== undefined && meetings.totalCount > 0 ? 'known' : 'new');
  const error = record.error ?? act.error;
  const problems = error?.fields ?? [];
  const endorse = (id: string) => act.send({ ...onVersion(programme), meetingId: id, decision });
  const go = () => {
    if (way === 'known') return endorse(meetingId ?? '');
    void record
      .mutateAsync({ bodyId: body?.id ?? '', ...meetingInput(draft) })
      .then(({ recordBodyMeeting: { meeting } }) => {
        // Recorded once: should the endorsement be refused, it is chosen and not recorded again.
        choose('known');
        setMeeting(meeting.id);
        endorse(meeting.id);
      })
      .catch(() => undefined);
  };
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('endorse.title', { title: programme.title })}
      confirm={t('endorse.act')}
      facts={[t('endorse.then'), t('endorse.minutes')]}
      busy={act.busy || record.isPending}
      error={error}
      onConfirm={go}
    >
      <div className={styles.fields}>
        <span>
          <Choice<Way>
            label={t('endorse.which')}
            value={way}
            options={(['known', 'new'] as const).map((value) => ({ value, name: t(`endorse.${value}`) }))}
            onChange={choose}
          />
        </span>
        {way === 'known' ? (
          <Field label={t('meeting.title')} problems={problems} path="meetingId">
            {(control) => (
              <Select
                {...control}
                value={meetingId}
                placeholder={t('endorse.choose')}
                options={meetings?.nodes.map(({ id, title, heldOn }) => ({
                  value: id,
                  label: `${dayText(heldOn, true)} ${title}`,
                }))}
                notFoundContent={t('meeting.none')}
                onChange={setMeeting}
              />
            )}
          </Field>
        ) : (
          <MeetingFields
            draft={draft}
            problems={problems}
            onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          />
        )}
        <TextField
          label={t('endorse.decision')}
          problems={problems}
          path="decision"
          lines={[2, 6]}
          value={decision}
          onChange={setDecision}
        />
      </div>
    </ConfirmLegal>
  );
}
