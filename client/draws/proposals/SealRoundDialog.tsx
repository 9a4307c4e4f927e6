import { Checkbox } from 'antd';
import { useState } from 'react';
import { SealRoundDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import { BeaconFields } from '../dialogs/BeaconFields.tsx';
import { type BeaconDraft, beaconProblems, instantOf } from '../dialogs/beacon-input.ts';
import styles from '../dialogs/dialogs.module.css';
import type { DrawPlan } from '../useDraw.ts';
import { useRoundAct } from '../useRoundAct.ts';
import type { Proposal } from './proposal.ts';

const NO_BEACON: BeaconDraft = { source: '', publishedAt: '' };

/** Seals what every lead agreed to, with the commitments that are in, and with a beacon where wished. */
export default function SealRoundDialog(props: { plan: DrawPlan; proposal: Proposal; onClose(): void }) {
  const { plan, proposal, onClose } = props;
  const t = useT('draws');
  const [hasBeacon, setHasBeacon] = useState(false);
  const [beacon, setBeacon] = useState(NO_BEACON);
  const [isTried, setTried] = useState(false);
  const numbers = proposal.plans.map(({ number }) => number).join(t('comma'));
  const texts = { done: () => t('sealDialog.done'), job: t('sealDialog.job', { number: numbers }) };
  const act = useRoundAct(SealRoundDocument, plan, texts, onClose);
  const problems = hasBeacon ? beaconProblems(beacon) : {};
  const seal = () => {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    const publishedAt = hasBeacon ? instantOf(beacon.publishedAt).toISOString() : '';
    act.send({
      proposalId: proposal.id,
      ...(hasBeacon && { beacon: { source: beacon.source.trim(), publishedAt } }),
    });
  };
  const parties = t('proposal.sealParties', { n: proposal.commitments.length });
  return (
    <ConfirmLegal
      open
      onClose={onClose}
      title={t('sealDialog.title', { numbers })}
      confirm={t('proposal.seal')}
      facts={[t('sealDialog.fixed'), t('sealDialog.public'), parties, t('sealDialog.unseal')]}
      busy={act.busy}
      error={act.error}
      onConfirm={seal}
    >
      <div className={styles.part}>
        <Checkbox checked={hasBeacon} onChange={(event) => setHasBeacon(event.target.checked)}>
          {t('sealDialog.beacon')}
        </Checkbox>
        <p>{t('sealDialog.beaconNote')}</p>
        {hasBeacon && <BeaconFields value={beacon} problems={isTried ? problems : {}} onChange={setBeacon} />}
      </div>
    </ConfirmLegal>
  );
}
