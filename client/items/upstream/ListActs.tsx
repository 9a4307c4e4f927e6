import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  AdjustUpstreamListDocument,
  PublishUpstreamListDocument,
  UpstreamChangesDocument,
} from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { today } from '../../lib/time.ts';
import { Act } from '../../plans/Act.tsx';
import { DayField } from '../../plans/form/DayField.tsx';
import { ConfirmLegal, Sheet } from '../../ui/index.ts';
import styles from '../items.module.css';
import { useItemAct } from '../useItemAct.ts';
import type { OpenedList } from './UpstreamListPage.tsx';

interface DialogProps {
  list: OpenedList;
  onClose(): void;
}

function AdjustDialog({ list, onClose }: DialogProps) {
  const t = useT('items');
  const act = useItemAct(AdjustUpstreamListDocument, t('upstream.adjusted'), onClose);
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('upstream.adjustTitle', { name: list.name })}
      confirm={t('upstream.adjust')}
      facts={[t('upstream.adjustWaits'), t('upstream.adjustKept')]}
      reason={{ label: t('upstream.adjustReason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ listId: list.id, reason, expectedRevision: list.revision })}
    />
  );
}

function PublishDialog({ list, onClose }: DialogProps) {
  const t = useT('items');
  const [day, setDay] = useState(today());
  const changes = useHubPages(
    UpstreamChangesDocument,
    { id: list.id, first: 20 },
    (answer) => answer.upstreamList.changes,
  );
  const act = useItemAct(PublishUpstreamListDocument, t('upstream.published'), onClose);
  return (
    <ConfirmLegal
      open
      onClose={onClose}
      title={t('upstream.publishTitle', { number: list.version + 1 })}
      confirm={t('upstream.publish')}
      facts={[
        t('upstream.publishAsks', { count: changes.total ?? 0 }),
        t('upstream.publishDue'),
        t('upstream.publishOwn'),
      ]}
      busy={act.busy}
      error={act.error}
      onConfirm={() => act.send({ listId: list.id, effectiveFrom: day || null, expectedRevision: list.revision })}
    >
      <DayField
        label={t('form.from')}
        problems={act.error?.fields ?? []}
        path="effectiveFrom"
        min={today()}
        value={day}
        onChange={setDay}
      />
    </ConfirmLegal>
  );
}

/** What an administrator may do with the list now. */
export function ListActs({ list }: { list: OpenedList }) {
  const t = useT('items');
  const navigate = useNavigate();
  const [asked, ask] = useState<'adjust' | 'publish' | null>(null);
  const close = () => ask(null);
  const adjusting = list.state === 'ADJUSTING';
  return (
    <Sheet title={t('act.title')}>
      <div className={styles.acts}>
        {adjusting ? (
          <>
            <Act can={list.viewerCanPublish} look="seal" wide onClick={() => ask('publish')}>
              {t('upstream.publish')}
            </Act>
            <Act can={list.viewerCanChange} wide onClick={() => void navigate(`/upstream/${list.id}/put`)}>
              {t('upstream.addItem')}
            </Act>
          </>
        ) : (
          <Act can={list.viewerCanAdjust} look="main" wide onClick={() => ask('adjust')}>
            {t('upstream.adjust')}
          </Act>
        )}
      </div>
      {asked === 'adjust' && <AdjustDialog list={list} onClose={close} />}
      {asked === 'publish' && <PublishDialog list={list} onClose={close} />}
    </Sheet>
  );
}
