import { useNavigate } from 'react-router';
import { type ImportKind, TableRightsDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useHubQuery } from '../lib/query.ts';
import { Act } from '../plans/Act.tsx';

/** 导入, beside a registry's other acts; absent where the hub takes in no such tables. */
export function ImportButton({ kind }: { kind: ImportKind }) {
  const t = useT('imports');
  const navigate = useNavigate();
  const { data } = useHubQuery(TableRightsDocument, {}, { staleTime: Infinity });
  const can = data?.tableRights.find((right) => right.kind === kind)?.viewerCanImport;
  if (can === undefined) return null;
  return (
    <Act can={can} compact onClick={() => void navigate(`/imports/new?kind=${kind}`)}>
      {t('open')}
    </Act>
  );
}
