import { Tooltip } from 'antd';
import { useT } from '../lib/i18n.ts';
import styles from './Clause.module.css';

/** Document and article that something comes from; `id` is the requirement behind it. */
export interface ClauseRef {
  id?: string;
  document: string;
  article: string;
}

/** A clause in one line; its requirement on hover and focus. The requirement's number never stands alone. */
export function Clause({ id, document, article, plain }: ClauseRef & { plain?: boolean }) {
  const t = useT('ui');
  const text = `${document} ${article}`;
  if (plain || id === undefined) return <span className={plain ? undefined : styles.clause}>{text}</span>;
  return (
    <Tooltip title={t('clause.full', { document, article, id })} trigger={['hover', 'focus']}>
      <span className={styles.clause} tabIndex={0}>
        {text}
      </span>
    </Tooltip>
  );
}
