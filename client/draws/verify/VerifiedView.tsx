import { useT } from '../../lib/i18n.ts';
import { join } from '../../ui/index.ts';
import { Answer } from './Answer.tsx';
import { AskBox } from './AskBox.tsx';
import { ComputedDigests } from './ComputedDigests.tsx';
import { KeepBox } from './KeepBox.tsx';
import { FileButton } from './OpenFiles.tsx';
import { StepList } from './StepList.tsx';
import type { ProofPlans } from './useProofPlans.ts';
import type { ProofSource } from './useProofSource.ts';
import type { useVerifier } from './useVerifier.ts';
import styles from './VerifyPage.module.css';

interface VerifiedViewProps {
  source: ProofSource;
  verifier: ReturnType<typeof useVerifier>;
  plans: ProofPlans;
  onBring(files: readonly File[]): void;
}

/** A whole proof: the answer, "was I drawn", the steps, files to keep. */
export function VerifiedView({ source, verifier, plans, onBring }: VerifiedViewProps) {
  const t = useT('draws');
  const { state, verify, ask } = verifier;
  const shown = state.kind === 'done' && state.verdict.ok ? state.verdict.plans : [];
  const isPartial = shown.some((plan) => !plan.withheld && plan.lines === 'DRAWN');
  const again = () => source.proof !== null && verify(source.proof, source.sealed);
  const holds = state.kind === 'done' && state.verdict.ok;
  return (
    <>
      <Answer state={state} plans={plans} onAgain={again} />
      {source.isConfidential && <Confidential />}
      {isPartial && <p className={styles.notice}>{t('verify.drawnOnly')}</p>}
      {holds && <Compared compared={source.sealed !== null} isKept={source.isKept} onBring={onBring} />}
      {state.kind !== 'unreadable' && (
        <div className={styles.columns}>
          <div>
            {state.kind === 'done' && <StepList state={state} plans={plans} />}
            {state.kind === 'done' && state.verdict.ok && <ComputedDigests verdict={state.verdict} />}
          </div>
          <div>
            <AskBox key={typeof source.proof === 'string' ? source.proof : source.round} canAsk={holds} ask={ask} />
            <KeepBox source={source} />
          </div>
        </div>
      )}
    </>
  );
}

function Confidential() {
  const t = useT('draws');
  return <p className={join(styles.notice, styles.secret)}>{t('verify.confidential')}</p>;
}

/** Whether what was sealed is what was drawn from: only a part kept from before the draw can show that. */
function Compared({
  compared,
  isKept,
  onBring,
}: {
  compared: boolean;
  isKept: boolean;
  onBring(files: readonly File[]): void;
}) {
  const t = useT('draws');
  if (compared) {
    return (
      <p className={styles.notice}>
        <span>
          {t('verify.compared.yes')} {isKept && t('verify.compared.kept')}
        </span>
      </p>
    );
  }
  return (
    <div className={join(styles.notice, styles.due)}>
      <div>
        <b>{t('verify.compared.no')}</b>
        <p>{t('verify.compared.why')}</p>
      </div>
      <FileButton label={t('verify.compared.add')} onFiles={onBring} />
    </div>
  );
}
