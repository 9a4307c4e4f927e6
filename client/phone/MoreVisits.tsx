import { Button } from 'antd';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import styles from './MyChecksPage.module.css';

interface MoreVisitsProps {
  shown: number;
  total?: number;
  hasMore: boolean;
  loading: boolean;
  onMore(): void;
}

/** The list's end: how much is in sight, and the next page. */
export function MoreVisits({ shown, total, hasMore, loading, onMore }: MoreVisitsProps) {
  const t = useT('phone');
  if (!hasMore) return null;
  return (
    <div className={styles.more}>
      <Button size="large" block loading={loading} onClick={onMore}>
        {total === undefined
          ? t('list.more', { shown: countText(shown) })
          : t('list.moreOf', { shown: countText(shown), total: countText(total) })}
      </Button>
    </div>
  );
}
