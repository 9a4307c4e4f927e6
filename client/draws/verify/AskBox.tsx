import { useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import page from '../../public-pages/public.module.css';
import { keyOfInput, type Lot, type PlanAnswer } from './ask.ts';
import { AskForm } from './AskForm.tsx';
import { useStratumName } from './useStepTexts.ts';
import styles from './VerifyPage.module.css';

/** "Was I drawn?" by credit code, answered in this browser from the proof alone. */
export function AskBox({ canAsk, ask }: { canAsk: boolean; ask(key: string): Promise<PlanAnswer[]> }) {
  const t = useT('draws');
  const [answers, setAnswers] = useState<PlanAnswer[] | null>(null);
  return (
    <AskForm
      label={t('verify.ask.label')}
      codeOf={keyOfInput}
      canAsk={canAsk}
      onAsk={(key) => void (key !== '' && ask(key).then(setAnswers))}
      onTyping={() => setAnswers(null)}
    >
      <div role="status">
        {answers?.map(({ number, showsAll, lot }) => (
          <div key={number} className={styles.ask}>
            {answers.length > 1 && <p className={page.label}>{t('verify.ask.plan', { number })}</p>}
            {lot === null ? <Outside showsAll={showsAll} /> : <LotText lot={lot} />}
          </div>
        ))}
      </div>
    </AskForm>
  );
}

function Outside({ showsAll }: { showsAll: boolean }) {
  const t = useT('draws');
  if (!showsAll) return <b>{t('verify.ask.notShown')}</b>;
  return (
    <>
      <b>{t('verify.ask.outside')}</b>
      <p className={page.label}>{t('verify.ask.why')}</p>
    </>
  );
}

function LotText({ lot }: { lot: Lot }) {
  const t = useT('draws');
  const name = useStratumName();
  const { stratum, size, take, rank, weight, ticket, isDrawn, replaced, steppedIn } = lot;
  const counts = { stratum: name(stratum), size: countText(size), take: countText(take) };
  return (
    <>
      <b>{t(isDrawn ? 'verify.ask.drawn' : 'verify.ask.notDrawn')}</b>
      <p>{t(stratum === '*' ? 'verify.ask.oneClass' : 'verify.ask.class', counts)}</p>
      <p>
        {t('verify.ask.rank', { rank: countText(rank) })}
        {t(isDrawn ? 'verify.ask.inside' : 'verify.ask.behind', counts)}
      </p>
      {weight > 1 && <p>{t('verify.ask.chances', { n: weight })}</p>}
      {replaced && <p>{t('verify.ask.replaced', replaced)}</p>}
      {steppedIn && <p>{t('verify.ask.steppedIn', steppedIn)}</p>}
      <p className={page.label}>
        {t('verify.ask.ticket')} <code>{ticket.slice(0, 16)}…</code>
      </p>
    </>
  );
}
