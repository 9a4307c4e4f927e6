import { Checkbox } from 'antd';
import { useT } from '../../lib/i18n.ts';
import styles from './task.module.css';

/** Open questions of a task with what was said to be settled. */
export interface Settling {
  questions: readonly { field: string; words: string; question: string }[];
  settled: ReadonlySet<number>;
  settle(index: number, isSettled: boolean): void;
}

/** What a table left open about a field, above that field: what stood there, what is asked, and that it is settled. */
export function QuestionNote({ settling, fields }: { settling: Settling; fields: readonly string[] }) {
  const t = useT('programmes');
  return settling.questions.map(({ field, words, question }, index) =>
    fields.includes(field) ? (
      <div key={index} data-question className={styles.question}>
        <p>{question}</p>
        {words !== '' && <p className="od-2">{t('question.says', { words })}</p>}
        <Checkbox
          checked={settling.settled.has(index)}
          onChange={({ target }) => settling.settle(index, target.checked)}
        >
          {t('question.settled')}
        </Checkbox>
      </div>
    ) : null,
  );
}
