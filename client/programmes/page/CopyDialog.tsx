import { Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CopyProgrammeDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { Field } from '../../plans/form/Field.tsx';
import { ConfirmLegal } from '../../ui/index.ts';
import { useProgrammeAct } from '../useProgrammeAct.ts';
import type { ProgrammeDialogProps } from './dialogs.ts';

const AHEAD = 3;

/** Makes another year's programme out of this one. */
export default function CopyDialog({ programme, onClose }: ProgrammeDialogProps) {
  const t = useT('programmes');
  const navigate = useNavigate();
  const { id, year: own, state } = programme;
  const [year, setYear] = useState(state === 'WITHDRAWN' ? own : own + 1);
  const act = useProgrammeAct(CopyProgrammeDocument, t('copy.done', { year }), ({ copyProgramme }) => {
    onClose();
    void navigate(`/programmes/${copyProgramme.programme.id}`);
  });
  const years = Array.from({ length: AHEAD + 1 }, (_, more) => own + more).filter(
    (one) => one !== own || state === 'WITHDRAWN',
  );
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('copy.title', { title: programme.title })}
      confirm={t('copy.act')}
      facts={[t('copy.shifted'), t('copy.asked')]}
      busy={act.busy}
      error={act.error}
      onConfirm={() => act.send({ programmeId: id, year })}
    >
      <Field label={t('copy.year')} problems={act.error?.fields ?? []} path="year">
        {(control) => (
          <Select
            {...control}
            value={year}
            options={years.map((value) => ({ value, label: t('year', { year: value }) }))}
            onChange={setYear}
          />
        )}
      </Field>
    </ConfirmLegal>
  );
}
