import type { Policy } from '../policy/index.ts';
import type { Labels } from '../registry/index.ts';

/** Why a target has more chances than others (R062). */
export const WEIGHT_FACTORS = ['PUBLIC_CONCERN', 'COMPLAINTS', 'ABNORMAL_LIST', 'DISHONESTY_LIST'] as const;
export type WeightFactor = (typeof WEIGHT_FACTORS)[number];

/** A factor with the chances of a target that bears one of its labels, 2 to 100. */
export interface Weight {
  factor: WeightFactor;
  weight: number;
  labels: string[];
}

const KEYS = {
  PUBLIC_CONCERN: 'weightPublicConcern',
  COMPLAINTS: 'weightComplaints',
  ABNORMAL_LIST: 'weightAbnormalList',
  DISHONESTY_LIST: 'weightDishonestyList',
} as const;

/** The words of the documents and the registers; a jurisdiction's dictionary says which of its labels they mean. */
const WORDS: Record<WeightFactor, readonly string[]> = {
  PUBLIC_CONCERN: ['社会关注', '社会关注度高', '舆情关注'],
  COMPLAINTS: ['投诉举报较多', '投诉举报多', '投诉举报'],
  ABNORMAL_LIST: ['经营异常名录', '列入经营异常名录', '经营异常'],
  DISHONESTY_LIST: ['严重违法失信名单', '列入严重违法失信名单', '严重违法失信'],
};

/** The weights that policy sets, with the labels by which they are known in a jurisdiction; none where all are off. */
export function weightsOf(policy: Policy, dictionary: Labels): Weight[] {
  return WEIGHT_FACTORS.flatMap((factor) => {
    const weight = policy[KEYS[factor]].value ?? 1;
    if (weight <= 1) return [];
    const labels = new Set(WORDS[factor].flatMap((word) => [word, dictionary.meant(word) ?? word]));
    return [{ factor, weight, labels: [...labels].sort() }];
  });
}

/** A target's chances: of the weights that apply the highest, else one. */
export function weightOf(weights: readonly Weight[], labels: readonly string[]): number {
  return weights.reduce(
    (highest, { weight, labels: own }) =>
      labels.some((label) => own.includes(label)) ? Math.max(highest, weight) : highest,
    1,
  );
}
