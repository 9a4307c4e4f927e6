import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { CommitSecretDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal, Digest, join } from '../../ui/index.ts';
import styles from '../dialogs/dialogs.module.css';
import type { Proposal } from '../proposals/proposal.ts';
import type { DrawPlan } from '../useDraw.ts';
import { useRoundAct } from '../useRoundAct.ts';
import { downloadBackup } from './download.ts';
import { keepSecret, makeSecret } from './secrets.ts';

interface CommitDialogProps {
  plan: DrawPlan;
  proposal: Proposal;
  /** Code of the own department. */
  party: string;
  onClose(): void;
}

/** Makes a secret in this browser, has it saved, and sends its digest alone. */
export default function CommitDialog({ plan, proposal, party, onClose }: CommitDialogProps) {
  const t = useT('draws');
  const [own] = useState(() => makeSecret(party));
  const [isSaved, setSaved] = useState(false);
  const [isTried, setTried] = useState(false);
  const texts = { done: () => t('secret.committed'), job: t('secret.commit') };
  const act = useRoundAct(CommitSecretDocument, plan, texts, onClose);
  const send = () => {
    setTried(true);
    if (!isSaved) return;
    keepSecret(own);
    act.send({ proposalId: proposal.id, digest: own.digest });
  };
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('secret.commitTitle')}
      confirm={t('secret.commit')}
      facts={[t('secret.made'), t('secret.digestOnly'), t('secret.later'), t('secret.lost')]}
      busy={act.busy}
      error={act.error}
      onConfirm={send}
    >
      <div className={styles.part}>
        <div className={styles.head}>{t('secret.digest')}</div>
        <Digest value={own.digest} groups={8} label={t('secret.digest')} />
      </div>
      <div className={join(styles.part, styles.side)}>
        <Button onClick={() => downloadBackup(own)}>{t('secret.backup')}</Button>
        <Checkbox checked={isSaved} onChange={(event) => setSaved(event.target.checked)}>
          {t('secret.saved')}
        </Checkbox>
        {isTried && !isSaved && (
          <p className={styles.problem} role="alert">
            {t('secret.saveFirst')}
          </p>
        )}
      </div>
    </ConfirmLegal>
  );
}
