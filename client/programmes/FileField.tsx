import { Button } from 'antd';
import { useRef, useState } from 'react';
import { HubError } from '../lib/hub-error.ts';
import type { HubError as Refused } from '../lib/hub-error.ts';
import { sendFile } from '../imports/start/send.ts';
import { useT } from '../lib/i18n.ts';
import { percentText } from '../lib/number.ts';
import { Refusal } from '../ui/index.ts';
import { UploadIcon } from '../ui/icons/index.tsx';
import type { FieldControl } from '../plans/form/Field.tsx';
import styles from './programmes.module.css';

/** A file that was brought. */
export interface Brought {
  id: string;
  name: string;
}

interface FileFieldProps extends FieldControl {
  purpose: 'MEETING_MINUTES' | 'ADJUSTMENT_DOCUMENT';
  value: Brought | null;
  onChange(file: Brought | null): void;
}

const ACCEPTED = '.pdf,.doc,.docx,.jpg,.jpeg,.png,.ofd';

/** Brings a signed paper at once, so that the form itself only names it. */
export function FileField({ purpose, value, onChange, status: _status, id, ...control }: FileFieldProps) {
  const t = useT('programmes');
  const field = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [error, setError] = useState<Refused | null>(null);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setError(null);
    setSent(0);
    try {
      const size = Math.max(1, file.size);
      const fileId = await sendFile(file, purpose, (bytes) => setSent(bytes / size), new AbortController().signal);
      onChange({ id: fileId, name: file.name });
    } catch (refused) {
      setError(refused instanceof HubError ? refused : new HubError('INTERNAL', ''));
    }
    setSent(null);
  };
  return (
    <div className={styles.stack}>
      <span className={styles.acts}>
        <Button
          id={id}
          {...control}
          icon={<UploadIcon size={14} />}
          loading={sent !== null}
          onClick={() => field.current?.click()}
        >
          {value === null ? t('file.choose') : t('file.another')}
        </Button>
        <span role="status" className={styles.brought}>
          {sent !== null ? t('file.sending', { percent: percentText(Math.min(1, sent), 0) }) : value?.name}
        </span>
      </span>
      <input
        ref={field}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={t('file.choose')}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {error !== null && (
        <div role="alert" className={styles.refused}>
          <Refusal error={error} />
        </div>
      )}
    </div>
  );
}
