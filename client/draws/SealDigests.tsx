import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { CopyButton, Digest } from '../ui/index.ts';
import styles from './SealSheet.module.css';
import { departmentsOf, type DrawPlan, type PlanDraw, type Round } from './useDraw.ts';

/** The files' digests as they were sealed, and that of the drawn list. */
export function SealDigests({ draw }: { draw: PlanDraw }) {
  const t = useT('draws');
  const files = ['frame', 'rules', 'inspectors', 'recusals', 'drawn'] as const;
  const whole = files
    .flatMap((file) => (draw[`${file}Digest`] == null ? [] : [`${file}Digest ${draw[`${file}Digest`]}`]))
    .join('\n');
  const counts = { frame: draw.frameSize, drawn: draw.drawnCount };
  return (
    <>
      <div className={styles.label}>
        <span>{t('seal.digests')}</span>
        <CopyButton text={whole} label={t('seal.digests')}>
          {t('seal.copyAll')}
        </CopyButton>
      </div>
      <ul className={styles.digests}>
        {files.map((file) => {
          const value = draw[`${file}Digest`];
          const count = file === 'frame' || file === 'drawn' ? counts[file] : null;
          return (
            <li key={file}>
              <span>{t(`seal.digest.${file}`)}</span>
              {value == null ? (
                <span className="od-3">{t('seal.unrun')}</span>
              ) : (
                <Digest value={value} label={t(`seal.digest.${file}`)} />
              )}
              <span className={styles.end}>{count != null && t('seal.lines', { n: countText(count) })}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What each party bound itself to before the draw. */
export function Commitments({ plan, round }: { plan: DrawPlan; round: Round }) {
  const t = useT('draws');
  const names = new Map(departmentsOf(plan).map(({ code, shortName }) => [code, shortName]));
  const nameOf = (party: string) => (party === 'hub' ? t('seal.hub') : (names.get(party) ?? party));
  return (
    <>
      <div className={styles.label}>
        <span>{t('seal.commitments')}</span>
        <span>{round.commitments.length}</span>
      </div>
      <ul className={styles.digests}>
        {round.commitments.map(({ party, digest }) => (
          <li key={party}>
            <span>{nameOf(party)}</span>
            <Digest value={digest} label={nameOf(party)} />
            <span />
          </li>
        ))}
      </ul>
    </>
  );
}
