import type { VisitCheckFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { glowClass, join } from '../ui/index.ts';
import { DashIcon, TickIcon, WarningIcon } from '../ui/icons/index.tsx';
import styles from './Entry.module.css';
import { isProblem } from './outcomes.ts';
import type { VisitEntry } from './visit.ts';

interface OtherEntryProps {
  entry: VisitEntry;
  department: string;
  part: VisitCheckFragment['parts'][number] | undefined;
  fresh: boolean;
}

/** Another department's matter: a grey line that tells live how far it is. */
export function OtherEntry({ entry, department, part, fresh }: OtherEntryProps) {
  const t = useT('phone');
  const { outcome, alsoOutcomes, departments } = entry;
  const forUs = departments.some(({ code }) => code === department);
  const problem = [outcome, ...alsoOutcomes].some((each) => each !== null && isProblem(each));
  const EntryIcon = problem ? WarningIcon : outcome === null ? DashIcon : TickIcon;
  return (
    <li className={join(styles.other, glowClass(fresh))}>
      <EntryIcon size={16} />
      <span>
        {t('entry.theirs', { department: departments[0]?.shortName, name: entry.name })}
        {forUs && <em> {t('entry.forUs')}</em>}
      </span>
      <b>{outcome === null ? t(`part.${part?.state ?? 'PENDING'}`) : t(`outcome.${outcome}`)}</b>
    </li>
  );
}
