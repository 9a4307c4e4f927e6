import { useEffect, useId, useRef } from 'react';
import { useT } from '../lib/i18n.ts';
import styles from './AnswerForm.module.css';

const LONGEST = 2000;

interface NoteFieldProps {
  note: string;
  /** It was asked for: writing begins at once. */
  focus: boolean;
  onChange(note: string): void;
}

/** What was found, in words; a phone's keyboard also takes dictation. */
export function NoteField({ note, focus, onChange }: NoteFieldProps) {
  const t = useT('phone');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  return (
    <div className={styles.note}>
      <label htmlFor={id}>{t('answer.note')}</label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        maxLength={LONGEST}
        value={note}
        placeholder={t('answer.noteHint')}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
