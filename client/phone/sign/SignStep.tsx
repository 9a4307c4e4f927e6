import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { VisitCheckFragment } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { NotNow, Refusal } from '../../ui/index.ts';
import { TickIcon } from '../../ui/icons/index.tsx';
import bar from '../CheckBar.module.css';
import type { Drafts } from '../saving/answer.ts';
import { ownEntries, ownPart } from '../visit.ts';
import { AnswerSummary } from './AnswerSummary.tsx';
import { missingOf, signatureOf, type Signing, START } from './signing.ts';
import { SigningForm } from './SigningForm.tsx';
import styles from './SignStep.module.css';
import { useSubmitPart } from './useSubmitPart.ts';

interface SignStepProps {
  check: VisitCheckFragment;
  department: string;
  drafts: Drafts;
  onSend(): void;
}

/** All filled in: look once more, let the inspected side confirm, submit. */
export function SignStep({ check, department, drafts, onSend }: SignStepProps) {
  const t = useT('phone');
  const [signing, setSigning] = useState<Signing>(START);
  const [tried, setTried] = useState(false);
  const navigate = useNavigate();
  const form = useRef<HTMLElement>(null);
  const { state, submit, edited } = useSubmitPart(
    check,
    department,
    () => void navigate(`/my-checks/${check.id}`, { replace: true }),
  );
  const own = ownEntries(check, department);
  const open = own.filter(({ id, outcome }) => outcome === null && !drafts.has(id)).length;
  const missing = missingOf(signing);
  const change = (next: Signing) => {
    setSigning(next);
    edited();
  };
  const go = () => {
    setTried(true);
    if (missing === null) submit(signatureOf(signing));
    else form.current?.scrollIntoView({ block: 'center' });
  };
  return (
    <div className={styles.step}>
      <AnswerSummary entries={own} drafts={drafts} />
      <section ref={form} className={styles.confirm}>
        <h2>{t('sign.title')}</h2>
        <SigningForm signing={signing} missing={tried ? missing : null} onChange={change} />
      </section>
      <p className={styles.people}>
        <TickIcon size={18} className="od-done" />
        {t('sign.people', {
          count: ownPart(check, department)?.inspectors.length ?? 0,
          people: ownPart(check, department)
            ?.inspectors.map(({ name, certificateNumber }) => `${name} ${certificateNumber}`)
            .join('，'),
        })}
      </p>
      <p className={styles.effect}>{t('sign.effect')}</p>
      <footer className={bar.bar}>
        <div className={bar.column}>
          {state.kind === 'failed' && (
            <div className={styles.failed} role="alert">
              <Refusal error={state.error} />
            </div>
          )}
          {state.kind === 'changed' && (
            <p className={styles.failed} role="alert">
              {t('sign.changed')}
            </p>
          )}
          {state.kind === 'offline' && (
            <p className={styles.waits} role="status">
              {t('sign.offline')}
            </p>
          )}
          {open > 0 || drafts.size > 0 ? (
            <NotNow
              wide
              large
              reason={open > 0 ? t('bar.open', { count: open }) : t('sign.unsaved', { count: drafts.size })}
            >
              {t('sign.submit')}
            </NotNow>
          ) : (
            <Button
              type="primary"
              size="large"
              block
              className={bar.submit}
              loading={state.kind === 'sending'}
              onClick={go}
            >
              {t(state.kind === 'offline' ? 'sign.tryNow' : 'sign.submit')}
            </Button>
          )}
          {drafts.size > 0 && (
            <button type="button" className={bar.link} onClick={onSend}>
              {t('save.again')}
            </button>
          )}
        </div>
      </footer>
    </div>
  );
}
