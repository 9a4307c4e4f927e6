import { useT } from '../../lib/i18n.ts';
import { Mark } from '../../ui/index.ts';
import { TickIcon, WarningIcon } from '../../ui/icons/index.tsx';
import { isProblem } from '../outcomes.ts';
import { answerOf, type Drafts } from '../saving/answer.ts';
import type { VisitEntry } from '../visit.ts';
import styles from './SignStep.module.css';

/** What the inspected side confirms: the own answers, once more. */
export function AnswerSummary({ entries, drafts }: { entries: readonly VisitEntry[]; drafts: Drafts }) {
  const t = useT('phone');
  return (
    <section className={styles.summary}>
      <h2>{t('sign.mine', { count: entries.length })}</h2>
      <ul>
        {entries.map((entry) => {
          const { outcome, alsoOutcomes, note } = drafts.get(entry.id)?.answer ?? answerOf(entry);
          const found = outcome === null ? [] : [outcome, ...alsoOutcomes];
          const problem = found.some(isProblem);
          return (
            <li key={entry.id}>
              {outcome === null ? (
                <Mark mark="ring" />
              ) : problem ? (
                <WarningIcon size={18} className="od-late" />
              ) : (
                <TickIcon size={18} className="od-done" />
              )}
              <div>
                <b>{entry.name}</b>
                <p className={problem ? 'od-late' : 'od-2'}>
                  {outcome === null ? t('entry.open') : found.map((each) => t(`outcome.${each}`)).join('，')}
                </p>
                {note !== '' && <p className="od-2">{note}</p>}
              </div>
              {drafts.has(entry.id) && <em className="od-due">{t('save.waits')}</em>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
