interface Finding {
  outcome: string;
  alsoOutcomes?: string[];
  note?: string;
}

// Three entries in a hundred show a problem, so that of visits with some sixteen entries two in five find one.
const FINDINGS: readonly (readonly [weight: number, finding: Finding])[] = [
  [183, { outcome: 'NO_PROBLEM' }],
  [3, { outcome: 'PROBLEM_CORRECTED', note: '现场发现问题，已责令改正并当场改正。' }],
  [2, { outcome: 'NOT_DISCLOSED', note: '应公示的信息未在规定位置公示。' }],
  [1, { outcome: 'PROBLEM_PENDING', alsoOutcomes: ['PROBLEM_CORRECTED'], note: '部分问题已改正，其余待后续处理。' }],
  [5, { outcome: 'NOT_OPERATING', note: '现场未开展该项经营活动。' }],
  [5, { outcome: 'NOT_APPLICABLE' }],
];

const SIGNATURES = [
  { kind: 'SIGNED' },
  { kind: 'SIGNED' },
  { kind: 'SEALED' },
  { kind: 'SIGNED' },
  { kind: 'REFUSED', reason: '负责人对检查结果有异议，拒绝签字。', witness: '社区网格员' },
  { kind: 'SIGNED' },
  { kind: 'ABSENT', reason: '负责人外出，现场工作人员无权签字。' },
] as const;

/** Plausible findings, varied, and the same in every playing: a number walks through the weights. */
export function findingFor(number: number): Finding {
  const total = FINDINGS.reduce((sum, [weight]) => sum + weight, 0);
  // 37 shares no factor with the total, so that neighbours differ and every weight gets its share.
  let at = (number * 37) % total;
  for (const [weight, finding] of FINDINGS) {
    if (at < weight) return finding;
    at -= weight;
  }
  return FINDINGS[0]![1];
}

export function signatureFor(number: number) {
  return SIGNATURES[number % SIGNATURES.length]!;
}
