import { useT } from '../lib/i18n.ts';
import { useHubInfo } from '../identity/useHubInfo.ts';
import styles from './DemoMark.module.css';

/** 示范县 · 演示数据: on every screen as long as the county is made up. */
export function DemoMark() {
  const t = useT('app');
  const { data } = useHubInfo();
  if (data?.hubInfo.demo !== true) return null;
  return (
    <span className={styles.demo}>
      <span className={styles.long}>{t('demo.long')}</span>
      <span className={styles.short}>{t('demo.short')}</span>
    </span>
  );
}
