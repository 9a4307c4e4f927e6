import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  EndRecusalDocument,
  InspectorPageDocument,
  type InspectorRecordPartsFragment,
  UnmaskInspectorDocument,
  VerifyInspectorDocument,
  WithdrawVerificationDocument,
} from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { dayText, rangeText } from '../../lib/time.ts';
import { usePageTitle } from '../../lib/title.ts';
import { Act } from '../../plans/Act.tsx';
import { Clause, ErrorState, type Fact, PageHeader, RefusalNotice, Sheet, SlowSkeleton, Time } from '../../ui/index.ts';
import { FactList } from '../FactList.tsx';
import { History } from '../History.tsx';
import { ReasonDialog } from '../ReasonDialog.tsx';
import styles from '../registry.module.css';
import { useRecordAct } from '../useRecordAct.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import { RecuseDialog } from './RecuseDialog.tsx';
import { PersonChip } from './useInspectorColumns.tsx';

type Numbers = Pick<InspectorRecordPartsFragment, 'identityNumber' | 'phone'>;
type Open = 'withdraw' | 'leave' | 'recuse' | 'unmask' | { recusal: string } | null;

/** One person of the registry: the record, whether they can be drawn, and what can be done. */
export default function InspectorPage() {
  const t = useT('registry');
  const { id = '' } = useParams();
  const { data, error, refetch } = useHubQuery(InspectorPageDocument, { id });
  const record = data?.inspectorRecord;
  usePageTitle(record?.inspector.name ?? t('people.title'));
  if (error !== null && record === undefined)
    return <ErrorState title={t('people.failedOne')} error={error} onRetry={() => void refetch()} />;
  return record === undefined ? <SlowSkeleton /> : <RecordOf key={id} record={record} />;
}

function RecordOf({ record }: { record: InspectorRecordPartsFragment }) {
  const t = useT('registry');
  const [open, setOpen] = useState<Open>(null);
  // Whole numbers stay on this page alone, and go with it.
  const [whole, setWhole] = useState<Numbers | null>(null);
  const { inspector, drawable } = record;
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title={inspector.name}
        chip={<PersonChip person={inspector} />}
        meta={[inspector.department.name, t('revision', { revision: inspector.revision })]}
      />
      <div className={styles.record}>
        <div className={styles.column}>
          <Sheet title={t('people.record')}>
            <PersonFacts record={{ ...record, ...whole }} />
          </Sheet>
          <Recusals record={record} onEnd={(recusal) => setOpen({ recusal })} />
          <History of="inspector" id={inspector.id} />
        </div>
        <div className={styles.column}>
          <Sheet title={t('people.drawable')}>
            {drawable.allowed ? (
              <p className="od-done">{t('people.canBeDrawn')}</p>
            ) : (
              <p className="od-late">
                {drawable.reason} {drawable.clause && <Clause {...drawable.clause} />}
              </p>
            )}
          </Sheet>
          <Acts record={record} onOpen={setOpen} />
        </div>
      </div>
      {open === 'leave' && <LeaveDialog record={record} onClose={close} />}
      {open === 'recuse' && <RecuseDialog inspector={inspector} onClose={close} />}
      {open === 'withdraw' && (
        <ReasonDialog
          document={WithdrawVerificationDocument}
          input={{ inspectorId: inspector.id, expectedRevision: inspector.revision }}
          title={t('withdraw.title', { name: inspector.name })}
          confirm={t('people.withdraw')}
          facts={[t('withdraw.fact')]}
          done={t('saved')}
          onClose={close}
        />
      )}
      {open === 'unmask' && (
        <ReasonDialog
          document={UnmaskInspectorDocument}
          input={{ inspectorId: inspector.id }}
          title={t('unmask.numbers')}
          confirm={t('people.unmask')}
          facts={[t('unmask.told')]}
          done={null}
          onDone={({ unmaskInspector: { record: shown } }) =>
            setWhole({ identityNumber: shown.identityNumber, phone: shown.phone })
          }
          onClose={close}
        />
      )}
      {open !== null && typeof open === 'object' && (
        <ReasonDialog
          document={EndRecusalDocument}
          input={{ recusalId: open.recusal }}
          title={t('recuse.end')}
          confirm={t('recuse.end')}
          facts={[t('recuse.endFact')]}
          done={t('saved')}
          onClose={close}
        />
      )}
    </>
  );
}

function PersonFacts({ record }: { record: InspectorRecordPartsFragment }) {
  const t = useT('registry');
  const { inspector: one, absences, verifiedBy } = record;
  const validity = one.validFrom == null || one.validTo == null ? null : rangeText(one.validFrom, one.validTo);
  const facts: Fact[] = [
    [t('field.personType'), t(`person.${one.personType}`)],
    [t('field.title'), one.title],
    [t('field.station'), one.station],
    [t('field.organisationLevel'), t(`level.${one.organisationLevel}`)],
    [t('field.certificateNumber'), one.certificateNumber],
    [t('field.certificateKind'), one.certificateNumber === '' ? null : t(`certificate.${one.certificateKind}`)],
    [t('field.validity'), validity],
    [t('field.specialties'), one.specialties.join(t('comma'))],
    [t('field.identityNumber'), record.identityNumber],
    [t('field.phone'), record.phone],
    [t('field.username'), record.username],
    [t('field.trainedOn'), one.trainedOn == null ? null : <Time value={one.trainedOn} />],
    [t('field.onDuty'), t(one.onDuty ? 'yes' : 'no')],
    [
      t('field.absences'),
      absences.map(({ kind, from, to }) => `${t(`absence.${kind}`)} ${rangeText(from, to)}`).join(t('comma')),
    ],
    [
      t('field.verified'),
      one.verifiedAt == null ? null : (
        <>
          <Time value={one.verifiedAt} /> {verifiedBy}
        </>
      ),
    ],
  ];
  return <FactList facts={facts} none={t('none')} />;
}

function Recusals({ record, onEnd }: { record: InspectorRecordPartsFragment; onEnd(id: string): void }) {
  const t = useT('registry');
  if (record.recusals.length === 0) return null;
  return (
    <Sheet title={t('recuse.title')} count={record.recusals.length}>
      <ul className={styles.history}>
        {record.recusals.map(({ id, target, keyword, reason, since }) => (
          <li key={id}>
            <b>{target?.name ?? t('recuse.keyword', { keyword: keyword ?? '' })}</b>
            <span className={styles.sub}>
              {reason} · {dayText(since, true)}
            </span>
            <span>
              <Act can={record.viewerCanSave} look="text" compact onClick={() => onEnd(id)}>
                {t('recuse.end')}
              </Act>
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Acts({ record, onOpen }: { record: InspectorRecordPartsFragment; onOpen(open: Open): void }) {
  const t = useT('registry');
  const navigate = useNavigate();
  const verify = useRecordAct(VerifyInspectorDocument);
  const { inspector } = record;
  const send = () =>
    verify.send({ inspectorId: inspector.id, expectedRevision: inspector.revision }, t('people.verifiedNow'));
  return (
    <Sheet title={t('acts')}>
      <div className={styles.acts}>
        {(record.viewerCanVerify.allowed || inspector.verifiedAt == null) && (
          <Act can={record.viewerCanVerify} look="main" wide busy={verify.busy} onClick={send}>
            {t('people.verify')}
          </Act>
        )}
        {verify.error !== null && <RefusalNotice error={verify.error} />}
        {record.viewerCanWithdraw.allowed && (
          <Button block onClick={() => onOpen('withdraw')}>
            {t('people.withdraw')}
          </Button>
        )}
        <Act can={record.viewerCanSave} wide onClick={() => void navigate(`/inspectors/${inspector.id}/edit`)}>
          {t('people.edit')}
        </Act>
        <Act can={record.viewerCanSave} wide onClick={() => onOpen('leave')}>
          {t('people.leave')}
        </Act>
        <Act can={record.viewerCanSave} wide onClick={() => onOpen('recuse')}>
          {t('people.recuse')}
        </Act>
        <Act can={record.viewerCanUnmask} wide onClick={() => onOpen('unmask')}>
          {t('people.unmask')}
        </Act>
      </div>
    </Sheet>
  );
}
