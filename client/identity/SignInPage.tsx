import { useState } from 'react';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { chooseTheme, useAppearance } from '../lib/appearance.ts';
import { switchLanguage, useT } from '../lib/i18n.ts';
import { language, type Language } from '../lib/language.ts';
import { useSession } from '../lib/session.ts';
import { useSignal } from '../lib/signal.ts';
import { usePageTitle } from '../lib/title.ts';
import { Choice } from '../ui/index.ts';
import { DoorIcon } from '../ui/icons/index.tsx';
import type { DemoAccount } from './demo-groups.ts';
import { DemoAccounts } from './DemoAccounts.tsx';
import { DoorPicture } from './DoorPicture.tsx';
import { SignInForm } from './SignInForm.tsx';
import styles from './SignInPage.module.css';
import { useHubInfo } from './useHubInfo.ts';

const DEMO_PASSWORD = 'onedoor-demo';

/** Only addresses of our own: a link with `next` must not lead away. */
function nextOf(params: URLSearchParams): string {
  const next = params.get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) ? next : '/';
}

export default function SignInPage() {
  const t = useT('identity');
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const session = useSession();
  const { data } = useHubInfo();
  const [picked, setPicked] = useState<DemoAccount>();
  const { theme } = useAppearance();
  const spoken = useSignal(language);
  usePageTitle(t('title'));
  if (session.kind === 'open') return <Navigate to={nextOf(params)} replace />;
  const demo = data?.hubInfo.demo === true;
  return (
    <div className={styles.page}>
      <header className={styles.left}>
        <div className={styles.brand}>
          <DoorIcon size={26} />
          {t('brand')}
        </div>
        <div className={styles.idea}>
          <DoorPicture />
          <h1>{t('idea.title')}</h1>
          <p>{t('idea.text')}</p>
        </div>
        <p className={styles.foot}>
          <span>{t('foot')}</span>
          {data !== undefined && <span>{t('version', { version: data.hubInfo.version })}</span>}
        </p>
      </header>
      <main className={styles.right}>
        <div className={styles.tools}>
          <Choice
            label={t('theme.label')}
            value={theme}
            options={(['light', 'dark'] as const).map((value) => ({ value, name: t(`theme.${value}`) }))}
            onChange={chooseTheme}
          />
          <Choice<Language>
            label={t('language')}
            value={spoken}
            options={[
              { value: 'zh-CN', name: '中文' },
              { value: 'en', name: 'English' },
            ]}
            onChange={(next) => void switchLanguage(next)}
          />
        </div>
        <div className={styles.form}>
          <h2>{t('title')}</h2>
          <div className={styles.narrow}>
            <SignInForm
              username={picked?.username}
              password={demo ? DEMO_PASSWORD : undefined}
              action={picked && t('signInAs', { name: picked.name })}
              onSignedIn={() => void navigate(nextOf(params), { replace: true })}
            />
            <Link to="/public" className={styles.public}>
              {t('public')}
            </Link>
          </div>
          {demo && (
            <section className={styles.demo}>
              <h3>{t('demo.title')}</h3>
              <p>{t('demo.text')}</p>
              <DemoAccounts accounts={data.hubInfo.accounts} picked={picked?.username} onPick={setPicked} />
            </section>
          )}
        </div>
      </main>
    </div>
  );
}
