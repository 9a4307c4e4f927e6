import type { VisitCheckFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { briefText } from '../lib/time.ts';
import { Chip, type ChipMark, type ChipTone, glowClass } from '../ui/index.ts';
import styles from './Parts.module.css';

type Part = VisitCheckFragment['parts'][number];

const CHIPS: Record<Part['state'], { tone: ChipTone; mark: ChipMark }> = {
  PENDING: { tone: 'other', mark: 'ring' },
  IN_PROGRESS: { tone: 'act', mark: 'half' },
  SUBMITTED: { tone: 'done', mark: 'full' },
  RETURNED: { tone: 'due', mark: 'hollow' },
  APPROVED: { tone: 'done', mark: 'tick' },
};

interface PartsProps {
  check: VisitCheckFragment;
  department: string;
  fresh: ReadonlySet<string>;
}

/** The departments of the visit, how far each is, and its people; changes as it happens. */
export function Parts({ check, department, fresh }: PartsProps) {
  const t = useT('phone');
  return (
    <details className={styles.parts}>
      <summary>
        <span className={styles.chips}>
          {check.parts.map((part) => (
            <span key={part.department.code} className={glowClass(fresh.has(part.department.code))}>
              <Chip {...CHIPS[part.state]}>
                {part.department.shortName} {part.entriesAnswered}/{part.entriesTotal}
              </Chip>
            </span>
          ))}
        </span>
        <span className={styles.more}>{t('parts.people')}</span>
      </summary>
      <ul>
        {check.parts.map((part) => (
          <li key={part.department.code}>
            <b>
              {part.department.shortName}
              {part.department.code === department && t('parts.own')}
            </b>
            <span>
              {part.inspectors.map(({ name, certificateNumber }) => `${name} ${certificateNumber}`).join('，')}
            </span>
            <em>
              {t(`part.${part.state}`)}{' '}
              {part.submittedAt !== null && part.submittedAt !== undefined && briefText(part.submittedAt)}
            </em>
          </li>
        ))}
      </ul>
    </details>
  );
}
