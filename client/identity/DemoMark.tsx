import { useT } from '../lib/i18n.ts';
import { useHubInfo } from './useHubInfo.ts';
import styles from './DemoMark.module.css';

/** 示范县 · 演示数据: on every screen, the public ones too, as long as the county is made up. */
export function DemoMark() {
  const t = useT('identity');
  const { data } = useHubInfo();
  if (data?.hubInfo.demo !== true) return null;
  return (
    <span className={styles.demo}>
      <span className={styles.long}>{t('demoMark.long')}</span>
      <span className={styles.short}>{t('demoMark.short')}</span>
    </span>
  );
}
