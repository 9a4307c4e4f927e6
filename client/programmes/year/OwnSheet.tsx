import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { DraftProgrammeDocument, type ProgrammeKind, type ProgrammeRightsQuery } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import { RefusalNotice, Sheet } from '../../ui/index.ts';
import { DeadlineText } from '../DeadlineText.tsx';
import { ProgrammeChip } from '../ProgrammeChip.tsx';
import styles from '../programmes.module.css';
import { isOpen } from '../state.ts';
import { useProgrammeAct } from '../useProgrammeAct.ts';
import { CopyLast } from './CopyLast.tsx';
import own_ from './OwnSheet.module.css';
import { shownOf, type YearRow } from './yearRows.ts';

type Rights = ProgrammeRightsQuery['programmeDesk'];

interface CardProps {
  year: number;
  row: YearRow;
  can: Rights['viewerCanDraftOwn'];
  kind: ProgrammeKind;
}

/** One programme that the viewer has to do with: how far it is and what is due, or how to begin it. */
function Card({ year, row, can, kind }: CardProps) {
  const t = useT('programmes');
  const navigate = useNavigate();
  const shown = shownOf(row);
  const goesOn = kind === 'DEPARTMENT' && shown !== null && isOpen(shown.state);
  const draft = useProgrammeAct(DraftProgrammeDocument, t('draft.done'), ({ draftProgramme }) => {
    void navigate(`/programmes/${draftProgramme.programme.id}`);
  });
  return (
    <Sheet title={t(kind === 'JOINT' ? 'own.joint' : 'own.own', { year })}>
      <div className={own_.card}>
        <div className={styles.chips}>
          {shown === null ? (
            <span className="od-2">{t('own.none')}</span>
          ) : (
            <>
              <ProgrammeChip state={shown.state} />
              <span className="od-2">{t('list.about', { version: shown.version, count: shown.tasks.totalCount })}</span>
            </>
          )}
        </div>
        {row.deadlines.length > 0 && (
          <ul className={own_.deadlines}>
            {row.deadlines.map((deadline) => (
              <li key={deadline.step}>
                <DeadlineText deadline={deadline} />
              </li>
            ))}
          </ul>
        )}
        <div className={styles.acts}>
          {shown === null ? (
            <>
              <Act
                can={can}
                compact
                look={kind === 'DEPARTMENT' ? 'main' : 'plain'}
                busy={draft.busy}
                onClick={() => draft.send({ kind, year })}
              >
                {t('draft.act')}
              </Act>
              {can.allowed && <CopyLast year={year} kind={kind} />}
            </>
          ) : (
            <Button type={goesOn ? 'primary' : 'default'} onClick={() => void navigate(`/programmes/${shown.id}`)}>
              {t(goesOn ? 'own.goOn' : 'own.open')}
            </Button>
          )}
        </div>
        {draft.error !== null && <RefusalNotice error={draft.error} />}
      </div>
    </Sheet>
  );
}

interface OwnSheetProps {
  year: number;
  rows: readonly YearRow[];
  /** The viewer's department; accounts of the whole jurisdiction have none. */
  own: string | undefined;
  rights: Rights;
}

/** The own department's programme and the joint one side by side, before all others'. */
export function OwnSheet({ year, rows, own, rights }: OwnSheetProps) {
  const joint = rows.find(({ kind }) => kind === 'JOINT');
  const mine = rows.find(({ kind, department }) => kind === 'DEPARTMENT' && department?.code === own);
  return (
    <div className={own_.two}>
      {mine !== undefined && own !== undefined && (
        <Card key={`own ${year}`} year={year} row={mine} can={rights.viewerCanDraftOwn} kind="DEPARTMENT" />
      )}
      {joint !== undefined && (
        <Card key={`joint ${year}`} year={year} row={joint} can={rights.viewerCanDraftJoint} kind="JOINT" />
      )}
    </div>
  );
}
