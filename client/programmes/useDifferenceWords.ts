import type { ParseKeys } from 'i18next';
import { useT } from '../lib/i18n.ts';
import { useTaskWords } from './useTaskWords.ts';

/** Names of a task's fields, and values of a difference as people say them. */
export function useDifferenceWords() {
  const t = useT('programmes');
  const plans = useT('plans');
  const { months } = useTaskWords();
  return {
    label: (field: string): string => t(`task.field.${field}` as ParseKeys<'programmes'>),
    words(field: string, value: string): string {
      if (field === 'targetKinds') return plans(`kind.${value}` as ParseKeys<'plans'>);
      if (field === 'origin') return t(`origin.${value as 'OWN'}`);
      return field === 'fromMonth' || field === 'toMonth' ? months(value, value) : value;
    },
    /** What an empty field means. */
    nothing: (field: string): string => {
      if (field === 'frequency') return t('words.once');
      return t(
        field === 'industryCodes' || field === 'districtCodes' || field === 'targetKinds' ? 'words.all' : 'words.none',
      );
    },
  };
}
