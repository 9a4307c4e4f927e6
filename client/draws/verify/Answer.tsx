import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import page from '../../public-pages/public.module.css';
import { join } from '../../ui/index.ts';
import { CloseIcon, RepeatIcon, TickIcon } from '../../ui/icons/index.tsx';
import type { Refuted } from '../protocol.ts';
import type { Facts } from './facts.ts';
import type { Progress } from './progress.ts';
import type { ProofPlans } from './useProofPlans.ts';
import type { Verification } from './useVerifier.ts';
import styles from './VerifyPage.module.css';

interface AnswerProps {
  state: Verification;
  plans: ProofPlans;
  onAgain(): void;
}

/** The answer first: it holds, or the first thing that does not, by name. */
export function Answer({ state, plans, onAgain }: AnswerProps) {
  const t = useT('draws');
  switch (state.kind) {
    case 'idle':
      return null;
    case 'running':
      return <Running progress={state.progress} />;
    case 'unreadable':
      return <Bad title={t(`verify.unreadable.${state.which}`)} text={t('verify.unreadable.text')} />;
    case 'broken':
      return <Bad title={t('verify.broken.title')} text={t('verify.broken.text')} detail={state.message} />;
    case 'done':
      return state.verdict.ok ? (
        <Holds facts={state.facts!} seconds={state.seconds} onAgain={onAgain} />
      ) : (
        <Fails refuted={state.verdict} plans={plans} />
      );
  }
}

function Running({ progress: { phase, share } }: { progress: Progress }) {
  const t = useT('draws');
  return (
    <section className={join(styles.answer, styles.quiet)}>
      <span className={styles.mark}>
        <RepeatIcon size={24} />
      </span>
      <div>
        <h2>{t('verify.running.title')}</h2>
        <p role="status">{t(`verify.running.${phase}`)}</p>
        <div
          className={styles.progress}
          role="progressbar"
          aria-label={t('verify.running.title')}
          aria-valuenow={Math.round(share * 100)}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <i style={{ width: `${share * 100}%` }} />
        </div>
      </div>
    </section>
  );
}

function Holds({ facts, seconds, onAgain }: { facts: Facts; seconds: number; onAgain(): void }) {
  const t = useT('draws');
  const drawn = facts.plans.reduce((sum, plan) => sum + plan.drawn, 0);
  return (
    <section className={styles.answer} role="status">
      <span className={styles.mark}>
        <TickIcon size={28} />
      </span>
      <div>
        <h2>{facts.plans.length === 0 ? t('verify.ok.nothing') : t('verify.ok.title', { n: countText(drawn) })}</h2>
        <p>{t('verify.ok.text', { seconds: seconds.toFixed(1) })}</p>
      </div>
      <button type="button" className={page.button} onClick={onAgain}>
        {t('verify.again')}
      </button>
    </section>
  );
}

function Fails({ refuted, plans }: { refuted: Refuted; plans: ProofPlans }) {
  const t = useT('draws');
  const { what, detail, plan, party, key, department } = refuted;
  const places = [
    plan !== undefined && t('verify.bad.plan', { value: plan }),
    party !== undefined && t('verify.bad.party', { value: plans.nameOf(party) }),
    key !== undefined && t('verify.bad.key', { value: key }),
    department !== undefined && t('verify.bad.department', { value: plans.nameOf(department) }),
  ].filter((place) => place !== false);
  return (
    <Bad
      title={t('verify.bad.title', { what: t(`verify.fault.${what}.name`) })}
      text={t(`verify.fault.${what}.text`)}
      places={places}
      detail={detail}
      more={`${t('verify.bad.text')} ${t('verify.bad.next')}`}
    />
  );
}

interface BadProps {
  title: string;
  text: string;
  places?: string[];
  detail?: string;
  more?: string;
}

function Bad({ title, text, places = [], detail, more }: BadProps) {
  const t = useT('draws');
  return (
    <section className={join(styles.answer, styles.bad)} role="alert">
      <span className={styles.mark}>
        <CloseIcon size={26} />
      </span>
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
        {places.length > 0 && (
          <p className={styles.places}>
            {places.map((place) => (
              <b key={place}>{place}</b>
            ))}
          </p>
        )}
        {more !== undefined && <p>{more}</p>}
        {detail !== undefined && detail !== '' && (
          <details>
            <summary>{t('verify.bad.detail')}</summary>
            <code lang="en">{detail}</code>
          </details>
        )}
      </div>
    </section>
  );
}
