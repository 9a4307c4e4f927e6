import { type DragEvent, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import page from '../../public-pages/public.module.css';
import { join } from '../../ui/index.ts';
import { UploadIcon } from '../../ui/icons/index.tsx';
import styles from './VerifyPage.module.css';

/** Files of one's own: chosen, or dropped here. They are read in this browser alone. */
export function OpenFiles({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const t = useT('draws');
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={join(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton label={t('verify.open.choose')} onFiles={onFiles} />
      {over && <span role="status">{t('verify.open.drop')}</span>}
    </div>
  );
}

/** A button that opens the browser's own choice of files; the same file may be chosen again. */
export function FileButton({ label, onFiles }: { label: string; onFiles(files: readonly File[]): void }) {
  return (
    <label className={page.button}>
      <UploadIcon size={18} />
      {label}
      <input
        type="file"
        multiple
        accept=".json,application/json"
        className={styles.input}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
