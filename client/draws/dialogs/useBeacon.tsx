import { Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import type { BeaconInput } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { BeaconFields } from './BeaconFields.tsx';
import { type BeaconDraft, beaconProblems, instantOf } from './beacon-input.ts';
import styles from './dialogs.module.css';

const NO_BEACON: BeaconDraft = { source: '', publishedAt: '' };

interface BeaconPart {
  /** Asks whether a public beacon is to go in, and which. */
  fields: ReactNode;
  /** What is to be sent of it; null where something is missing, which is told from then on. */
  take(): { beacon?: BeaconInput } | null;
}

/** A dialog's part for the public beacon. */
export function useBeacon(): BeaconPart {
  const t = useT('draws');
  const [isWished, wish] = useState(false);
  const [beacon, setBeacon] = useState(NO_BEACON);
  const [isTried, setTried] = useState(false);
  const problems = beaconProblems(beacon);
  return {
    fields: (
      <div className={styles.part}>
        <Checkbox checked={isWished} onChange={(event) => wish(event.target.checked)}>
          {t('sealDialog.beacon')}
        </Checkbox>
        <p>{t('sealDialog.beaconNote')}</p>
        {isWished && <BeaconFields value={beacon} problems={isTried ? problems : {}} onChange={setBeacon} />}
      </div>
    ),
    take() {
      setTried(true);
      if (!isWished) return {};
      if (Object.keys(problems).length > 0) return null;
      return {
        beacon: { source: beacon.source.trim(), publishedAt: instantOf(beacon.publishedAt).toISOString() },
      };
    },
  };
}
