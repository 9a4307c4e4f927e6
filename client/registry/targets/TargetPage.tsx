import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  ClaimTargetsDocument,
  GiveBackTargetsDocument,
  type TargetRecordPartsFragment,
  TargetPageDocument,
  UnmaskTargetDocument,
} from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { Act } from '../../plans/Act.tsx';
import { ErrorState, type Fact, PageHeader, Sheet, SlowSkeleton, Time } from '../../ui/index.ts';
import { FactList } from '../FactList.tsx';
import { History } from '../History.tsx';
import { ReasonDialog } from '../ReasonDialog.tsx';
import styles from '../registry.module.css';
import { useRecordAct } from '../useRecordAct.ts';
import { BurdenSheet } from './BurdenSheet.tsx';
import { LabelDialog } from './LabelDialog.tsx';
import { ClassDialog, StatusDialog } from './SetDialogs.tsx';
import { ClassChip, StatusChip } from './TargetChips.tsx';

type Open = 'status' | 'class' | 'label' | 'unmask' | 'giveBack' | null;

/** One target: its record, what happened to it, and what can be done. */
export default function TargetPage() {
  const t = useT('registry');
  const { id = '' } = useParams();
  const { data, error, refetch } = useHubQuery(TargetPageDocument, { id });
  const [whole, setWhole] = useState<TargetRecordPartsFragment | null>(null);
  const record = data?.targetRecord;
  usePageTitle(record?.target.name ?? t('targets.title'));
  if (error !== null && record === undefined)
    return <ErrorState title={t('targets.failedOne')} error={error} onRetry={() => void refetch()} />;
  if (record === undefined) return <SlowSkeleton />;
  const shown = whole?.target.id === record.target.id ? { ...record, target: whole.target } : record;
  return <RecordOf record={shown} onWhole={setWhole} />;
}

function RecordOf({
  record,
  onWhole,
}: {
  record: TargetRecordPartsFragment;
  onWhole(record: TargetRecordPartsFragment): void;
}) {
  const t = useT('registry');
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open>(null);
  const claim = useRecordAct(ClaimTargetsDocument);
  const { target } = record;
  const close = () => setOpen(null);
  const facts: Fact[] = [
    [t('field.key'), target.key],
    [t('field.kind'), t(`kind.${target.kind}`)],
    [t('field.statusOn'), target.statusOn == null ? null : <Time value={target.statusOn} />],
    [
      t('field.riskClass'),
      <span key="class" className={styles.chips}>
        <ClassChip riskClass={target.riskClass} />
        <span className={styles.sub}>
          {[target.riskClassSource, target.riskClassOn].filter((one) => one != null).join(' · ')}
        </span>
      </span>,
    ],
    [t('field.industryCode'), target.industry && `${target.industry.code} ${target.industry.name}`],
    [t('field.districtCode'), target.district?.name],
    [t('field.address'), target.address],
    [t('field.registeredOn'), target.registeredOn == null ? null : <Time value={target.registeredOn} />],
    [t('field.labels'), target.labels.join(t('comma'))],
    [t('field.claimedBy'), target.claimedBy.map(({ shortName }) => shortName).join(t('comma'))],
    [t('field.recordSource'), target.recordSource],
    [t('field.recordedOn'), <Time key="on" value={target.recordedOn} />],
  ];
  return (
    <>
      <PageHeader
        title={target.name}
        chip={<StatusChip status={target.status} />}
        meta={[t('revision', { revision: target.revision })]}
      />
      <div className={styles.record}>
        <div className={styles.column}>
          <Sheet title={t('targets.record')}>
            <FactList facts={facts} none={t('none')} />
          </Sheet>
          <BurdenSheet id={target.id} />
          <History of="target" id={target.id} />
        </div>
        <Sheet title={t('acts')}>
          <div className={styles.acts}>
            <Act can={record.viewerCanSave} wide onClick={() => void navigate(`/targets/${target.id}/edit`)}>
              {t('targets.edit')}
            </Act>
            <Act can={record.viewerCanSave} wide onClick={() => setOpen('status')}>
              {t('targets.setStatus')}
            </Act>
            <Act can={record.viewerCanSave} wide onClick={() => setOpen('class')}>
              {t('targets.setClass')}
            </Act>
            <Act can={record.viewerCanLabel} wide onClick={() => setOpen('label')}>
              {t('targets.label')}
            </Act>
            <Act
              can={record.viewerCanClaim}
              wide
              busy={claim.busy}
              onClick={() => claim.send({ targetIds: [target.id] }, t('claim.done', { n: 1 }))}
            >
              {t('targets.claim')}
            </Act>
            <Act can={record.viewerCanGiveBack} wide onClick={() => setOpen('giveBack')}>
              {t('targets.giveBack')}
            </Act>
            {target.kind === 'NATURAL_PERSON' && (
              <Act can={record.viewerCanUnmask} wide onClick={() => setOpen('unmask')}>
                {t('targets.unmask')}
              </Act>
            )}
          </div>
        </Sheet>
      </div>
      {open === 'status' && <StatusDialog target={target} onClose={close} />}
      {open === 'class' && <ClassDialog target={target} onClose={close} />}
      {open === 'label' && <LabelDialog targetIds={[target.id]} onClose={close} />}
      {open === 'giveBack' && (
        <ReasonDialog
          document={GiveBackTargetsDocument}
          input={{ targetIds: [target.id] }}
          title={t('giveBack.title', { name: target.name })}
          confirm={t('targets.giveBack')}
          facts={[t('giveBack.fact')]}
          done={t('giveBack.done')}
          onClose={close}
        />
      )}
      {open === 'unmask' && (
        <ReasonDialog
          document={UnmaskTargetDocument}
          input={{ targetId: target.id }}
          title={t('unmask.title')}
          confirm={t('targets.unmask')}
          facts={[t('unmask.told')]}
          done={null}
          onDone={(answer) => onWhole(answer.unmaskTarget.record)}
          onClose={close}
        />
      )}
    </>
  );
}
