const SETTING = 'none number from to choice choices days text byClass { riskClass percent } shown';
const CLAUSE = 'clause { id document article }';
const DECISION = `id key { code } jurisdiction { code } value { ${SETTING} } validFrom validTo ${CLAUSE} preset decidedAt decidedBy
  withdrawnAt withdrawReason state viewerCanWithdraw { allowed code }`;
const POLICY = `jurisdiction { code } superiors { code } on revision cursor viewerCanDecide { allowed code }
  entries { key { code inForce } value { ${SETTING} } origin source { code } ${CLAUSE} since until preset
    nextChange { on value { shown } origin source { code } ${CLAUSE} } }`;

/** The documents of the policy tests. */
export const policyDocuments = {
  policy: `query ($on: LocalDate, $place: String) { policy(on: $on, jurisdictionCode: $place) { ${POLICY} } }`,
  history: `query ($key: PolicyKeyCode!, $place: String, $first: Int!, $after: String) {
    policyHistory(key: $key, jurisdictionCode: $place, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${DECISION} } } }`,
  effects: `query ($preset: PolicyPresetCode!, $validFrom: LocalDate!) {
    policyPresetEffects(preset: $preset, validFrom: $validFrom) {
      adopted { key { code } value { shown } ${CLAUSE} words } instead { shown } insteadClause { document article } changes } }`,
  presets: `{ policyPresets { code place year document title values { key { code name } value { shown } ${CLAUSE} words } } }`,
  compare: `query ($left: PolicyPresetCode!, $right: PolicyPresetCode!) { comparePresets(left: $left, right: $right) {
    left { code } right { code } pairs { key { code } left { value { shown } } right { value { shown } } differs } } }`,
  decide: `mutation ($input: DecidePolicyValueInput!) { decidePolicyValue(input: $input) {
    decision { ${DECISION} } policy { revision } } }`,
  adopt: `mutation ($input: AdoptPolicyPresetInput!) { adoptPolicyPreset(input: $input) {
    decisions { ${DECISION} } policy { revision } } }`,
  withdraw: `mutation ($input: WithdrawPolicyDecisionInput!) { withdrawPolicyDecision(input: $input) {
    decision { ${DECISION} } policy { revision } } }`,
  events:
    'subscription ($after: String) { policyEvents(after: $after) { cursor type jurisdiction { code } keys number hash previousHash } }',
} as const;
