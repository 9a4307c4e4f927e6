import { Button, Checkbox, Input, type InputRef } from 'antd';
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { useT } from '../lib/i18n.ts';
import type { Session } from '../lib/session.ts';
import { EyeIcon, EyeOffIcon } from '../ui/icons/index.tsx';
import styles from './SignInForm.module.css';
import { useSignIn } from './useSignIn.ts';

interface SignInFormProps {
  username?: string;
  password?: string;
  remember?: boolean;
  /** The button's words when it is known who signs in. */
  action?: string;
  onSignedIn(session: Session): void;
}

export function SignInForm({
  username: given = '',
  password: prefilled = '',
  remember: kept = false,
  action,
  onSignedIn,
}: SignInFormProps) {
  const t = useT('identity');
  const [username, setUsername] = useState(given);
  const [password, setPassword] = useState(prefilled);
  const [remember, setRemember] = useState(kept);
  const signIn = useSignIn(onSignedIn);
  const second = useRef<InputRef>(null);
  const submit = useRef<HTMLButtonElement>(null);
  // At once with what is given: whoever goes into a field sees what stands in it.
  useLayoutEffect(() => {
    // What was typed stays when the demo county's password becomes known, and nothing comes before what is about to be.
    const isTyping = document.activeElement === second.current?.input;
    if (given !== '') setUsername(given);
    setPassword((typed) => (given !== '' || (typed === '' && !isTyping) ? prefilled : typed));
    // An account was picked: Enter signs in. In the dialog of an ended session only the password is missing.
    if (given !== '') (prefilled === '' ? second.current : submit.current)?.focus();
  }, [given, prefilled]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (username.trim() !== '' && password !== '') signIn.mutate({ username, password, remember });
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <label className={styles.field}>
        <span>{t('username')}</span>
        <Input
          size="large"
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={username}
          onChange={(event) => setUsername(event.target.value)}
        />
      </label>
      <label className={styles.field}>
        <span>{t('password')}</span>
        <Input.Password
          ref={second}
          size="large"
          name="password"
          autoComplete="current-password"
          iconRender={(visible) => (visible ? <EyeIcon /> : <EyeOffIcon />)}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      <Checkbox checked={remember} onChange={(event) => setRemember(event.target.checked)}>
        {t('remember')}
      </Checkbox>
      {signIn.error !== null && (
        <p className={styles.error} role="alert">
          {signIn.error.code === 'NETWORK' ? t('unreachable') : signIn.error.message}
        </p>
      )}
      <Button ref={submit} type="primary" size="large" htmlType="submit" block loading={signIn.isPending}>
        {action ?? t('signIn')}
      </Button>
    </form>
  );
}
