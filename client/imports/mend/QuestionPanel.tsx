import { Button, Checkbox, Input, Radio } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import { Clause, RefusalNotice, Time } from '../../ui/index.ts';
import styles from '../imports.module.css';
import type { WholeImport } from '../useImport.ts';
import { cellOf, type Line, type Place, placesOf } from './places.ts';
import type { useMend } from './useMend.ts';

const OWN = '\u0000own';

interface QuestionPanelProps {
  place: Place;
  index: number;
  total: number;
  mending: ReturnType<typeof useMend>;
  /** Lines among which those of the same wording are looked for. */
  alike: readonly Line[];
  can: WholeImport['viewerCanMend'];
  /** Whether the focus goes to its answers. */
  answers: boolean;
  /** Goes on; with the places that are left once one was answered. */
  onNext(rest?: Place[]): void;
}

/** One question with what stands in the table; the answers that would be read for certain, or an own wording. */
export function QuestionPanel({ place, index, total, mending, alike, can, answers, onNext }: QuestionPanelProps) {
  const t = useT('imports');
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { line, finding } = place;
  const cell = cellOf(place);
  const [choice, setChoice] = useState<string | null>(finding.choices.length === 0 ? OWN : null);
  const [own, setOwn] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const answer = choice === OWN ? own : choice;
  const mendable = finding.column !== null;
  useEffect(() => {
    if (answers) form.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [answers]);
  const adopt = async () => {
    if (answer === null || !mendable) return;
    const same = (one: Line) =>
      one.number !== line.number &&
      one.findings.some(({ heading }) => heading === finding.heading) &&
      one.cells.some(({ column, text }) => column === finding.column && text === cell?.text);
    const mended = await mending.mend(place, cell?.text ?? '', answer, everywhere ? alike.filter(same) : null);
    if (mended === undefined) return;
    const still = mended.line.findings.find(({ heading }) => heading === finding.heading);
    // What is still asked about the same cell stays in sight with its new words.
    if (still !== undefined) return;
    onNext(placesOf(alike.map((one) => (one.number === mended.line.number ? mended.line : one))));
  };
  return (
    <form
      ref={form}
      className={styles.question}
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void adopt();
      }}
    >
      <h2 id={`${id}-title`}>
        {t('question.at', { row: line.row, heading: finding.heading })}
        <span>{t('question.index', { index: index + 1, total })}</span>
      </h2>
      <div className={styles.says}>
        <small>{t('question.says')}</small>
        <b>{cell?.text || t('cell.empty')}</b>
        {cell?.isMasked === true && <small>{t('question.masked')}</small>}
      </div>
      <p>{finding.message}</p>
      {finding.remedy != null && <p className="od-2">{finding.remedy}</p>}
      {finding.clause != null && (
        <p>
          <Clause {...finding.clause} />
        </p>
      )}
      {mendable ? (
        <>
          {finding.choices.length > 0 && (
            <Radio.Group
              className={styles.choices}
              aria-label={t('question.answers')}
              value={choice}
              onChange={(event) => setChoice(event.target.value as string)}
            >
              {finding.choices.map(({ text, label }) => (
                <Radio key={text} value={text}>
                  {label}
                </Radio>
              ))}
              <Radio value={OWN}>{t('question.own')}</Radio>
            </Radio.Group>
          )}
          {choice === OWN && (
            <Input
              value={own}
              aria-label={t('question.own')}
              placeholder={t('question.ownHint')}
              onChange={(event) => setOwn(event.target.value)}
            />
          )}
          <Checkbox checked={everywhere} onChange={(event) => setEverywhere(event.target.checked)}>
            {t('question.everywhere')}
          </Checkbox>
        </>
      ) : (
        <p className="od-2">{t('question.noColumn')}</p>
      )}
      {mending.error !== null && <RefusalNotice error={mending.error} />}
      <span className={styles.row}>
        {mendable &&
          (can.allowed ? (
            <Button type="primary" htmlType="submit" loading={mending.busy} disabled={answer === null}>
              {t('question.adopt')}
            </Button>
          ) : (
            <Act can={can} onClick={() => undefined}>
              {t('question.adopt')}
            </Act>
          ))}
        <Button onClick={() => onNext()}>{t('question.skip')}</Button>
      </span>
      {line.mended != null && (
        <p className="od-12 od-3">
          {t('question.mended', { by: line.mended.by ?? '' })} <Time value={line.mended.at} />
        </p>
      )}
    </form>
  );
}
