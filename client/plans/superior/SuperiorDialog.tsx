import { Button, Input } from 'antd';
import { useState } from 'react';
import { SetSuperiorListDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { Dialog, RefusalNotice } from '../../ui/index.ts';
import { Field } from '../form/Field.tsx';
import { TextField } from '../form/TextField.tsx';
import type { PlanDialogProps } from '../page/dialogs.ts';
import { usePlanAct } from '../usePlanAct.ts';
import styles from './superior.module.css';

const LINES = 8;

/** One key a line; a list copied from a sheet has its first column's keys before a tab. */
const keysIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.split('\t')[0]!.trim())
    .filter((line) => line !== '');

/** Gives the plan the list that a superior drew, another in its place, or takes it off (R041). */
export default function SuperiorDialog({ plan, onClose }: PlanDialogProps) {
  const t = useT('plans');
  const [number, setNumber] = useState(plan.superiorNumber ?? '');
  const [text, setText] = useState('');
  const keys = keysIn(text);
  const set = usePlanAct(SetSuperiorListDocument, plan, t('superior.done', { n: countText(keys.length) }), onClose);
  const takeOff = usePlanAct(SetSuperiorListDocument, plan, t('superior.tookOff'), onClose);
  const error = set.error ?? takeOff.error;
  const problems = error?.fields ?? [];
  const has = plan.superiorNumber != null;
  const foot = (
    <>
      {has && (
        <Button loading={takeOff.busy} onClick={() => takeOff.send({})}>
          {t('superior.takeOff')}
        </Button>
      )}
      <Button onClick={onClose}>{t('superior.leave')}</Button>
      <Button
        type="primary"
        loading={set.busy}
        onClick={() => set.send({ superiorNumber: number, registryNumbers: keys })}
      >
        {t(has ? 'superior.replace' : 'superior.set')}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={t('superior.title')} foot={foot}>
      <ul className={styles.facts}>
        <li>{t('superior.whole')}</li>
        <li>{t('superior.secret')}</li>
        {has && <li>{t('superior.instead')}</li>}
      </ul>
      <div className={styles.fields}>
        <TextField
          label={t('superior.number')}
          hint={t('superior.numberHint')}
          path="superiorNumber"
          problems={problems}
          value={number}
          onChange={setNumber}
        />
        <Field
          label={t('superior.keys')}
          hint={t('superior.keysHint', { n: countText(keys.length) })}
          path="registryNumbers"
          problems={problems}
        >
          {(control) => (
            <Input.TextArea
              {...control}
              className="od-mono"
              rows={LINES}
              spellCheck={false}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
      </div>
      {error !== null && <RefusalNotice error={error} />}
    </Dialog>
  );
}
