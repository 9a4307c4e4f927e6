import { posix } from 'node:path';
import { unreadable } from '../unreadable.ts';
import { type Archive, readWhole } from './archive.ts';
import { hearXml, type XmlListener } from './xml.ts';

/** What a workbook's directory says. */
export interface Workbook {
  sheets: { name: string; part: string; hidden: boolean }[];
  /** Whether days count from 1904, as old Macs did. */
  from1904: boolean;
  sharedTexts: string | null;
  styles: string | null;
}

interface Relation {
  part: string;
  type: string;
}

async function hearWhole(archive: Archive, part: string, listener: XmlListener): Promise<void> {
  const whole = await readWhole(archive, part);
  await hearXml(once(whole), listener);
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Where the relations of a part lead, by their ids. */
async function relationsOf(archive: Archive, part: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(part);
  const found = new Map<string, Relation>();
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!archive.has(file)) return found;
  await hearWhole(archive, file, {
    open(name, attribute) {
      const target = attribute('Target');
      if (name !== 'Relationship' || target === undefined || attribute('TargetMode') === 'External') return;
      const place = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target));
      found.set(attribute('Id') ?? '', { part: place, type: posix.basename(attribute('Type') ?? '') });
    },
  });
  return found;
}

const typed = (relations: Map<string, Relation>, type: string): string | null =>
  [...relations.values()].find((relation) => relation.type === type)?.part ?? null;

export async function readWorkbook(archive: Archive): Promise<Workbook> {
  if (!archive.has('[Content_Types].xml')) throw unreadable.notAWorkbook();
  const part = typed(await relationsOf(archive, ''), 'officeDocument') ?? 'xl/workbook.xml';
  if (!archive.has(part)) throw unreadable.notAWorkbook();
  const relations = await relationsOf(archive, part);
  const workbook: Workbook = {
    sheets: [],
    from1904: false,
    sharedTexts: typed(relations, 'sharedStrings'),
    styles: typed(relations, 'styles'),
  };
  await hearWhole(archive, part, {
    open(name, attribute) {
      if (name === 'workbookPr') workbook.from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const relation = relations.get(attribute('r:id') ?? '');
      if (relation?.type !== 'worksheet') return;
      const hidden = (attribute('state') ?? 'visible') !== 'visible';
      workbook.sheets.push({ name: attribute('name') ?? '', part: relation.part, hidden });
    },
  });
  if (workbook.sheets.length === 0) throw unreadable.notAWorkbook();
  return workbook;
}
