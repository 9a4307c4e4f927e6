import type { Rule } from '../outcome.ts';
import { page, part, payload, type, type TypeEntry } from './guards.ts';

//               anon lead part left out on off strn head oth. leader aud. admin
const READERS = 'U ok ok ok ok F F F ok ok ok ok ok';
const DECIDERS = 'U F F F F F F F F F F F';
const NOWHERE = 'U N N N N F F F N N N N N';
const STALE = { expectedRevision: 999_999, validFrom: '2099-01-01' };
const TOMORROW_OR_SO = '2099-01-01';

/** Policy: read by all but inspectors, decided on by the administrator; columns as in `ROLES`. */
export const policyQueries: Record<string, Rule> = {
  policy: {
    ask: ({ number }) => [
      'query ($place: String) { policy(jurisdictionCode: $place) { revision } }',
      { place: number === '联查〔2000〕1号' ? null : '110000' },
    ],
    rows: { any: READERS, released: NOWHERE },
  },
  policyHistory: {
    ask: ({ number }) => [
      'query ($place: String) { policyHistory(key: YEARLY_CAP, jurisdictionCode: $place, first: 1) { nodes { id } } }',
      { place: number === '联查〔2000〕1号' ? null : '110000' },
    ],
    rows: { any: READERS, released: NOWHERE },
  },
  policyPresets: { ask: () => ['{ policyPresets { code } }'], rows: { any: READERS } },
  comparePresets: {
    ask: () => ['{ comparePresets(left: TANG_2023, right: SHAHE_2025) { pairs { differs } } }'],
    rows: { any: READERS },
  },
  policyPresetEffects: {
    ask: () => [
      'query ($day: LocalDate!) { policyPresetEffects(preset: TANG_2023, validFrom: $day) { changes } }',
      { day: TOMORROW_OR_SO },
    ],
    rows: { any: READERS },
  },
};

export const policyMutations: Record<string, Rule> = {
  decidePolicyValue: {
    ask: () => [
      'mutation ($input: DecidePolicyValueInput!) { decidePolicyValue(input: $input) { policy { revision } } }',
      { input: { ...STALE, key: 'YEARLY_CAP', value: { number: 2 }, document: '县联〔2026〕1号', article: '三' } },
    ],
    rows: { any: `${DECIDERS} STALE` },
  },
  adoptPolicyPreset: {
    ask: () => [
      'mutation ($input: AdoptPolicyPresetInput!) { adoptPolicyPreset(input: $input) { policy { revision } } }',
      { input: { ...STALE, preset: 'TANG_2023' } },
    ],
    rows: { any: `${DECIDERS} STALE` },
  },
  withdrawPolicyDecision: {
    ask: () => [
      'mutation ($input: WithdrawPolicyDecisionInput!) { withdrawPolicyDecision(input: $input) { policy { revision } } }',
      { input: { decisionId: `pol_${'0'.repeat(32)}`, reason: '写错了' } },
    ],
    rows: { unknown: 'U N N N N N N N N N N N N' },
  },
};

export const policyTypes: Record<string, TypeEntry> = {
  PolicyInForce: type(
    {
      'Query.policy': 'policy:read',
      'PolicyDecisionPayload.policy': 'deed',
      'AdoptPolicyPresetPayload.policy': 'deed',
    },
    'jurisdiction superiors on revision cursor entries viewerCanDecide',
  ),
  PolicyEntry: part('PolicyInForce.entries', 'key value origin source clause since until preset nextChange'),
  PolicyChange: part('PolicyEntry.nextChange', 'on value origin source clause'),
  PolicyKey: part(
    'PolicyEntry.key PolicyDecision.key PolicyPresetValue.key PolicyPresetPair.key',
    'code group name meaning type unit min max mostDays none options inForce readBy requirement',
  ),
  PolicyOption: part('PolicyKey.options', 'code name inForce'),
  PolicySetting: part(
    'PolicyEntry.value PolicyChange.value PolicyDecision.value PolicyPresetValue.value PolicyPresetEffect.instead',
    'none number from to choice choices days text byClass shown',
  ),
  PolicyClassShare: part('PolicySetting.byClass', 'riskClass percent'),
  PolicyDecision: type(
    {
      'PolicyDecisionConnection.nodes': 'parent',
      'PolicyDecisionPayload.decision': 'deed',
      'AdoptPolicyPresetPayload.decisions': 'deed',
    },
    `id key jurisdiction value validFrom validTo clause preset decidedAt decidedBy withdrawnAt withdrawReason state
     viewerCanWithdraw`,
  ),
  PolicyDecisionConnection: page('Query.policyHistory', 'policy:history'),
  PolicyPreset: type(
    {
      'Query.policyPresets': 'policy:presets',
      'PolicyPresetComparison.left': 'parent',
      'PolicyPresetComparison.right': 'parent',
    },
    'code place year document title values',
  ),
  PolicyPresetValue: part(
    'PolicyPreset.values PolicyPresetPair.left PolicyPresetPair.right PolicyPresetEffect.adopted',
    'key value clause words',
  ),
  PolicyPresetPair: part('PolicyPresetComparison.pairs', 'key left right differs'),
  PolicyPresetComparison: type({ 'Query.comparePresets': 'policy:compare' }, 'left right pairs'),
  PolicyPresetEffect: type({ 'Query.policyPresetEffects': 'policy:effects' }, 'adopted instead insteadClause changes'),
  PolicyEvent: type(
    { 'Subscription.policyEvents': 'policy:follow' },
    'cursor type occurredAt jurisdiction keys number hash previousHash',
  ),
  PolicyDecisionPayload: payload('decidePolicyValue withdrawPolicyDecision', 'decision policy'),
  AdoptPolicyPresetPayload: payload('adoptPolicyPreset', 'decisions policy'),
};
