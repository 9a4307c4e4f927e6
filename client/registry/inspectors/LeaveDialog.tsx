import { Button, Select } from 'antd';
import { useState } from 'react';
import {
  type AbsenceKind,
  type InspectorRecordPartsFragment,
  SetInspectorLeaveDocument,
} from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { today } from '../../lib/time.ts';
import { DayField } from '../../plans/form/DayField.tsx';
import styles from '../registry.module.css';
import { SetDialog } from '../targets/SetDialogs.tsx';
import { useRecordAct } from '../useRecordAct.ts';

const KINDS: readonly AbsenceKind[] = ['LEAVE', 'OTHER_DUTY'];

/** All leave and other duties that are not over: who is away is not drawn. */
export function LeaveDialog({ record, onClose }: { record: InspectorRecordPartsFragment; onClose(): void }) {
  const t = useT('registry');
  const act = useRecordAct(SetInspectorLeaveDocument);
  const [absences, setAbsences] = useState(record.absences.map((absence) => ({ ...absence })));
  const { id: inspectorId, revision: expectedRevision } = record.inspector;
  const problems = act.error?.fields ?? [];
  const change = (index: number, part: object) =>
    setAbsences((before) => before.map((absence, i) => (i === index ? { ...absence, ...part } : absence)));
  const save = () => act.send({ inspectorId, expectedRevision, absences }, t('saved'), onClose);
  return (
    <SetDialog title={t('people.leave')} busy={act.busy} error={act.error} onSave={save} onClose={onClose}>
      {absences.map(({ kind, from, to }, i) => (
        <div key={i} className={styles.row}>
          <Select
            aria-label={t('field.absences')}
            value={kind}
            options={KINDS.map((value) => ({ value, label: t(`absence.${value}`) }))}
            onChange={(value) => change(i, { kind: value })}
          />
          <DayField
            path={`absences.${i}.from`}
            label={t('leave.from')}
            value={from}
            problems={problems}
            onChange={(day) => change(i, { from: day })}
          />
          <DayField
            path={`absences.${i}.to`}
            label={t('leave.to')}
            value={to}
            problems={problems}
            onChange={(day) => change(i, { to: day })}
          />
          <Button type="link" onClick={() => setAbsences(absences.filter((_, other) => other !== i))}>
            {t('leave.remove')}
          </Button>
        </div>
      ))}
      <Button onClick={() => setAbsences([...absences, { kind: 'LEAVE', from: today(), to: today() }])}>
        {t('leave.add')}
      </Button>
    </SetDialog>
  );
}
