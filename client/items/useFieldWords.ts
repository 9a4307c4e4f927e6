import { useT } from '../lib/i18n.ts';

const ENUMS = { itemClass: 'class', listType: 'listType', methods: 'method', targetKinds: 'kind' } as const;

/** Names of an item's fields, and their values as people say them. */
export function useFieldWords() {
  const t = useT('items');
  const say = (key: string): string => (t as (key: string) => string)(key);
  return {
    label: (field: string) => say(`field.${field}`),
    words(field: string, value: string): string {
      const group = ENUMS[field as keyof typeof ENUMS];
      if (group === undefined) return field === 'capPercent' ? `${value}%` : value;
      return value
        .split('、')
        .map((one) => say(`${group}.${one}`))
        .join(t('comma'));
    },
  };
}
