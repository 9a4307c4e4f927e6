import { useState } from 'react';
import type { Outcome } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { ConfirmLegal } from '../ui/index.ts';
import { ForwardIcon } from '../ui/icons/index.tsx';
import styles from './AnswerForm.module.css';
import { WHOLE_TARGET } from './outcomes.ts';
import type { Answer } from './saving/answer.ts';
import type { VisitEntry } from './visit.ts';

interface WholeTargetProps {
  entries: readonly VisitEntry[];
  shown: ReadonlyMap<string, Answer>;
  onAll(entryId: string, answer: Answer): void;
}

/** Nobody there, not in business, struck off: one result for all of the department's matters at once. */
export function WholeTarget({ entries, shown, onAll }: WholeTargetProps) {
  const t = useT('phone');
  const [asked, setAsked] = useState<Outcome | null>(null);
  const answered = entries.filter(({ id }) => {
    const outcome = shown.get(id)?.outcome;
    return outcome != null && outcome !== asked;
  }).length;
  const go = () => {
    if (asked !== null)
      for (const { id } of entries) onAll(id, { outcome: asked, alsoOutcomes: [], note: shown.get(id)?.note ?? '' });
    setAsked(null);
  };
  return (
    <details className={styles.whole}>
      <summary>
        <ForwardIcon size={14} />
        {t('whole.title')}
      </summary>
      <p>{t('whole.text', { count: entries.length })}</p>
      <div className={styles.kinds}>
        {WHOLE_TARGET.map((outcome) => (
          <button key={outcome} type="button" onClick={() => setAsked(outcome)}>
            {t(`outcome.${outcome}`)}
          </button>
        ))}
      </div>
      <ConfirmLegal
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={t('whole.ask', { outcome: asked === null ? '' : t(`outcome.${asked}`) })}
        confirm={t('whole.confirm')}
        kind="grave"
        facts={[
          t('whole.fact', { count: entries.length }),
          ...(answered > 0 ? [t('whole.replaces', { count: answered })] : []),
          t('whole.undo'),
        ]}
        onConfirm={go}
      />
    </details>
  );
}
