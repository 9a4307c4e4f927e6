import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { ListIcon, PersonIcon, PlanIcon, RegistryIcon } from '../../ui/icons/index.tsx';
import { leads } from '../pages.ts';
import { type FinderName, FINDERS } from './finders.ts';
import type { Command } from './useCommands.ts';

const PAUSE = 200;
const ICONS = { plans: PlanIcon, targets: RegistryIcon, items: ListIcon, departments: PersonIcon };
const EXAMPLES: Record<FinderName, string> = {
  plans: '/plans/x/overview',
  targets: '/targets/x',
  items: '/items/x',
  departments: '/plans',
};

// A kind is asked for only when its page exists.
const asked = (Object.keys(FINDERS) as FinderName[]).filter((name) => leads(EXAMPLES[name]));

/** What the hub finds for a text, once typing pauses. */
export function useFound(text: string): { found: Command[]; failed: boolean; busy: boolean } {
  const navigate = useNavigate();
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWanted(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const answers = useQueries({
    queries: asked.map((name) => ({
      queryKey: ['palette', name, wanted],
      queryFn: ({ signal }: { signal: AbortSignal }) => FINDERS[name](wanted, signal),
      enabled: wanted !== '',
      retry: false,
    })),
  });
  const found = answers.flatMap(({ data = [] }, index) => {
    const group = asked[index]!;
    return data.map(({ key, name, note, to }): Command => ({
      key,
      group,
      name,
      note,
      icon: ICONS[group],
      run: () => void navigate(to),
    }));
  });
  return {
    found: wanted === '' ? [] : found,
    failed: answers.some(({ isError }) => isError),
    busy: answers.some(({ isFetching }) => isFetching),
  };
}
