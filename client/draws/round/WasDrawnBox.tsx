import { useState } from 'react';
import { type WasDrawnQuery, WasDrawnDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useHubQuery } from '../../lib/query.ts';
import { dayText } from '../../lib/time.ts';
import page from '../../public-pages/public.module.css';
import { RefusalNotice } from '../../ui/index.ts';
import { AskForm } from '../verify/AskForm.tsx';
import { useStratumName } from '../verify/useStepTexts.ts';
import styles from '../verify/VerifyPage.module.css';

type Standing = NonNullable<WasDrawnQuery['wasDrawn']>['plans'][number];

/** 我被抽中了吗: an enterprise asks the hub for itself, by its code. */
export function WasDrawnBox({ roundId }: { roundId: string }) {
  const t = useT('draws');
  const [asked, setAsked] = useState('');
  const { data, error } = useHubQuery(
    WasDrawnDocument,
    { roundId, code: asked },
    { enabled: asked !== '', staleTime: Infinity },
  );
  const answer = asked === '' ? undefined : data?.wasDrawn;
  return (
    <AskForm label={t('round.ask.label')} codeOf={(typed) => typed.trim()} onAsk={setAsked}>
      {error !== null && <RefusalNotice error={error} />}
      <div role="status">
        {answer?.isOpen === false && (
          <p>
            {answer.opensOn == null ? t('round.ask.never') : t('round.ask.later', { date: dayText(answer.opensOn) })}
          </p>
        )}
        {answer?.key?.startsWith('p:') === true && (
          <p className={page.small}>{t('round.ask.found', { key: answer.key })}</p>
        )}
        {answer?.plans.map((standing) => (
          <div key={standing.planNumber} className={styles.ask}>
            {answer.plans.length > 1 && (
              <p className={page.label}>{t('verify.ask.plan', { number: standing.planNumber })}</p>
            )}
            {standing.isInFrame ? <Inside standing={standing} /> : <Outside />}
          </div>
        ))}
      </div>
    </AskForm>
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

function Inside({ standing }: { standing: Standing }) {
  const t = useT('draws');
  const name = useStratumName();
  const { stratum, isDrawn, size, take, place, weight, ticket, lastTicket } = standing;
  const counts = { stratum: name(stratum ?? '*'), size: countText(size ?? 0), take: countText(take ?? 0) };
  return (
    <>
      <b>{t(isDrawn ? 'verify.ask.drawn' : 'verify.ask.notDrawn')}</b>
      <p>{t(stratum === '*' ? 'verify.ask.oneClass' : 'verify.ask.class', counts)}</p>
      <p>
        {place != null && t('verify.ask.rank', { rank: countText(place) })}
        {t('verify.ask.counted', { take: counts.take, last: (lastTicket ?? '').slice(0, 16) })}
      </p>
      {weight != null && weight > 1 && <p>{t('verify.ask.chances', { n: weight })}</p>}
      <p className={page.label}>
        {t('verify.ask.ticket')} <code>{(ticket ?? '').slice(0, 16)}…</code>
      </p>
    </>
  );
}
