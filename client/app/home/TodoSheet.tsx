import { useT } from '../../lib/i18n.ts';
import type { Todo } from '../../plans/desk/todo.ts';
import { Empty, Sheet } from '../../ui/index.ts';
import styles from './Desk.module.css';
import { InvitationTodo } from './InvitationTodo.tsx';
import { TodoRow } from './TodoRow.tsx';

/** 待我办, by what falls due; an invitation is answered on the spot. */
export function TodoSheet({ todos }: { todos: readonly Todo[] }) {
  const t = useT('app');
  const firstInvitation = todos.find(({ kind }) => kind === 'answer')?.key;
  return (
    <Sheet title={t('home.todo')} count={todos.length} aside={t('home.byDue')} flush className={styles.todo}>
      {todos.length === 0 ? (
        <Empty title={t('home.empty.title')}>{t('home.empty.text')}</Empty>
      ) : (
        <ul>
          {todos.map((todo) => {
            const { key, kind } = todo;
            return kind === 'answer' ? (
              <InvitationTodo key={key} todo={todo} leading={key === firstInvitation} />
            ) : (
              <TodoRow key={key} todo={todo} kind={kind} />
            );
          })}
        </ul>
      )}
    </Sheet>
  );
}
