import type { ReactNode } from 'react';
import type { ComparePresetsQuery } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { Chip, type ChipMark, type ChipTone, Clause } from '../ui/index.ts';
import styles from './Policy.module.css';
import type { RankedPair, Standing } from './standing.ts';

type Pair = ComparePresetsQuery['comparePresets']['pairs'][number];

const LOOK: Record<Standing, { tone: ChipTone; mark: ChipMark }> = {
  differs: { tone: 'act', mark: 'half' },
  oneSided: { tone: 'plain', mark: 'hollow' },
  same: { tone: 'other', mark: 'dash' },
};

function Side({ says }: { says: Pair['left'] }) {
  const t = useT('policy');
  if (says == null) return <span className="od-3">{t('presets.silent')}</span>;
  return (
    <>
      <b>{says.value.shown}</b>
      <p>{says.words}</p>
      <p className={styles.small}>
        <Clause {...says.clause} />
      </p>
    </>
  );
}

/** What two documents say on each key; what differs is marked in words too. */
export function PresetPairs({
  pairs,
  left,
  right,
}: {
  pairs: readonly RankedPair[];
  left: ReactNode;
  right: ReactNode;
}) {
  const t = useT('policy');
  return (
    <table className={styles.pair}>
      <thead>
        <tr>
          <th scope="col">{t('presets.key')}</th>
          <th scope="col">{left}</th>
          <th scope="col">{right}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ standing, key, ...sides }) => (
          <tr key={key.code} className={standing === 'differs' ? styles.differs : undefined}>
            <th scope="row">
              {key.name}
              <span className={styles.mark}>
                <Chip {...LOOK[standing]}>{t(`presets.${standing}`)}</Chip>
              </span>
            </th>
            <td>
              <Side says={sides.left} />
            </td>
            <td>
              <Side says={sides.right} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
