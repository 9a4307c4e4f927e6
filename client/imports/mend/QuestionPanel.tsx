import { Button, Checkbox } from 'antd';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import { Clause, RefusalNotice, Time } from '../../ui/index.ts';
import styles from '../imports.module.css';
import type { WholeImport } from '../useImport.ts';
import { Answers } from './Answers.tsx';
import { cellOf, type Place } from './places.ts';
import type { useMend } from './useMend.ts';
import { WhatItSays } from './WhatItSays.tsx';

interface QuestionPanelProps {
  place: Place;
  /** Its place among those that are asked, from 0; below 0: nothing is asked about it. */
  index: number;
  total: number;
  mending: ReturnType<typeof useMend>;
  can: WholeImport['viewerCanMend'];
  /** Whether the table has no such column: then one answer is for all lines, as a rule. */
  lacking: boolean;
  /** Whether the focus goes to its answers. */
  answers: boolean;
  /** One place on or back; false where there is none. */
  onStep(step: 1 | -1): boolean;
  /** Goes on; with the line as it is now, once it was answered. */
  onNext(mended?: Place['line']): void;
}

/** One cell with what stands in the table; the answers that would be read for certain, or an own wording. */
export function QuestionPanel(props: QuestionPanelProps) {
  const { place, index, total, mending, can, lacking, answers, onStep, onNext } = props;
  const t = useT('imports');
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const everywhereBox = useRef<HTMLSpanElement>(null);
  const { line, finding, heading, column } = place;
  const cell = cellOf(place);
  const choices = finding?.choices ?? [];
  const start = finding === null && cell !== undefined && !cell.isMasked ? cell.text : '';
  const [choice, setChoice] = useState<string | null>(null);
  const [own, setOwn] = useState(start);
  const [everywhere, setEverywhere] = useState(lacking);
  const isChosen = choice !== null || own !== start || (finding !== null && choices.length === 0);
  useEffect(() => {
    if (answers) form.current?.querySelector<HTMLElement>('input[type=text], button')?.focus();
  }, [answers]);
  const adopt = async (text: string | null) => {
    const mended = await mending.mend(place, text, everywhere && finding !== null);
    if (mended === undefined) return;
    const still = mended.line.findings.some((one) => one.column === column && one.heading === heading);
    // What is still asked about the same cell stays in sight with its new words.
    if (!still) onNext(mended.line);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = event.target as HTMLInputElement;
    if (from.tagName !== 'INPUT' || from.type === 'checkbox' || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Tab' && onStep(event.shiftKey ? -1 : 1)) event.preventDefault();
    // The way out of the answers, for whoever wants what stands below them.
    if (event.key === 'Escape') everywhereBox.current?.querySelector('input')?.focus();
  };
  return (
    <form
      ref={form}
      className={styles.question}
      aria-labelledby={`${id}-title`}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChosen && column !== null && can.allowed) void adopt(choice ?? own);
      }}
    >
      <h2 id={`${id}-title`}>
        {t('question.at', { row: line.row, heading })}
        {index >= 0 && <span>{t('question.index', { index: index + 1, total })}</span>}
      </h2>
      <WhatItSays cell={cell} lacking={lacking} />
      {finding === null ? (
        cell?.readAs != null && <p>{t('cell.readAs', { value: cell.readAs })}</p>
      ) : (
        <>
          <p>{finding.message}</p>
          {finding.remedy != null && <p className="od-2">{finding.remedy}</p>}
          {finding.clause != null && (
            <p>
              <Clause {...finding.clause} />
            </p>
          )}
        </>
      )}
      {column === null ? (
        <p className="od-2">{t('question.noColumn')}</p>
      ) : (
        <>
          <Answers
            choices={choices}
            choice={choice}
            own={own}
            untouched={own === start}
            onChoice={(text) => {
              setChoice(text);
              setOwn(start);
            }}
            onOwn={(text) => {
              setChoice(null);
              setOwn(text);
            }}
          />
          {finding !== null && (
            <span ref={everywhereBox}>
              <Checkbox checked={everywhere} onChange={(event) => setEverywhere(event.target.checked)}>
                {t(lacking ? 'question.allLines' : 'question.everywhere')}
              </Checkbox>
            </span>
          )}
        </>
      )}
      {mending.error !== null && <RefusalNotice error={mending.error} />}
      <span className={styles.row}>
        {column !== null &&
          (can.allowed ? (
            <Button type="primary" htmlType="submit" loading={mending.busy} disabled={!isChosen}>
              {t(finding === null ? 'question.change' : 'question.adopt')}
            </Button>
          ) : (
            <Act can={can} onClick={() => undefined}>
              {t('question.adopt')}
            </Act>
          ))}
        {finding === null && cell?.told != null && can.allowed && (
          <Button onClick={() => void adopt(null)}>{t('question.back')}</Button>
        )}
        {index >= 0 && <Button onClick={() => onNext()}>{t('question.skip')}</Button>}
      </span>
      {line.mended != null && (
        <p className="od-12 od-3">
          {t('question.mended', { by: line.mended.by ?? '' })} <Time value={line.mended.at} />
        </p>
      )}
    </form>
  );
}
