import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { Chip, Time } from '../../ui/index.ts';
import styles from './CheckPanel.module.css';
import { outcomeLook } from './outcomes.ts';
import type { PanelCheck } from './panel-check.ts';

type Entry = PanelCheck['items'][number];

/** The merged list with what was found; content and basis fold under each matter. */
export function EntryList({ check: { items } }: { check: PanelCheck }) {
  const t = useT('checks');
  const answered = items.filter(({ outcome }) => outcome != null).length;
  return (
    <section className={styles.section}>
      <h3>
        {t('panel.entries')}
        <span>{t('panel.entriesOf', { done: countText(answered), total: countText(items.length) })}</span>
      </h3>
      <ol className={styles.entries}>
        {items.map((entry) => (
          <EntryLine key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

function EntryLine({ entry }: { entry: Entry }) {
  const t = useT('checks');
  const { name, content, legalBasis, departments, outcome, alsoOutcomes, note, recordedAt } = entry;
  const outcomes = [...(outcome == null ? [] : [outcome]), ...alsoOutcomes];
  return (
    <li>
      <details>
        <summary>
          <span className={styles.name}>{name}</span>
          <span className={styles.outcomes}>
            {outcomes.length === 0 ? (
              <span className="od-3 od-12">{t('panel.unanswered')}</span>
            ) : (
              outcomes.map((one) => (
                <Chip key={one} {...outcomeLook(one)}>
                  {t(`outcome.${one}`)}
                </Chip>
              ))
            )}
          </span>
        </summary>
        <div className={styles.more}>
          {content !== '' && <p>{content}</p>}
          {legalBasis !== '' && <p className="od-3">{legalBasis}</p>}
        </div>
      </details>
      <p className={styles.whose}>
        <span>{departments.map(({ shortName }) => shortName).join(t('comma'))}</span>
        {recordedAt != null && <Time value={recordedAt} />}
      </p>
      {note != null && note !== '' && <p className={styles.note}>{note}</p>}
    </li>
  );
}
