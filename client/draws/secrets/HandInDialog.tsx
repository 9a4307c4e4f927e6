import { useState } from 'react';
import { HandInSecretDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import styles from '../dialogs/dialogs.module.css';
import { sealSecret } from '../protocol.ts';
import type { DrawPlan, Round } from '../useDraw.ts';
import { useRoundAct } from '../useRoundAct.ts';
import { FileButton } from '../verify/OpenFiles.tsx';
import { forgetSecret, type KeptSecret, keptSecret, readBackup } from './secrets.ts';

interface HandInDialogProps {
  plan: DrawPlan;
  round: Round;
  /** What the own department committed itself to. */
  digest: string;
  onClose(): void;
}

/** Hands the own secret in, sealed in this browser to the round's key: from what it kept, or from the backup. */
export default function HandInDialog({ plan, round, digest, onClose }: HandInDialogProps) {
  const t = useT('draws');
  const [own, setOwn] = useState<KeptSecret | undefined>(() => keptSecret(digest));
  const [problem, setProblem] = useState<string | null>(null);
  const texts = {
    done: () => {
      forgetSecret(digest);
      return t('secret.handedIn');
    },
    job: t('secret.handIn'),
  };
  const act = useRoundAct(HandInSecretDocument, plan, texts, onClose);
  const read = async ([file]: readonly File[]) => {
    const backup = file === undefined ? null : readBackup(await file.text());
    const fits = backup?.digest === digest;
    setOwn(fits ? backup : undefined);
    setProblem(fits ? null : t('secret.wrongFile'));
  };
  const send = () => {
    if (own === undefined || round.handInKey == null) {
      setProblem(t('secret.needed'));
      return;
    }
    act.send({ roundId: round.id, sealedSecret: sealSecret(own, round.id, round.handInKey) });
  };
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('secret.handInTitle')}
      confirm={t('secret.handIn')}
      facts={[t('secret.encrypted'), t('secret.proved'), t('secret.shown')]}
      busy={act.busy}
      error={act.error}
      onConfirm={send}
    >
      <div className={styles.part}>
        {own === undefined ? (
          <>
            <p>{t('secret.fromBackup')}</p>
            <FileButton label={t('verify.open.choose')} onFiles={(files) => void read(files)} />
          </>
        ) : (
          <p>{t('secret.found')}</p>
        )}
        {problem !== null && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
      </div>
    </ConfirmLegal>
  );
}
