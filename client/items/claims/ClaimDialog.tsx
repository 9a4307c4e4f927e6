import { Button } from 'antd';
import { useState } from 'react';
import { ClaimItemsDocument, type ClaimRowFragment, type ItemFieldsInput } from '../../generated/graphql.js';
import type { FieldProblem } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { FieldGroup } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import layout from '../../plans/form/PlanForm.module.css';
import { Choice, Dialog, Refusal } from '../../ui/index.ts';
import styles from '../items.module.css';
import { useItemAct } from '../useItemAct.ts';

interface ClaimDialogProps {
  tasks: readonly ClaimRowFragment[];
  onClose(): void;
  onDone(): void;
}

const TEXTS = ['legalBasis', 'subject', 'content', 'targetDescription', 'ratioText', 'frequencyText'] as const;
type TextName = (typeof TEXTS)[number];
type Filled = Partial<Record<TextName | 'capPercent', string>> & { itemClass?: 'KEY' | 'GENERAL' };

/** What the upstream left open, or the hub found missing: to be filled before the item can stand on a list. */
function openFields({ upstreamItem: upper, ownItem }: ClaimRowFragment, problems: readonly FieldProblem[]): string[] {
  if (ownItem != null) return problems.map(({ path }) => path.split('.').at(-1)!);
  const blank: string[] = TEXTS.filter((field) => upper[field] === '');
  if (upper.itemClass == null) blank.push('itemClass');
  if (upper.itemClass !== 'KEY' && upper.capPercent == null) blank.push('capPercent');
  return [...new Set([...blank, ...problems.map(({ path }) => path.split('.').at(-1)!)])];
}

/** Claims items with the department's authority evidence; what the upstream left open is filled here. */
export function ClaimDialog({ tasks, onClose, onDone }: ClaimDialogProps) {
  const t = useT('items');
  const [evidence, setEvidence] = useState('');
  const [filled, fill] = useState<Record<string, Filled>>({});
  const act = useItemAct(ClaimItemsDocument, t('claim.done', { count: tasks.length }), onDone);
  const problems = act.error?.fields ?? [];
  const send = () =>
    act.send({
      claims: tasks.map(({ id }) => ({ taskId: id, evidence, changes: (filled[id] ?? {}) as ItemFieldsInput })),
    });
  const foot = (
    <>
      <Button onClick={onClose}>{t('claim.later')}</Button>
      <Button type="primary" loading={act.busy} onClick={send}>
        {t('claim.many', { count: tasks.length })}
      </Button>
    </>
  );
  return (
    <Dialog open wide onClose={onClose} title={t('claim.title', { count: tasks.length })} foot={foot}>
      <div className={layout.fields}>
        <TextField
          label={t('claim.evidence')}
          hint={t('claim.evidenceHint')}
          problems={problems
            .filter(({ path }) => path.endsWith('.evidence'))
            .slice(0, 1)
            .map((one) => ({ ...one, path: 'evidence' }))}
          path="evidence"
          lines={[2, 5]}
          value={evidence}
          onChange={setEvidence}
        />
        {tasks.map((task, i) => {
          const path = `claims.${i}.changes`;
          const own = problems.filter((problem) => problem.path.startsWith(`${path}.`));
          const open = openFields(task, own);
          const set = (change: Filled) =>
            fill((before) => ({ ...before, [task.id]: { ...before[task.id], ...change } }));
          const value = filled[task.id] ?? {};
          return (
            <fieldset key={task.id} className={styles.task}>
              <legend>
                <b>{task.upstreamItem.name}</b>{' '}
                <span className="od-12 od-3">{open.length > 0 ? t('claim.fill') : t('claim.complete')}</span>
              </legend>
              <div className={layout.two}>
                {[...TEXTS, 'capPercent' as const]
                  .filter((field) => open.includes(field))
                  .map((field) => (
                    <TextField
                      key={field}
                      label={t(`field.${field}`)}
                      problems={own}
                      path={`${path}.${field}`}
                      value={value[field] ?? ''}
                      suffix={field === 'capPercent' ? '%' : undefined}
                      onChange={(text) => set({ [field]: text })}
                    />
                  ))}
                {open.includes('itemClass') && (
                  <FieldGroup label={t('field.itemClass')} problems={own} path={`${path}.itemClass`}>
                    <div className={styles.start}>
                      <Choice<'KEY' | 'GENERAL' | ''>
                        label={t('field.itemClass')}
                        value={value.itemClass ?? ''}
                        options={(['KEY', 'GENERAL'] as const).map((one) => ({
                          value: one,
                          name: t(`class.${one}`),
                        }))}
                        onChange={(one) => one !== '' && set({ itemClass: one })}
                      />
                    </div>
                  </FieldGroup>
                )}
              </div>
            </fieldset>
          );
        })}
        {act.error !== null && !act.error.isOfFields && (
          <div role="alert" className={layout.late}>
            <Refusal error={act.error} />
          </div>
        )}
      </div>
    </Dialog>
  );
}
