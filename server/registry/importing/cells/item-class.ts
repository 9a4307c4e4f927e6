import { askFor } from '../ask.ts';
import type { ItemClassValues } from '../../../../schema/registry/item-enums.ts';
import { plain } from './plain.ts';

export type ItemClass = keyof typeof ItemClassValues;

const CLASS = /^(一般|重点)(?:(?:检查|抽查|监管)?(?:事项?)?|检查|抽查)(?:清单)?$/;

/** The class that a text names and nothing else; a last character that was cut off (一般检查事) leaves it certain. */
export function itemClassOf(cell: string): ItemClass | null {
  const found = CLASS.exec(plain(cell).replace(/[\s。]/g, ''))?.[1];
  if (found === undefined)
    return /^(KEY|GENERAL)$/i.test(cell.trim()) ? (cell.trim().toUpperCase() as ItemClass) : null;
  return found === '重点' ? 'KEY' : 'GENERAL';
}

export const ITEM_CLASS_ASK = askFor('R006', '是重点检查事项还是一般检查事项？', 'A key item or a general one?');
