import { useNavigate } from 'react-router';
import { TableRightsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { Act } from '../../plans/Act.tsx';
import type { Programme } from '../useProgramme.ts';

/** Takes tasks from a table, where the version may be changed. */
export function FromElsewhere({ programme }: { programme: Programme }) {
  const t = useT('programmes');
  const navigate = useNavigate();
  const { data } = useHubQuery(TableRightsDocument, {}, { staleTime: Infinity });
  const can = data?.tableRights.find(({ kind }) => kind === 'PLANS')?.viewerCanImport;
  if (!programme.viewerCanEdit.allowed || can === undefined) return null;
  return (
    <Act can={can} compact onClick={() => void navigate(`/imports/new?kind=PLANS&programme=${programme.id}`)}>
      {t('task.import')}
    </Act>
  );
}
