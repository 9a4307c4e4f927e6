import { PolicyPresetsDocument, type PolicyPresetCode } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useHubQuery } from '../lib/query.ts';

/** The presets, which change only with the hub's version. */
export function usePresets() {
  return useHubQuery(PolicyPresetsDocument, {}, { staleTime: Infinity });
}

/** A preset's name: where it is from, and its year. */
export function usePresetName(): (code: PolicyPresetCode) => string {
  const t = useT('policy');
  const { data } = usePresets();
  return (code) => {
    const preset = data?.policyPresets.find((one) => one.code === code);
    return preset === undefined ? '' : t('presets.name', { place: preset.place, year: preset.year });
  };
}
