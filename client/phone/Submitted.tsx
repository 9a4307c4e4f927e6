import { Link } from 'react-router';
import type { VisitCheckFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { briefText } from '../lib/time.ts';
import { TickIcon } from '../ui/icons/index.tsx';
import { KeptSignature } from './KeptSignature.tsx';
import styles from './Submitted.module.css';
import { awaited, ownPart } from './visit.ts';

/** The own part is in: how it was confirmed, and what the others still do, live. */
export function Submitted({ check, department }: { check: VisitCheckFragment; department: string }) {
  const t = useT('phone');
  const own = ownPart(check, department);
  const waiting = awaited(check, department);
  if (own === undefined) return null;
  const { signature, submittedAt } = own;
  return (
    <section className={styles.submitted} aria-live="polite">
      <TickIcon size={24} />
      <div>
        <h2>{t('done.title', { time: submittedAt == null ? '' : briefText(submittedAt) })}</h2>
        {signature != null && (
          <p>
            {t(`sign.kind.${signature.kind}`)}
            {signature.reason != null && <>：{signature.reason}</>}
            {signature.witness != null && <> · {t('done.witness', { name: signature.witness })}</>}
          </p>
        )}
        {signature?.kind === 'SIGNED' && <KeptSignature check={check.id} department={department} />}
        {waiting.length === 0 ? (
          <p>
            <b>{t('done.all', { count: check.parts.length })}</b>
          </p>
        ) : (
          <>
            <p>{t('done.others')}</p>
            <ul>
              {waiting.map((part) => (
                <li key={part.department.code}>
                  {t(part.entriesAnswered < part.entriesTotal ? 'done.waiting' : 'done.filled', {
                    department: part.department.shortName,
                    left: part.entriesTotal - part.entriesAnswered,
                    total: part.entriesTotal,
                  })}
                </li>
              ))}
            </ul>
          </>
        )}
        <Link to="/my-checks">{t('done.next')}</Link>
      </div>
    </section>
  );
}
