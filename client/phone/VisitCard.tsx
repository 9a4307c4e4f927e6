import { Link } from 'react-router';
import type { VisitCardFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { dayText, dueText, today } from '../lib/time.ts';
import { Chip, glowClass, join } from '../ui/index.ts';
import { Address } from './Address.tsx';
import { Company } from './Company.tsx';
import { answers, ownPart } from './visit.ts';
import styles from './VisitCard.module.css';

interface VisitCardProps {
  check: VisitCardFragment;
  department: string;
  /** The most urgent: the one filled button in sight. */
  first?: boolean;
  fresh: boolean;
}

function LastDay({ day }: { day: string }) {
  const { tone, text } = dueText(day);
  if (tone === 'plain') return <span className="od-2 od-nowrap">{dayText(day)}</span>;
  return <Chip tone={tone === 'late' ? 'late' : 'due'}>{text}</Chip>;
}

/** A visit to be made: whom, where, with whom, how much, until when. */
export function VisitCard({ check, department, first = false, fresh }: VisitCardProps) {
  const t = useT('phone');
  const { target, items, parts, startsOn } = check;
  const own = items.filter((entry) => answers(department, entry));
  const done = own.filter((entry) => entry.outcome !== null).length;
  const to = `/my-checks/${check.id}`;
  const begun = ownPart(check, department)?.state !== 'PENDING';
  return (
    <article className={join(styles.card, first && styles.first, glowClass(fresh))}>
      <div className={styles.head}>
        <h2>
          <Link to={to}>{target.name}</Link>
        </h2>
        <LastDay day={check.endsOn} />
      </div>
      <Address address={target.address ?? target.district?.name} />
      <Company check={check} department={department} />
      <p>
        {t('card.matters', { mine: own.length, count: parts.length, total: items.length })}
        {done > 0 && <> · {t('card.done', { done })}</>}
        {startsOn > today() && <> · {t('card.from', { day: dayText(startsOn) })}</>}
      </p>
      <p className={styles.plan}>
        {check.planNumber} {check.planTitle}
      </p>
      {first && (
        <Link to={to} className={styles.go}>
          {t(begun ? 'card.goOn' : 'card.begin')}
        </Link>
      )}
    </article>
  );
}
