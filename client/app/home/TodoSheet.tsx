import { lazy } from 'react';
import { useT, withTexts } from '../../lib/i18n.ts';
import type { Todo } from '../../plans/desk/todo.ts';
import { Empty, Fetched, Sheet } from '../../ui/index.ts';
import styles from './Desk.module.css';
import type { ProgrammeTodo } from '../../programmes/desk/useProgrammeTodos.ts';
import { InvitationTodo } from './InvitationTodo.tsx';
import { ProgrammeTodoRow } from './ProgrammeTodoRow.tsx';
import { TodoRow } from './TodoRow.tsx';
import type { RegistryTodo } from './useRegistryTodos.ts';

const RegistryTodoRow = lazy(() => withTexts(import('./RegistryTodoRow.tsx'), 'imports'));

interface TodoSheetProps {
  todos: readonly Todo[];
  programmes: readonly ProgrammeTodo[];
  registry: readonly RegistryTodo[];
}

/** 待我办, by what falls due; an invitation is answered on the spot. */
export function TodoSheet({ todos, programmes, registry }: TodoSheetProps) {
  const t = useT('app');
  const firstInvitation = todos.find(({ kind }) => kind === 'answer')?.key;
  const count = todos.length + programmes.length + registry.length;
  const dayOf = ({ due }: { due: string | null }) => due ?? '';
  const rows = [
    ...todos.map((todo) => ({ day: todo.kind === 'answer' ? dayOf(todo) : (todo.due ?? '9999'), todo })),
    ...programmes.map((programme) => ({ day: dayOf(programme), programme })),
  ].sort((a, b) => a.day.localeCompare(b.day));
  return (
    <Sheet title={t('home.todo')} count={count} aside={t('home.byDue')} flush className={styles.todo}>
      {count === 0 ? (
        <Empty title={t('home.empty.title')}>{t('home.empty.text')}</Empty>
      ) : (
        <ul>
          {rows.map((row) => {
            if ('programme' in row) return <ProgrammeTodoRow key={row.programme.key} todo={row.programme} />;
            const { todo } = row;
            const { key, kind } = todo;
            return kind === 'answer' ? (
              <InvitationTodo key={key} todo={todo} leading={key === firstInvitation} />
            ) : (
              <TodoRow key={key} todo={todo} kind={kind} />
            );
          })}
          {registry.length > 0 && (
            <Fetched>
              {registry.map((todo) => (
                <RegistryTodoRow key={todo.key} todo={todo} />
              ))}
            </Fetched>
          )}
        </ul>
      )}
    </Sheet>
  );
}
