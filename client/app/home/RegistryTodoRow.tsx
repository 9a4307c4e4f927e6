import { Link } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { dayText, fullText } from '../../lib/time.ts';
import styles from './Desk.module.css';
import type { RegistryTodo } from './useRegistryTodos.ts';

/** Upstream items to claim, by when, or a table that was staged and not yet confirmed. */
export default function RegistryTodoRow({ todo }: { todo: RegistryTodo }) {
  const t = useT('app');
  const words = useT('imports');
  const title = todo.kind === 'claim' ? t('home.registry.claims') : todo.file;
  const act = t(`home.registry.go.${todo.kind}`);
  return (
    <li className={styles.todoRow}>
      <b>
        {title} <span className={styles.kind}>{t(`home.registry.kind.${todo.kind}`)}</span>
      </b>
      {todo.kind === 'claim' && todo.due !== null ? (
        <time
          dateTime={todo.due}
          title={fullText(todo.due)}
          className={todo.isLate ? 'od-late od-nowrap' : 'od-2 od-nowrap'}
        >
          {t('home.registry.until', { day: dayText(todo.due) })}
        </time>
      ) : (
        <span />
      )}
      <span className={styles.small}>
        {todo.kind === 'claim'
          ? t('home.registry.count', { count: todo.count })
          : t(todo.open > 0 ? 'home.registry.lines' : 'home.registry.clean', {
              kind: words(`kind.${todo.registry}`),
              total: todo.total,
              open: todo.open,
            })}
      </span>
      <Link to={todo.to} aria-label={t('home.goName', { act, title })}>
        {act}
      </Link>
    </li>
  );
}
