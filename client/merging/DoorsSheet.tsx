import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { Sheet } from '../ui/index.ts';
import { type Doors, doorsOf } from './doors.ts';
import styles from './DoorsSheet.module.css';
import type { Merge } from './useMerge.ts';

function Bars({ doors: { separate, joint, saved } }: { doors: Doors }) {
  const t = useT('merging');
  const share = separate === 0 ? 0 : (joint / separate) * 100;
  const label = t('doors.label', { separate: countText(separate), joint: countText(joint), saved: countText(saved) });
  return (
    <div className={styles.bars} role="img" aria-label={label}>
      <span>{t('doors.separate')}</span>
      <div className={styles.track}>
        <i className={styles.all} />
      </div>
      <span className={styles.count}>{t('doors.times', { count: countText(separate) })}</span>
      <span>{t('doors.joint')}</span>
      <div className={styles.track}>
        <i className={styles.joint} style={{ width: `${share}%` }} />
        <em style={{ left: `${share}%` }}>
          <span>{t('doors.less', { count: countText(saved) })}</span>
        </em>
      </div>
      <b className={styles.count}>{t('doors.times', { count: countText(joint) })}</b>
    </div>
  );
}

/** 各查各的 272 次进门 → 联合 58 次，少 214 次. */
export function DoorsSheet({ merge }: { merge: Merge }) {
  const t = useT('merging');
  const doors = doorsOf(merge);
  const { targetsInFrame, separateVisits, jointVisits, visitsSaved, itemsContributed, itemsMerged } =
    merge.mergePreview;
  return (
    <Sheet flush className={styles.sheet}>
      <div>
        <h2>
          {doors.about && <small>{t('doors.about')}</small>}
          {t('doors.spared', { count: countText(doors.saved) })}
        </h2>
        <p className="od-12 od-2">
          {doors.about ? t('doors.estimate', { count: countText(doors.joint) }) : t('doors.counted')}
        </p>
      </div>
      <Bars doors={doors} />
      <div className={styles.frame}>
        {doors.about && (
          <>
            <p>{t('doors.frame', { count: countText(targetsInFrame) })}</p>
            <p>
              {countText(separateVisits)} → {countText(jointVisits)}
              {t('doors.comma')}
              {t('doors.lessPlain')} <b>{countText(visitsSaved)}</b>
            </p>
          </>
        )}
        <p>
          {t('doors.items', { from: itemsContributed })} <b>{t('doors.matters', { to: itemsMerged })}</b>
        </p>
      </div>
    </Sheet>
  );
}
