import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { ErrorPage } from './ErrorPage.tsx';

export function NotFound() {
  const t = useT('app');
  const navigate = useNavigate();
  const actions = (
    <>
      <Button type="primary" onClick={() => void navigate('/')}>
        {t('errors.home')}
      </Button>
      <Button onClick={() => void navigate(-1)}>{t('errors.back')}</Button>
    </>
  );
  return (
    <ErrorPage code="404" title={t('errors.404.title')} actions={actions}>
      <p>{t('errors.404.text')}</p>
    </ErrorPage>
  );
}
