import { type Actor } from '../../kernel/actor.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { registryPermits } from '../registry.permits.ts';
import type { ImportKind } from './intake.ts';

/** `registry:export`: whoever reads the list may take it along, masked alike. */
export function exportRefusal(actor: Actor, kind: ImportKind): Refusal | null {
  if (kind === 'ITEMS') return registryPermits.readRegistry(actor, 'items');
  if (kind === 'TARGETS') return registryPermits.readRegistry(actor, 'targets');
  if (kind === 'INSPECTORS') return registryPermits.readRegistry(actor, 'inspectors');
  return refusal.forbidden(text('年度计划还不能导出', 'Plans cannot be exported yet'));
}
