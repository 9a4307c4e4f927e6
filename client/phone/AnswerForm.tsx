import { useState } from 'react';
import type { Outcome } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { ForwardIcon, PlusIcon, TickIcon } from '../ui/icons/index.tsx';
import styles from './AnswerForm.module.css';
import { NoteField } from './NoteField.tsx';
import { FINDINGS, isFinding, isOfWholeTarget, WHOLE_TARGET } from './outcomes.ts';
import type { Answer } from './saving/answer.ts';

interface AnswerFormProps {
  name: string;
  answer: Answer;
  /** A problem whose kind was not chosen yet. */
  begun: boolean;
  onAnswer(answer: Answer): void;
}

/** The results after one of them was pressed: the first stands as the outcome, the others beside it. */
export function toggled({ outcome, alsoOutcomes, note }: Answer, pressed: Outcome): Answer {
  const before = outcome === null || !isFinding(outcome) ? [] : [outcome, ...alsoOutcomes];
  const after = before.includes(pressed) ? before.filter((each) => each !== pressed) : [...before, pressed];
  return { outcome: after[0] ?? null, alsoOutcomes: after.slice(1), note };
}

/** Three large answers; a problem asks for its kind, and every answer takes a note. */
export function AnswerForm({ name, answer, begun, onAnswer }: AnswerFormProps) {
  const t = useT('phone');
  const { outcome, alsoOutcomes, note } = answer;
  const [finding, setFinding] = useState(false);
  const [special, setSpecial] = useState(isOfWholeTarget(outcome));
  const [noting, setNoting] = useState(false);
  const problem = isFinding(outcome) || ((finding || begun) && outcome === null);
  // A problem has to be told; elsewhere the field would only push the next matter away.
  const noted = problem || noting || note !== '';
  const plain = (next: Outcome) => {
    setFinding(false);
    setSpecial(isOfWholeTarget(next));
    onAnswer({ outcome: next, alsoOutcomes: [], note });
  };
  const openFindings = () => {
    setFinding(true);
    setSpecial(false);
    if (!isFinding(outcome)) onAnswer({ outcome: null, alsoOutcomes: [], note });
  };
  return (
    <div className={styles.form} data-answers>
      <div className={styles.three} role="group" aria-label={t('answer.of', { name })}>
        <button
          type="button"
          aria-pressed={outcome === 'NO_PROBLEM'}
          className={styles.good}
          onClick={() => plain('NO_PROBLEM')}
        >
          {t('outcome.NO_PROBLEM')}
        </button>
        <button
          type="button"
          aria-pressed={problem}
          aria-expanded={problem}
          className={styles.bad}
          onClick={openFindings}
        >
          {t('answer.problem')}
        </button>
        <button
          type="button"
          aria-pressed={outcome === 'NOT_APPLICABLE'}
          className={styles.none}
          onClick={() => plain('NOT_APPLICABLE')}
        >
          {t('outcome.NOT_APPLICABLE')}
        </button>
      </div>
      {problem && (
        <fieldset className={styles.kinds}>
          <legend>{t(outcome === null ? 'answer.whichFirst' : 'answer.which')}</legend>
          {FINDINGS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={outcome === each || alsoOutcomes.includes(each)}
              onClick={() => onAnswer(toggled(answer, each))}
            >
              {(outcome === each || alsoOutcomes.includes(each)) && <TickIcon size={16} />}
              {t(`answer.kind.${each}`)}
              {outcome === each && alsoOutcomes.length > 0 && <small>{t('answer.main')}</small>}
            </button>
          ))}
        </fieldset>
      )}
      <div className={styles.more}>
        <button type="button" aria-expanded={special} onClick={() => setSpecial(!special)}>
          <ForwardIcon size={14} />
          {t('answer.special')}
        </button>
        {!noted && (
          <button type="button" onClick={() => setNoting(true)}>
            <PlusIcon size={14} />
            {t('answer.note')}
          </button>
        )}
      </div>
      {special && (
        <div className={styles.kinds} role="group" aria-label={t('answer.special')}>
          {WHOLE_TARGET.map((each) => (
            <button key={each} type="button" aria-pressed={outcome === each} onClick={() => plain(each)}>
              {outcome === each && <TickIcon size={16} />}
              {t(`outcome.${each}`)}
            </button>
          ))}
        </div>
      )}
      {noted && <NoteField note={note} focus={noting} onChange={(next) => onAnswer({ ...answer, note: next })} />}
    </div>
  );
}
