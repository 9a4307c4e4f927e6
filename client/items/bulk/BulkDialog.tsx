import { Button } from 'antd';
import { useState } from 'react';
import type { InspectionItemFilter } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { today } from '../../lib/time.ts';
import { DayField } from '../../plans/form/DayField.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import layout from '../../plans/form/PlanForm.module.css';
import { BarProgress, Dialog, ErrorState, notify } from '../../ui/index.ts';
import styles from '../items.module.css';
import { BulkPreview } from './BulkPreview.tsx';
import { BulkValue } from './BulkValue.tsx';
import { type BulkChange, sortOut } from './change.ts';
import { useBulkSave } from './useBulkSave.ts';
import { useItemsToChange } from './useItemsToChange.ts';

interface BulkDialogProps {
  filter: InspectionItemFilter;
  onClose(): void;
}

/** One field of many items: what it would change, item by item, then a new version of each. */
export function BulkDialog({ filter, onClose }: BulkDialogProps) {
  const t = useT('items');
  const { items, error, refetch } = useItemsToChange(filter);
  const [change, setChange] = useState<BulkChange>({ field: 'ratioText', value: '' });
  const [day, setDay] = useState(today());
  const [reason, setReason] = useState('');
  const { run, start, stop } = useBulkSave(({ done, refused }) => {
    if (refused.length > 0) return;
    notify({ tone: 'done', title: t('bulk.done', { count: done }) });
    onClose();
  });
  const sorted = items && change.value.trim() !== '' ? sortOut(items, change) : undefined;
  const count = sorted?.changing.length ?? 0;
  const go = () => void start(sorted!.changing, change, { effectiveFrom: day || null, reason: reason.trim() || null });
  const foot =
    run === null ? (
      <>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="primary" disabled={count === 0} onClick={go}>
          {t('bulk.go', { count })}
        </Button>
      </>
    ) : (
      <Button onClick={run.running ? stop : onClose}>{t(run.running ? 'bulk.stop' : 'bulk.close')}</Button>
    );
  return (
    <Dialog open wide onClose={run?.running ? undefined : onClose} title={t('bulk.title')} foot={foot}>
      <div className={layout.fields}>
        {run === null && (
          <>
            <BulkValue change={change} onChange={setChange} />
            <div className={layout.two}>
              <DayField
                label={t('form.from')}
                hint={t('form.fromHint')}
                problems={[]}
                path="effectiveFrom"
                min={today()}
                value={day}
                onChange={setDay}
              />
              <TextField label={t('reason')} problems={[]} path="reason" value={reason} onChange={setReason} />
            </div>
          </>
        )}
        {error !== null && <ErrorState title={t('failed')} error={error} onRetry={() => void refetch()} />}
        <p aria-live="polite">
          {items === undefined
            ? t('loading')
            : sorted === undefined
              ? t('bulk.found', { count: items.length })
              : t('bulk.preview', { changing: count, same: sorted.same.length, kept: sorted.kept.length })}
        </p>
        {run !== null && <BarProgress value={run.done + run.refused.length} total={count} label={t('bulk.title')} />}
        {run !== null && run.refused.length > 0 && (
          <div role="alert" className={layout.stale}>
            <b>{t('bulk.refused', { done: run.done, count: run.refused.length })}</b>
            {run.refused.map(({ item, error: refusal }) => (
              <span key={item.code}>
                {item.code} {item.name}：{refusal.message}
              </span>
            ))}
          </div>
        )}
        {run === null && sorted !== undefined && <BulkPreview sorted={sorted} change={change} />}
        {run === null && sorted !== undefined && sorted.kept.length > 0 && (
          <p className={styles.small}>
            {t('bulk.kept', { codes: sorted.kept.map(({ code }) => code).join(t('comma')) })}
          </p>
        )}
      </div>
    </Dialog>
  );
}
