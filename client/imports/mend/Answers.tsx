import { Input, Radio } from 'antd';
import { type KeyboardEvent, useId, useRef } from 'react';
import { useT } from '../../lib/i18n.ts';
import styles from '../imports.module.css';
import type { Finding } from './places.ts';

interface AnswersProps {
  choices: Finding['choices'];
  /** What is chosen; null where an own wording is. */
  choice: string | null;
  own: string;
  /** Whether the own wording is as it was when the question was opened: then Ctrl+Z is not the field's. */
  untouched: boolean;
  onChoice(text: string): void;
  onOwn(text: string): void;
}

/** More would push the question out of sight; they are offered while somebody writes. */
const MOST_IN_SIGHT = 8;

const writes = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;

/** The answers that would be read for certain, and an own wording: whoever writes while an answer is chosen, writes that. */
export function Answers({ choices, choice, own, untouched, onChoice, onOwn }: AnswersProps) {
  const t = useT('imports');
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const inSight = choices.length <= MOST_IN_SIGHT ? choices : [];
  const hides = inSight.length < choices.length;
  /** From the field the arrows go to the answers; what is written among them is written into the field. */
  const toAnswers = (event: KeyboardEvent) => {
    const at = { ArrowDown: 0, ArrowUp: inSight.length - 1 }[event.key];
    const answer = at === undefined ? undefined : inSight[at];
    if (answer === undefined) return;
    event.preventDefault();
    onChoice(answer.text);
    group.current?.querySelectorAll('input')[at!]?.focus();
  };
  return (
    <>
      {inSight.length > 0 && (
        <div
          ref={group}
          onKeyDown={(event) => {
            if (writes(event)) document.getElementById(`${id}-own`)?.focus();
          }}
        >
          <Radio.Group
            className={styles.choices}
            aria-label={t('question.answers')}
            value={choice}
            onChange={(event) => onChoice(event.target.value as string)}
          >
            {inSight.map(({ text, label }) => (
              <Radio key={text} value={text}>
                {label}
              </Radio>
            ))}
          </Radio.Group>
        </div>
      )}
      <Input
        id={`${id}-own`}
        value={own}
        list={hides ? `${id}-list` : undefined}
        aria-label={t('question.own')}
        placeholder={t(hides ? 'question.pick' : inSight.length > 0 ? 'question.ownHint' : 'question.hint')}
        data-untouched={untouched || undefined}
        onKeyDown={toAnswers}
        onChange={(event) => onOwn(event.target.value)}
      />
      {hides && (
        <datalist id={`${id}-list`}>
          {choices.map(({ text, label }) => (
            <option key={text} value={text}>
              {label}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}
