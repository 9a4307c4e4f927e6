import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ImportLinesDocument, UndoImportDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useHubPages } from '../lib/query.ts';
import { Act } from '../plans/Act.tsx';
import { ConfirmLegal, Figure, PagedList, Sheet, Time } from '../ui/index.ts';
import styles from './imports.module.css';
import { registryOf } from './registry-of.ts';
import { useImportAct, type WholeImport } from './useImport.ts';

/** Lines that were passed over when their turn came, or could not be taken back, each with its reason. */
function LeftOut({ one }: { one: WholeImport }) {
  const t = useT('imports');
  const lines = useHubPages(
    ImportLinesDocument,
    { id: one.id, filter: { outcomes: ['PASSED_OVER', 'KEPT'] }, first: 50 },
    (answer) => answer.tableImport.lines,
  );
  if (!lines.total && lines.error === null) return null;
  return (
    <Sheet title={t('ended.left')} count={lines.total}>
      <PagedList pages={lines} failed={t('lines.failed')} empty={null}>
        <ol className={styles.left}>
          {lines.rows.map(({ number, row, note, findings, outcome }) => (
            <li key={number}>
              <b>{t('row', { row })}</b> {outcome != null && t(`outcome.${outcome}`)}
              <span className="od-2">{note ?? findings[0]?.message}</span>
            </li>
          ))}
        </ol>
      </PagedList>
    </Sheet>
  );
}

/** What came of an import: all of it, nothing of it, or what could not be taken back. */
export function EndedSheet({ one }: { one: WholeImport }) {
  const t = useT('imports');
  const navigate = useNavigate();
  const [asked, ask] = useState(false);
  const undo = useImportAct(UndoImportDocument);
  const { outcomes, state, failure } = one;
  const again = (
    <Button
      type={state === 'FAILED' ? 'primary' : 'default'}
      onClick={() => void navigate(`/imports/new?kind=${one.kind}`)}
    >
      {t('again')}
    </Button>
  );
  return (
    <div className={styles.stack}>
      <Sheet title={t(`ended.${state === 'APPLIED' ? 'applied' : state === 'FAILED' ? 'failed' : 'undone'}`)}>
        <div className={styles.sending}>
          {failure != null && (
            <>
              <p>{failure.problem}</p>
              <p className="od-2">{failure.remedy}</p>
            </>
          )}
          {state !== 'FAILED' && (
            <div className={styles.figures}>
              <Figure label={t('outcome.ADDED')} value={outcomes.added} />
              <Figure label={t('outcome.CHANGED')} value={outcomes.changed} />
              <Figure label={t('outcome.PASSED_OVER')} value={outcomes.passedOver} />
              {state !== 'APPLIED' && <Figure label={t('outcome.UNDONE')} value={outcomes.undone} />}
              {state !== 'APPLIED' && <Figure label={t('outcome.KEPT')} value={outcomes.kept} />}
            </div>
          )}
          {state === 'APPLIED' && one.undoableUntil != null && (
            <p className="od-2">
              {t('ended.until')} <Time value={one.undoableUntil} as="day" />
            </p>
          )}
          <span className={styles.row}>
            {one.programmeId != null && state === 'APPLIED' ? (
              <Button type="primary" onClick={() => void navigate(`/programmes/${one.programmeId}`)}>
                {t('ended.tasks')}
              </Button>
            ) : (
              <Link to={registryOf(one.kind)}>{t('ended.look', { kind: t(`kind.${one.kind}`) })}</Link>
            )}
            {again}
            {state === 'APPLIED' && (
              <Act can={one.viewerCanUndo} compact onClick={() => ask(true)}>
                {t('undo.act')}
              </Act>
            )}
          </span>
        </div>
      </Sheet>
      {state !== 'FAILED' && <LeftOut one={one} />}
      {asked && (
        <ConfirmLegal
          open
          kind="grave"
          onClose={() => ask(false)}
          title={t('undo.title', { file: one.fileName })}
          confirm={t('undo.act')}
          facts={[
            t('undo.back', { added: outcomes.added, changed: outcomes.changed }),
            t('undo.kept'),
            t('undo.crash'),
          ]}
          busy={undo.busy}
          error={undo.error}
          onConfirm={() => undo.send({ importId: one.id, expectedRevision: one.revision }, () => ask(false))}
        />
      )}
    </div>
  );
}
