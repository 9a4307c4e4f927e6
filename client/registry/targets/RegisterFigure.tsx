import { InputNumber, Select } from 'antd';
import { useState } from 'react';
import { type PlanPossibleFragment, SetRegisterFigureDocument, type TargetKind } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { today } from '../../lib/time.ts';
import { Act } from '../../plans/Act.tsx';
import { DayField } from '../../plans/form/DayField.tsx';
import { Field } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { KINDS } from '../../plans/kinds.ts';
import { Sheet } from '../../ui/index.ts';
import { useRecordAct } from '../useRecordAct.ts';
import { SetDialog } from './SetDialogs.tsx';

/** How many the register itself has of a kind: what completeness is told against (R017). */
export function RegisterFigure({ can, onSaved }: { can: PlanPossibleFragment; onSaved(): void }) {
  const t = useT('registry');
  const [open, setOpen] = useState(false);
  return (
    <Sheet
      title={t('health.register')}
      aside={
        <Act can={can} compact onClick={() => setOpen(true)}>
          {t('health.enter')}
        </Act>
      }
    >
      <p className="od-2">{t('health.registerText')}</p>
      {open && <FigureDialog onSaved={onSaved} onClose={() => setOpen(false)} />}
    </Sheet>
  );
}

function FigureDialog({ onSaved, onClose }: { onSaved(): void; onClose(): void }) {
  const t = useT('registry');
  const act = useRecordAct(SetRegisterFigureDocument);
  const [kind, setKind] = useState<TargetKind>('ENTERPRISE');
  const [count, setCount] = useState(0);
  const [source, setSource] = useState('');
  const [on, setOn] = useState(today());
  const problems = act.error?.fields ?? [];
  const save = () =>
    act.send({ kind, count, source, on }, t('saved'), () => {
      onSaved();
      onClose();
    });
  return (
    <SetDialog title={t('health.enter')} busy={act.busy} error={act.error} onSave={save} onClose={onClose}>
      <Field label={t('field.kind')} path="kind" problems={problems}>
        {(control) => (
          <Select
            {...control}
            value={kind}
            options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={setKind}
          />
        )}
      </Field>
      <Field label={t('health.register')} path="count" problems={problems}>
        {(control) => (
          <InputNumber
            {...control}
            min={0}
            precision={0}
            value={count}
            onChange={(value) => setCount(value ?? 0)}
            style={{ width: '100%' }}
          />
        )}
      </Field>
      <TextField path="source" label={t('field.source')} value={source} problems={problems} onChange={setSource} />
      <DayField path="on" max={today()} label={t('field.on')} value={on} problems={problems} onChange={setOn} />
    </SetDialog>
  );
}
