import { useT } from '../lib/i18n.ts';
import { useAreaNames } from '../plans/useAreaNames.ts';

/** Fields whose values are words of the schema, and the group of texts that say them. */
const GROUPS: Readonly<Record<string, string>> = {
  kind: 'kind',
  status: 'status',
  riskClass: 'class',
  personType: 'person',
  certificateKind: 'certificate',
  organisationLevel: 'level',
};

/** Names of a record's fields, and their values as people say them. */
export function useFieldWords() {
  const t = useT('registry');
  const areas = useAreaNames();
  const say = t as unknown as (key: string, more: { defaultValue: string }) => string;
  return {
    label: (field: string): string => say(`field.${field}`, { defaultValue: field }),
    words(field: string, value: string): string {
      if (field === 'districtCode') return areas.district(value);
      if (field === 'industryCode') return areas.industry(value);
      if (field === 'onDuty') return value === 'true' ? t('yes') : value === 'false' ? t('no') : value;
      const group = GROUPS[field];
      return group === undefined ? value : say(`${group}.${value}`, { defaultValue: value });
    },
  };
}
