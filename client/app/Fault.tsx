import { Button } from 'antd';
import { useNavigate, useRouteError } from 'react-router';
import { isHubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { Refusal } from '../ui/index.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { NotFound } from './NotFound.tsx';

/** What a page could not catch itself: not found, not allowed, or broken. */
export function Fault() {
  const t = useT('app');
  const navigate = useNavigate();
  const error = useRouteError();
  if (isHubError(error, 'NOT_FOUND')) return <NotFound />;
  const kind = isHubError(error, 'FORBIDDEN') ? '403' : '500';
  // A page whose code is gone after an upgrade cannot be fetched any more; loading anew brings the new one.
  const actions = (
    <>
      <Button type="primary" onClick={() => location.reload()}>
        {t('errors.reload')}
      </Button>
      <Button onClick={() => void navigate('/')}>{t('errors.home')}</Button>
    </>
  );
  return (
    <ErrorPage code={kind} title={t(`errors.${kind}.title`)} actions={actions}>
      {isHubError(error) ? <Refusal error={error} /> : <p>{t(`errors.${kind}.text`)}</p>}
    </ErrorPage>
  );
}
