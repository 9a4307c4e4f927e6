import { type FormEvent, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import page from '../../public-pages/public.module.css';
import { join } from '../../ui/index.ts';
import { keyOfInput, type Lot, type PlanAnswer } from './ask.ts';
import { useStratumName } from './useStepTexts.ts';
import styles from './VerifyPage.module.css';

/** "Was I drawn?" by credit code, answered in this browser from the proof alone. */
export function AskBox({ canAsk, ask }: { canAsk: boolean; ask(key: string): Promise<PlanAnswer[]> }) {
  const t = useT('draws');
  const [code, setCode] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const [answers, setAnswers] = useState<PlanAnswer[] | null>(null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const key = keyOfInput(code);
    setEmpty(key === '');
    if (key !== '' && canAsk) void ask(key).then(setAnswers);
  };
  return (
    <section className={page.box}>
      <h2 id="ask">{t('verify.ask.title')}</h2>
      <form onSubmit={send} aria-labelledby="ask">
        <label className={page.label} htmlFor="code">
          {t('verify.ask.label')}
        </label>
        <div className={page.row}>
          <input
            id="code"
            className={page.field}
            value={code}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={isEmpty}
            onChange={(event) => {
              setCode(event.target.value);
              setAnswers(null);
            }}
          />
          <button type="submit" className={join(page.button, page.primary)} aria-disabled={!canAsk}>
            {t('verify.ask.go')}
          </button>
        </div>
      </form>
      {isEmpty && (
        <p className={styles.missing} role="alert">
          {t('verify.ask.empty')}
        </p>
      )}
      {!canAsk && <p className={page.small}>{t('verify.ask.wait')}</p>}
      <div role="status">
        {answers?.map(({ number, lot }) => (
          <div key={number} className={styles.ask}>
            {answers.length > 1 && <p className={page.label}>{t('verify.ask.plan', { number })}</p>}
            {lot === null ? <Outside /> : <LotText lot={lot} />}
          </div>
        ))}
      </div>
    </section>
  );
}

function Outside() {
  const t = useT('draws');
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
