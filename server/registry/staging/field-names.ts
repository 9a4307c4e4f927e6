import { headingFor, TEMPLATE_HEADINGS, type Vocabulary } from '../importing/index.ts';
import type { ImportKind } from './intake.ts';

const templates = { ITEMS: 'items', TARGETS: 'targets', INSPECTORS: 'inspectors', PLANS: 'plans' } as const;

/** The headings that the template of a kind has. */
export const templateOf = (kind: ImportKind): readonly string[] => TEMPLATE_HEADINGS[templates[kind]];

/** A field's name: the heading of the template that means it; the field itself where the template has none. */
export function fieldName(kind: ImportKind, vocabulary: Vocabulary<string>, field: string): string {
  return templateOf(kind).find((heading) => headingFor(heading, vocabulary) === field) ?? field;
}
