import { type ReactNode, useId } from 'react';
import { Link, matchPath, useLocation } from 'react-router';
import { DemoMark } from '../identity/DemoMark.tsx';
import { switchLanguage, useT } from '../lib/i18n.ts';
import { language, type Language } from '../lib/language.ts';
import { useSession } from '../lib/session.ts';
import { useSignal } from '../lib/signal.ts';
import { Choice, SkipLink } from '../ui/index.ts';
import { DoorIcon } from '../ui/icons/index.tsx';
import { useLargeText, usePublicAddress } from './largeText.ts';
import styles from './PublicFrame.module.css';

/** The parts, and the addresses at which each is the current one. */
const SECTIONS = [
  { path: '/public', name: 'nav.plans', within: ['/public', '/public/plans/:number'] },
  { path: '/public/programmes', name: 'nav.programmes', within: ['/public/programmes', '/public/programmes/:id'] },
  { path: '/verify', name: 'nav.proofs', within: ['/verify'] },
] as const;

/** The frame of the pages for everyone: large type, plain words, no sign-in. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const t = useT('public-pages');
  const main = useId();
  const to = usePublicAddress();
  const session = useSession();
  const { pathname } = useLocation();
  const [large, chooseLarge] = useLargeText();
  const spoken = useSignal(language);
  return (
    <div className={styles.page}>
      <SkipLink target={main} />
      <header className={styles.top}>
        <span className={styles.brand}>
          <DoorIcon size={26} />
          {t('brand')}
        </span>
        <DemoMark />
        <nav className={styles.nav} aria-label={t('nav.label')}>
          {SECTIONS.map(({ path, name, within }) => (
            <Link
              key={path}
              to={to(path)}
              aria-current={within.some((one) => matchPath(one, pathname) !== null) ? 'page' : undefined}
            >
              {t(name)}
            </Link>
          ))}
          <Link to={session.kind === 'open' ? '/' : '/sign-in'}>
            {t(session.kind === 'open' ? 'nav.desk' : 'nav.signIn')}
          </Link>
        </nav>
        <div className={styles.choices}>
          <Choice
            label={t('size.label')}
            value={large ? 'large' : 'plain'}
            options={(['plain', 'large'] as const).map((value) => ({ value, name: t(`size.${value}`) }))}
            onChange={(next) => chooseLarge(next === 'large')}
          />
          <Choice<Language>
            label={t('language')}
            value={spoken}
            options={[
              { value: 'zh-CN', name: '中文' },
              { value: 'en', name: 'EN' },
            ]}
            onChange={(next) => void switchLanguage(next)}
          />
        </div>
      </header>
      <main id={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.foot}>{t('foot')}</footer>
    </div>
  );
}

/** The head of a public page: what it is, and its facts in one line. */
export function PublicHead({ title, meta = [] }: { title: ReactNode; meta?: readonly ReactNode[] }) {
  return (
    <div className={styles.head}>
      <h1>{title}</h1>
      {meta.length > 0 && (
        <p className={styles.meta}>
          {meta.map((fact, index) => (
            <span key={index}>{fact}</span>
          ))}
        </p>
      )}
    </div>
  );
}
