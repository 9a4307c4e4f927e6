import { useTodoCount } from '../../plans/desk/useDeskPlans.ts';
import { useProgrammeTodos } from '../../programmes/desk/useProgrammeTodos.ts';
import { useRegistryTodos } from './useRegistryTodos.ts';

/** How many things wait on a liaison's desk, for the rail. */
export function useDeskCount(): number | undefined {
  const plans = useTodoCount();
  const programmes = useProgrammeTodos();
  const registry = useRegistryTodos();
  return plans === undefined ? undefined : plans + programmes.length + registry.length;
}
