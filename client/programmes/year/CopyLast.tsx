import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { CopyProgrammeDocument, type ProgrammeKind, ProgrammeRowsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { useOwnCode } from '../../plans/useOwn.ts';
import { RefusalNotice } from '../../ui/index.ts';
import { useProgrammeAct } from '../useProgrammeAct.ts';

const VERSIONS = 20;

/** Begins the year with last year's tasks, where a programme of last year is in force. */
export function CopyLast({ year, kind }: { year: number; kind: ProgrammeKind }) {
  const t = useT('programmes');
  const navigate = useNavigate();
  const own = useOwnCode();
  const filter = { year: year - 1, kind, ...(kind === 'DEPARTMENT' && { departmentCode: own }) };
  const { data } = useHubQuery(ProgrammeRowsDocument, { filter, first: VERSIONS });
  const last = data?.programmes.nodes.find(({ state }) => state === 'PUBLISHED');
  const copy = useProgrammeAct(CopyProgrammeDocument, t('copy.done', { year }), ({ copyProgramme }) => {
    void navigate(`/programmes/${copyProgramme.programme.id}`);
  });
  if (last === undefined) return null;
  return (
    <>
      <Button loading={copy.busy} onClick={() => copy.send({ programmeId: last.id, year })}>
        {t('copy.last', { count: last.tasks.totalCount })}
      </Button>
      {copy.error !== null && <RefusalNotice error={copy.error} />}
    </>
  );
}
