import { Link } from 'react-router';
import { PersonnelGapsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { Dialog, Empty, PagedList } from '../../ui/index.ts';
import styles from '../registry.module.css';

const PAGE = 50;

/** 应纳未纳: who is an inspector by account and not in the registry, and the reverse (R020). */
export function GapsDialog({ departmentCode, onClose }: { departmentCode?: string; onClose(): void }) {
  const t = useT('registry');
  const gaps = useHubPages(PersonnelGapsDocument, { departmentCode, first: PAGE }, (answer) => answer.personnelGaps);
  return (
    <Dialog open onClose={onClose} title={t('people.gaps')}>
      <PagedList pages={gaps} failed={t('gaps.failed')} empty={<Empty title={t('gaps.none')} />}>
        <ul className={styles.history}>
          {gaps.rows.map(({ kind, name, department, inspectorId }, i) => (
            // Two of one name in one department have nothing else to be told apart by.
            <li key={i}>
              {inspectorId == null ? <b>{name}</b> : <Link to={`/inspectors/${inspectorId}`}>{name}</Link>}
              <span className={styles.sub}>
                {[department?.shortName, t(`gaps.${kind}`)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </PagedList>
    </Dialog>
  );
}
