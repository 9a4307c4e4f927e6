import { Checkbox } from 'antd';
import { useState } from 'react';
import { ProposablePlansDocument, ProposeRoundDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { ConfirmLegal, SearchField } from '../../ui/index.ts';
import { TextField } from '../dialogs/TextField.tsx';
import styles from '../dialogs/dialogs.module.css';
import type { DrawPlan } from '../useDraw.ts';
import { useRoundAct } from '../useRoundAct.ts';

const FIRST = 50;

/** Proposes to draw the plan with others', or by itself so that departments can put secrets in. */
export default function ProposeDialog({ plan, onClose }: { plan: DrawPlan; onClose(): void }) {
  const t = useT('draws');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [message, setMessage] = useState('');
  const [text, setText] = useState('');
  const { data } = useHubQuery(ProposablePlansDocument, { text: text.trim() || null, first: FIRST });
  const texts = { done: () => t('proposal.proposed'), job: t('proposal.propose') };
  const act = useRoundAct(ProposeRoundDocument, plan, texts, onClose);
  const isFree = (state: string | undefined) => state === undefined || state === 'ABANDONED';
  const others = (data?.publicPlans.nodes ?? []).filter(
    ({ number, state, round }) => number !== plan.number && state === 'ANNOUNCED' && isFree(round?.state),
  );
  const shown = [...new Set([...chosen, ...others.map(({ number }) => number)])];
  const toggle = (number: string) =>
    setChosen(chosen.includes(number) ? chosen.filter((other) => other !== number) : [...chosen, number]);
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('proposal.proposeTitle', { number: plan.number })}
      confirm={t('proposal.propose')}
      facts={[t('proposal.factConsent'), t('proposal.factDoors'), t('proposal.factAlone')]}
      busy={act.busy}
      error={act.error}
      onConfirm={() => act.send({ planIds: [plan.id], planNumbers: [...chosen], message: message.trim() || null })}
    >
      <div className={styles.part}>
        <div className={styles.head}>{t('proposal.others')}</div>
        <SearchField placeholder={t('proposal.search')} value={text} onChange={setText} />
        <div className={styles.plans}>
          {shown.map((number) => {
            const other = others.find((one) => one.number === number);
            return (
              <Checkbox key={number} checked={chosen.includes(number)} onChange={() => toggle(number)}>
                <b>{number}</b>
                {other && `${other.title} · ${other.lead.name}`}
              </Checkbox>
            );
          })}
        </div>
        {shown.length === 0 && <p>{t('proposal.noOthers')}</p>}
      </div>
      <TextField label={t('proposal.messageLabel')} value={message} onChange={setMessage} />
    </ConfirmLegal>
  );
}
