import type { CertificateKind, InspectorFilter, OrganisationLevel, PersonType } from '../../generated/graphql.js';
import { today } from '../../lib/time.ts';

// A type, for only those have the index signature that filters in the address need.
export type InspectorFilters = {
  text?: string;
  department?: string;
  person?: string;
  state?: string;
  certificate?: string;
  level?: string;
  specialty?: string;
};

export const PERSONS: readonly PersonType[] = ['INSPECTOR', 'EXPERT', 'AUXILIARY'];
export const CERTIFICATES: readonly CertificateKind[] = ['PROVINCIAL', 'MINISTERIAL'];
export const LEVELS: readonly OrganisationLevel[] = ['COUNTY', 'TOWNSHIP'];
export const STATES = ['unverified', 'offDuty', 'expired', 'expiring'] as const;

const SOON_MS = 90 * 86_400_000;
const soon = (): string => today(Date.now() + SOON_MS);

const OF_STATE: Record<string, () => InspectorFilter> = {
  unverified: () => ({ verified: false }),
  offDuty: () => ({ onDuty: false }),
  expired: () => ({ validBefore: today() }),
  expiring: () => ({ validBefore: soon() }),
};

/** What the address asks, as the hub understands it. */
export function filterOf({ text, person, state, certificate, level, specialty }: InspectorFilters): InspectorFilter {
  return {
    ...(text !== undefined && { text }),
    ...(person !== undefined && { personType: person as PersonType }),
    ...(state !== undefined && OF_STATE[state]?.()),
    ...(certificate !== undefined && { certificateKind: certificate as CertificateKind }),
    ...(level !== undefined && { organisationLevel: level as OrganisationLevel }),
    ...(specialty !== undefined && { specialty }),
  };
}
