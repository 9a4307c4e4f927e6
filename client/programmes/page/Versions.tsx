import { Link } from 'react-router';
import { ProgrammeRowsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { Menu } from '../../ui/index.ts';
import styles from '../programmes.module.css';
import type { Programme } from '../useProgramme.ts';

const MOST = 100;

/** Which version this is, and the way to the others. */
export function Versions({ programme: { id, kind, year, version, department } }: { programme: Programme }) {
  const t = useT('programmes');
  const filter = { year, kind, ...(kind === 'DEPARTMENT' && { departmentCode: department.code }) };
  const { data } = useHubQuery(ProgrammeRowsDocument, { filter, first: MOST });
  const others = data?.programmes.nodes.filter((one) => one.id !== id) ?? [];
  const name = t('version', { version });
  if (others.length === 0) return <>{name}</>;
  return (
    <Menu
      align="left"
      label={t('versions', { version, count: others.length })}
      className={styles.link}
      trigger={t('versions', { version, count: others.length })}
    >
      <ul className={styles.versions}>
        {others.map((one) => (
          <li key={one.id}>
            <Link to={`/programmes/${one.id}`}>
              {t('version', { version: one.version })} · {t(`state.${one.state}`)}
            </Link>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
