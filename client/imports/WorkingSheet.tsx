import { Link } from 'react-router';
import { CancelImportDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { Act } from '../plans/Act.tsx';
import { BarProgress, RefusalNotice, Sheet } from '../ui/index.ts';
import styles from './imports.module.css';
import { useImportAct, type WholeImport } from './useImport.ts';

/** The hub is at it: how far it is, that one may leave, and how it is stopped. */
export function WorkingSheet({ one }: { one: WholeImport }) {
  const t = useT('imports');
  const cancel = useImportAct(CancelImportDocument);
  const { done = 0, total = null, phase = null } = one.job?.progress ?? {};
  const stoppable = one.state === 'READING' || one.state === 'APPLYING';
  return (
    <Sheet title={t(`state.${one.state}`)}>
      <div className={styles.sending}>
        <p role="status">
          {one.standing}
          {phase != null && ` · ${phase}`}
        </p>
        <BarProgress value={done} total={total ?? 0} label={t(`state.${one.state}`)} />
        <p className="od-12 od-3">
          {total == null
            ? t('working.done', { n: countText(done) })
            : t('working.of', { n: countText(done), total: countText(total) })}
        </p>
        <p className="od-2">{t('working.leave')}</p>
        <span className={styles.row}>
          <Link to="/imports">{t('working.list')}</Link>
          {stoppable && (
            <Act can={one.viewerCanCancel} compact busy={cancel.busy} onClick={() => cancel.send({ importId: one.id })}>
              {t('cancelImport')}
            </Act>
          )}
        </span>
        {cancel.error !== null && <RefusalNotice error={cancel.error} />}
      </div>
    </Sheet>
  );
}
