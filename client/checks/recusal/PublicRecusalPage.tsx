import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/title.ts';
import page from '../../public-pages/public.module.css';
import { PublicFrame, PublicHead } from '../../public-pages/PublicFrame.tsx';
import { join, RefusalNotice } from '../../ui/index.ts';
import { AskField } from './AskField.tsx';
import styles from './PublicRecusalPage.module.css';
import { BLANK, type Request, useRequestRecusal } from './useRequestRecusal.ts';

/** 申请回避: an enterprise asks, without sign-in, that an inspector of its visit be recused (R076). */
export default function PublicRecusalPage() {
  const t = useT('checks');
  usePageTitle(t('recusal.ask.title'));
  return (
    <PublicFrame>
      <div className={page.page}>
        <PublicHead title={t('recusal.ask.title')} />
        <p className={page.lead}>{t('recusal.ask.lead')}</p>
        <Ask />
      </div>
    </PublicFrame>
  );
}

function Ask() {
  const t = useT('checks');
  const [params] = useSearchParams();
  const [request, setRequest] = useState<Request>({ ...BLANK, planNumber: params.get('plan') ?? '' });
  const [isChecked, setChecked] = useState(false);
  const { send, isReceived, error, busy, reset } = useRequestRecusal();
  const change = (part: Partial<Request>) => setRequest((before) => ({ ...before, ...part }));
  const problemOf = (path: keyof Request): string | undefined =>
    isChecked && request[path].trim() === ''
      ? t('recusal.ask.missing')
      : error?.fields.find((problem) => problem.path === path)?.problem;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    if (Object.values(request).every((value) => value.trim() !== '')) send(request);
    else event.currentTarget.querySelector<HTMLElement>('[data-empty]')?.focus();
  };
  if (isReceived) {
    return (
      <section className={join(page.box, styles.box)} role="status">
        <h2>{t('recusal.ask.received')}</h2>
        <p>{t('recusal.ask.receivedText')}</p>
        <button
          type="button"
          className={join(page.button, styles.go)}
          onClick={() => {
            setRequest(BLANK);
            setChecked(false);
            reset();
          }}
        >
          {t('recusal.ask.again')}
        </button>
      </section>
    );
  }
  const field = (path: keyof Request) => ({
    value: request[path],
    problem: problemOf(path),
    onChange: (value: string) => change({ [path]: value }),
  });
  return (
    <form className={join(page.box, styles.box)} noValidate onSubmit={submit}>
      <AskField label={t('recusal.ask.plan')} hint={t('recusal.ask.planHint')} {...field('planNumber')} />
      <AskField label={t('recusal.ask.code')} {...field('targetCode')} />
      <AskField
        label={t('recusal.ask.certificate')}
        hint={t('recusal.ask.certificateHint')}
        {...field('certificateNumber')}
      />
      <AskField label={t('recusal.ask.why')} isLong {...field('reason')} />
      {error !== null && !error.isOfFields && <RefusalNotice error={error} />}
      <p className={page.small}>{t('recusal.ask.before')}</p>
      <button type="submit" className={join(page.button, page.primary, styles.go)} aria-disabled={busy}>
        {t('recusal.ask.send')}
      </button>
    </form>
  );
}
