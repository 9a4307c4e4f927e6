import { Button } from 'antd';
import { useT } from '../lib/i18n.ts';
import { useSignal } from '../lib/signal.ts';
import { newerVersion } from '../lib/version.ts';
import styles from './RefreshBar.module.css';

/** The hub was upgraded under this page. It goes on, and asks to be refreshed when it suits. */
export function RefreshBar() {
  const t = useT('app');
  const version = useSignal(newerVersion);
  if (version === undefined) return null;
  return (
    <div className={styles.bar} role="status">
      <span>{t('refresh.text', { version })}</span>
      <Button size="small" type="primary" onClick={() => location.reload()}>
        {t('refresh.action')}
      </Button>
    </div>
  );
}
