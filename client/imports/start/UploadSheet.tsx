import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { ImportKind } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { percentText } from '../../lib/number.ts';
import { BarProgress, RefusalNotice, Sheet } from '../../ui/index.ts';
import styles from '../imports.module.css';
import { useUpload } from './useUpload.ts';

const ACCEPTED = '.xlsx,.csv';

/** Takes a file by dropping or choosing it, and tells how much of it is through. */
export function UploadSheet({ kind, onStaged }: { kind: ImportKind; onStaged(importId: string): void }) {
  const t = useT('imports');
  const { upload, error, start, stop } = useUpload(kind, onStaged);
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) void start(file);
  };
  return (
    <Sheet title={t('steps.upload')}>
      {upload === null ? (
        <div
          className={styles.drop}
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            take(event.dataTransfer.files);
          }}
        >
          <p>{t('upload.drop')}</p>
          <Button type="primary" onClick={() => field.current?.click()}>
            {t('upload.choose')}
          </Button>
          <p className="od-12 od-3">{t('upload.kinds')}</p>
          <input
            ref={field}
            type="file"
            hidden
            accept={ACCEPTED}
            aria-label={t('upload.choose')}
            onChange={(event) => {
              take(event.target.files);
              event.target.value = '';
            }}
          />
        </div>
      ) : (
        <div className={styles.sending} role="status">
          <span>
            {t('upload.sending', { file: upload.file.name })}{' '}
            <b>{percentText(upload.file.size === 0 ? 1 : Math.min(1, upload.sent / upload.file.size), 0)}</b>
          </span>
          <BarProgress value={upload.sent} total={upload.file.size} label={t('steps.upload')} />
          <Button onClick={stop}>{t('upload.stop')}</Button>
        </div>
      )}
      {error !== null && <RefusalNotice error={error} />}
    </Sheet>
  );
}
