import type { Finding, Programme } from '../useProgramme.ts';

export type Step = 'draft' | 'meeting' | 'file' | 'publish';

const asks = (findings: readonly Finding[], ...requirements: string[]): boolean =>
  findings.some(({ clause }) => requirements.includes(clause.id));

/** The steps of a version: those that policy does not ask for, and that nobody took, are left out. */
export function stepsOf({ state, findings, endorsement, filing }: Programme): Step[] {
  const isStudied = endorsement != null || state === 'SUBMITTED' || asks(findings, 'R032');
  const isFiled = filing != null || asks(findings, 'R030', 'R040');
  return ['draft', ...(isStudied ? ['meeting' as const] : []), ...(isFiled ? ['file' as const] : []), 'publish'];
}

/** Where it stands among them; their number when it is published. */
export function stepAt(programme: Programme): number {
  const steps = stepsOf(programme);
  const after = (step: Step) => steps.indexOf(step) + 1;
  switch (programme.state) {
    case 'SUBMITTED':
      return steps.indexOf('meeting');
    case 'ENDORSED':
      return after('meeting');
    case 'FILED':
      return after('file');
    case 'PUBLISHED':
    case 'SUPERSEDED':
      return steps.length;
    default:
      return 0;
  }
}

/** What the drafter does next: what policy asks first comes first. */
export type NextAct = 'attach' | 'submit' | 'file' | 'publish';

export function nextActOf({ state, findings, version, document }: Programme): NextAct {
  if (version > 1 && document == null) return 'attach';
  const open = findings.filter(({ justification }) => justification == null);
  if (asks(open, 'R032') && (state === 'DRAFT' || state === 'RETURNED')) return 'submit';
  return asks(open, 'R030', 'R040') ? 'file' : 'publish';
}

/** Findings that a further step itself takes away; the others wait for somebody to mend or justify them. */
const BY_STEPS = ['R030', 'R032', 'R039', 'R040'];

/** What is to be mended or justified first, what still waits for a step, and what may stand. */
export function sortFindings(findings: readonly Finding[]) {
  const open = findings.filter(({ justification }) => justification == null);
  return {
    toMend: open.filter(({ clause }) => !BY_STEPS.includes(clause.id)),
    toCome: open.filter(({ clause }) => BY_STEPS.includes(clause.id)),
    standing: findings.filter(({ justification }) => justification != null),
  };
}
