import { useId } from 'react';
import { useT } from '../lib/i18n.ts';
import { join, Mark } from '../ui/index.ts';
import { DownIcon, ForwardIcon, TickIcon, WarningIcon } from '../ui/icons/index.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { Conflict } from './Conflict.tsx';
import styles from './Entry.module.css';
import { isProblem, toneOf } from './outcomes.ts';
import { SaveMark } from './SaveMark.tsx';
import type { Answer, Draft } from './saving/answer.ts';
import type { Phase } from './saving/save-queue.ts';
import type { VisitEntry } from './visit.ts';

interface OwnEntryProps {
  entry: VisitEntry;
  answer: Answer;
  draft: Draft | undefined;
  phase: Phase['kind'];
  editable: boolean;
  folded: boolean;
  onFold(): void;
  onAnswer(answer: Answer): void;
  onSettle(whose: 'mine' | 'theirs'): void;
}

function EntryMark({ outcome }: { outcome: Answer['outcome'] }) {
  if (outcome === null) return <Mark mark="ring" />;
  return isProblem(outcome) ? (
    <WarningIcon size={20} className="od-late" />
  ) : (
    <TickIcon size={20} className="od-done" />
  );
}

/** A matter that the own department answers: its name folds it, three answers under it. */
export function OwnEntry(props: OwnEntryProps) {
  const { entry, answer, draft, phase, editable, folded, onFold, onAnswer, onSettle } = props;
  const t = useT('phone');
  const id = useId();
  const also = entry.departments.slice(1).map(({ shortName }) => shortName);
  const { outcome } = answer;
  const open = editable && !folded;
  const state = outcome === null ? t('entry.open') : t(`outcome.${outcome}`);
  return (
    <li className={join(styles.own, open && styles.opened)} data-entry={entry.id}>
      <button
        type="button"
        className={styles.name}
        aria-expanded={open}
        aria-controls={id}
        disabled={!editable}
        onClick={onFold}
      >
        <EntryMark outcome={outcome} />
        <span>
          <b>{entry.name}</b>
          {also.length > 0 && <small>{t('entry.alsoFor', { departments: also.join(' ') })}</small>}
        </span>
        {folded || !editable ? (
          <em className={outcome === null ? 'od-due' : `od-${toneOf(outcome) === 'other' ? '3' : toneOf(outcome)}`}>
            {state}
          </em>
        ) : (
          <SaveMark draft={draft} phase={phase} answered={outcome !== null} />
        )}
        {editable && (folded ? <ForwardIcon size={14} /> : <DownIcon size={14} />)}
      </button>
      <div id={id} hidden={!open}>
        {open && (
          <>
            {draft?.theirs !== undefined && <Conflict theirs={draft.theirs} onSettle={onSettle} />}
            <Guide entry={entry} />
            <AnswerForm name={entry.name} answer={answer} begun={draft?.answer.outcome === null} onAnswer={onAnswer} />
          </>
        )}
      </div>
      {!editable && answer.note !== '' && <p className={styles.note}>{answer.note}</p>}
    </li>
  );
}

function Guide({ entry }: { entry: VisitEntry }) {
  const t = useT('phone');
  if (entry.content === '' && entry.legalBasis === '') return null;
  return (
    <details className={styles.guide}>
      <summary>
        <ForwardIcon size={14} />
        {t('entry.guide')}
      </summary>
      <p>{entry.content}</p>
      <p className="od-3">{t('entry.basis', { basis: entry.legalBasis })}</p>
    </details>
  );
}
