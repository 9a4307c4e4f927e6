import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { HubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { BarProgress, Dialog, ErrorState, RefusalNotice } from '../ui/index.ts';
import { type Passed, PassedOver } from './PassedOver.tsx';
import styles from './registry.module.css';
import type { useBulk } from './useBulk.ts';

interface ManyDialogProps {
  title: string;
  of: 'targets' | 'people';
  /** What to fill in, as long as something of it is missing. */
  choose: string | null;
  /** What the change is called while it runs. */
  progress: string;
  /** What the change would do; undefined while it is not counted. */
  counts?: { found: number; changing: number; refused?: readonly Passed[] };
  /** Why it could not be counted, where no field above tells it. */
  failed: HubError | null;
  /** Whether nothing narrows the selection: it is for all of the registry. */
  isWhole?: boolean;
  bulk: Omit<ReturnType<typeof useBulk>, 'start'>;
  onGo(): void;
  onClose(): void;
  children: ReactNode;
}

/** One change of many records: what is to change, how many it would be and who is passed over, then the change itself. */
export function ManyDialog(props: ManyDialogProps) {
  const { title, of, choose, progress, counts, failed, isWhole, bulk, onGo, onClose, children } = props;
  const t = useT('registry');
  const running = bulk.changed !== null && bulk.error === null;
  const foot = (
    <>
      <Button onClick={running ? bulk.stop : onClose}>{t(running ? 'setMany.stop' : 'cancel')}</Button>
      <Button type="primary" loading={running} disabled={counts === undefined || counts.changing === 0} onClick={onGo}>
        {t(`setMany.${of}.go`, { n: countText(counts?.changing ?? 0) })}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={running ? undefined : onClose} title={title} foot={foot}>
      <div className={styles.fields}>
        {children}
        <p aria-live="polite">
          {counts === undefined
            ? (choose ?? t('setMany.counting'))
            : t(`setMany.${of}.preview`, { found: countText(counts.found), changing: countText(counts.changing) })}
        </p>
        {isWhole && <p className="od-due">{t(`setMany.${of}.all`)}</p>}
        {counts?.refused !== undefined && <PassedOver of={of} refused={counts.refused} />}
        {running && <BarProgress value={bulk.changed ?? 0} total={counts?.changing ?? 0} label={progress} />}
        {failed !== null && <ErrorState title={t('setMany.failed')} error={failed} />}
        {bulk.error !== null && <RefusalNotice error={bulk.error} />}
      </div>
    </Dialog>
  );
}
