import type { PlanRowFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { BarProgress } from '../ui/index.ts';
import styles from './StageFigure.module.css';
import { type Behind, stageFact } from './stageFact.ts';

const FEW = 3;

function useNames() {
  const t = useT('plans');
  return (names: readonly string[]) =>
    names.length > FEW
      ? t('fact.more', { names: names.slice(0, FEW).join(t('comma')), count: names.length })
      : names.join(t('comma'));
}

function Checks({
  completed,
  total,
  withProblems,
  behind,
  late,
}: {
  completed: number;
  total: number;
  withProblems: number;
  behind: readonly Behind[];
  late: boolean;
}) {
  const t = useT('plans');
  const names = useNames();
  const note = late
    ? t('fact.late', { names: names(behind.map(({ name, left }) => `${name} ${left}`)) })
    : withProblems > 0
      ? t('fact.problems', { count: withProblems })
      : undefined;
  return (
    <>
      <span className={styles.main}>
        {countText(completed)}
        <span className="od-3">{t('fact.ofTargets', { total: countText(total) })}</span>
      </span>
      <BarProgress
        value={completed}
        total={total}
        label={t('fact.progress')}
        tone={late ? 'late' : undefined}
        width={104}
      />
      {note !== undefined && <span className={late ? styles.late : styles.note}>{note}</span>}
    </>
  );
}

/** 此刻看什么: the one figure that matters at a plan's stage. `line` tells it in a few words, without its remark. */
export function StageFigure({ plan, line }: { plan: PlanRowFragment; line?: boolean }) {
  const t = useT('plans');
  const names = useNames();
  const fact = stageFact(plan);
  if (fact.kind === 'checks')
    return (
      <div className={styles.fact}>
        <Checks {...fact} />
      </div>
    );
  const [main, note] = ((): [string, string | undefined] => {
    switch (fact.kind) {
      case 'draft':
        return [t('fact.draft'), fact.items > 0 ? t('fact.items', { count: fact.items }) : undefined];
      case 'inviting':
        return [
          t('fact.accepted', { accepted: fact.accepted, invited: fact.invited }),
          fact.waiting.length > 0 ? t('fact.waiting', { names: names(fact.waiting) }) : t('fact.allAnswered'),
        ];
      case 'frozen':
        return [t('fact.frozen', { count: fact.items }), t('fact.canAnnounce')];
      case 'announced':
        return [
          fact.days === 0 ? t('fact.announcedToday') : t('fact.announced', { count: fact.days }),
          fact.sealed ? t('fact.sealed') : t('fact.canSeal'),
        ];
      case 'drawn':
        return [t('fact.drawn', { count: fact.count }), t('fact.canRelease')];
      case 'checked':
        return [t('fact.checked', { count: fact.total }), t('fact.problems', { count: fact.withProblems })];
      case 'ended':
        return [t(`state.${plan.state}`), undefined];
    }
  })();
  if (line) return <span>{main}</span>;
  return (
    <div className={styles.fact}>
      <span className={styles.main}>{main}</span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </div>
  );
}
