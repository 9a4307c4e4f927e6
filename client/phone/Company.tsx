import type { VisitCardFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { briefText } from '../lib/time.ts';
import { isSubmitted, othersParts, ownPart, peopleOf } from './visit.ts';

/** Who comes along: the own people, the other departments, and who of them has been there already. */
export function Company({ check, department }: { check: VisitCardFragment; department: string }) {
  const t = useT('phone');
  const own = ownPart(check, department);
  const others = othersParts(check, department);
  const names = (parts: typeof others) => parts.map((part) => part.department.shortName).join(' ');
  const gone = others.filter(isSubmitted);
  const along = others.filter((part) => !isSubmitted(part));
  return (
    <p>
      {own !== undefined && t('card.own', { department: own.department.shortName, count: own.inspectors.length })}
      {along.length > 0 && <>{t('card.along', { departments: names(along) })}</>}
      {others.length > 0 && <>{t('card.people', { count: peopleOf(check) })}</>}
      {gone.map((part) => (
        <span key={part.department.code}>
          {t('card.gone', {
            department: part.department.shortName,
            time: part.submittedAt ? briefText(part.submittedAt) : '',
          })}
        </span>
      ))}
    </p>
  );
}
