import { Checkbox, Input, Radio } from 'antd';
import { useState } from 'react';
import { DecidePolicyValueDocument } from '../generated/graphql.js';
import { isHubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { dayText, today } from '../lib/time.ts';
import { ConfirmLegal } from '../ui/index.ts';
import { DayInput } from './DayInput.tsx';
import { type Draft, draftOf, settingOf } from './draft.ts';
import styles from './PolicyForm.module.css';
import type { PolicyEntry } from './usePolicy.ts';
import { usePolicyAct } from './usePolicyAct.ts';
import { ValueField } from './ValueField.tsx';

interface DecideDialogProps {
  entry: PolicyEntry;
  revision: number;
  hasSuperior: boolean;
  onClose(): void;
}

/** Decides on one key: the value, from when, and by which clause. */
export default function DecideDialog({ entry, revision, hasSuperior, onClose }: DecideDialogProps) {
  const t = useT('policy');
  const { key: policy, value, origin, nextChange } = entry;
  const [draft, setDraft] = useState<Draft>(() => draftOf(value));
  const [inherit, setInherit] = useState(false);
  const [validFrom, setFrom] = useState<string | undefined>(today());
  const [validTo, setTo] = useState<string>();
  const [document, setDocument] = useState('');
  const [article, setArticle] = useState('');
  const act = usePolicyAct(DecidePolicyValueDocument, revision, onClose);
  const change = (next: Partial<Draft>) => setDraft((before) => ({ ...before, ...next }));
  const mayInherit = hasSuperior && origin === 'OWN';
  const send = () =>
    act.send(
      {
        key: policy.code,
        value: inherit ? undefined : settingOf(policy, draft),
        validFrom: validFrom ?? '',
        validTo,
        document,
        article,
      },
      t('decide.done', { name: policy.name, day: dayText(validFrom ?? today()) }),
    );
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('decide.title', { name: policy.name })}
      confirm={t('decide.confirm')}
      facts={[
        policy.meaning,
        t('decide.now', { value: value.shown }),
        ...(nextChange ? [t('next', { day: dayText(nextChange.on, true), value: nextChange.value.shown })] : []),
        t('decide.past'),
        t('decide.beforeBegun'),
        ...(policy.inForce ? [] : [<b key="waits">{t('decide.notActing')}</b>]),
      ]}
      busy={act.busy}
      error={act.error}
      onConfirm={send}
    >
      <div className={styles.form}>
        {isHubError(act.error, 'STALE') && <p className={styles.stale}>{t('decide.stale')}</p>}
        {mayInherit && (
          <Radio.Group
            className={styles.options}
            aria-label={t('decide.which')}
            value={inherit}
            options={[
              { value: false, label: t('decide.value') },
              { value: true, label: t('decide.inherit') },
            ]}
            onChange={(event) => setInherit(event.target.value as boolean)}
          />
        )}
        {!inherit && (
          <fieldset className={styles.field}>
            <legend>{policy.name}</legend>
            {!draft.none && <ValueField policy={policy} draft={draft} onChange={change} />}
            {policy.none != null && (
              <Checkbox checked={draft.none} onChange={(event) => change({ none: event.target.checked })}>
                {policy.none}
              </Checkbox>
            )}
          </fieldset>
        )}
        <div className={styles.two}>
          <DayInput label={t('decide.from')} value={validFrom} min={today()} onChange={setFrom} />
          <DayInput label={t('decide.to')} value={validTo} min={validFrom} onChange={setTo} />
          <label className={styles.field}>
            {t('decide.document')}
            <Input
              value={document}
              placeholder={t('decide.documentHint')}
              onChange={(event) => setDocument(event.target.value)}
            />
          </label>
          <label className={styles.field}>
            {t('decide.article')}
            <Input
              value={article}
              placeholder={t('decide.articleHint')}
              onChange={(event) => setArticle(event.target.value)}
            />
          </label>
        </div>
      </div>
    </ConfirmLegal>
  );
}
