import { Button } from 'antd';
import { useState } from 'react';
import { ContributeItemsDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import type { PlanDialogProps } from '../plans/page/dialogs.ts';
import { useOwnCode } from '../plans/useOwn.ts';
import { usePlanAct } from '../plans/usePlanAct.ts';
import { Clause, Dialog, ErrorState, NotNow, RefusalNotice, SearchField, SlowSkeleton } from '../ui/index.ts';
import styles from './ContributeDialog.module.css';
import { type Fit, fitOf } from './fit.ts';
import { ItemChoices } from './ItemChoices.tsx';
import { useOwnItems } from './useOwnItems.ts';

const FITS: readonly Fit[] = ['industry', 'general', 'none'];

/** What of the own claimed list goes into the plan. What is for the plan's industries is chosen at first. */
export default function ContributeDialog({ plan, onClose }: PlanDialogProps) {
  const t = useT('merging');
  const own = useOwnCode();
  const { data: list, error, refetch } = useOwnItems();
  const before = plan.items.filter(({ department }) => department.code === own).map(({ item }) => item.code);
  const [changed, setChanged] = useState<readonly string[]>();
  const [text, setText] = useState('');
  const act = usePlanAct(ContributeItemsDocument, plan, t('contribute.done', { number: plan.number }), onClose);
  const groups = FITS.map((fit) => ({ fit, items: list?.filter((item) => fitOf(item, plan) === fit) ?? [] }));
  const chosen = changed ?? (before.length > 0 ? before : (groups[0]?.items.map(({ code }) => code) ?? []));
  const wanted = text.trim().toLowerCase();
  const shown = groups.map(({ fit, items }) => ({
    fit,
    items: items.filter(({ code, name }) => name.includes(text.trim()) || code.toLowerCase().includes(wanted)),
  }));
  const send = () => {
    const order = list?.map(({ code }) => code) ?? [];
    act.send({ itemCodes: order.filter((code) => chosen.includes(code)) });
  };
  const foot = (
    <>
      <span className={styles.count} role="status">
        {t('contribute.chosen', { count: chosen.length })}
      </span>
      <Button onClick={onClose}>{t('later')}</Button>
      {chosen.length === 0 && before.length === 0 ? (
        <NotNow compact reason={t('contribute.nothing')}>
          {t('contribute.action', { count: 0 })}
        </NotNow>
      ) : (
        <Button type="primary" loading={act.busy} disabled={list === undefined} onClick={send}>
          {chosen.length === 0 ? t('contribute.takeBack') : t('contribute.action', { count: chosen.length })}
        </Button>
      )}
    </>
  );
  return (
    <Dialog open wide onClose={onClose} title={t('contribute.title', { number: plan.number })} foot={foot}>
      <div className={styles.tools}>
        <SearchField value={text} placeholder={t('contribute.search')} onChange={setText} />
        <span className="od-12 od-3">
          {t('contribute.only')}{' '}
          <Clause id="R002" document={t('clause.R002.document')} article={t('clause.R002.article')} />
        </span>
      </div>
      {list === undefined ? (
        error === null ? (
          <SlowSkeleton rows={8} />
        ) : (
          <ErrorState title={t('contribute.failed')} error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <ItemChoices plan={plan} own={own} groups={shown} chosen={chosen} onChange={setChanged} />
      )}
      {act.error !== null && <RefusalNotice error={act.error} />}
    </Dialog>
  );
}
