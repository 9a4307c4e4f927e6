import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  name: string;
  text: string;
  /** Bytes that the directory claims it unpacks to, where that is a lie. */
  claims?: number;
}

/** An archive by hand: what no writer of workbooks would write. */
export function archive(parts: readonly Part[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, claims } of parts) {
    const data = Buffer.from(text);
    const packed = deflateRawSync(data);
    const [file, sizes] = [Buffer.from(name), [crc32(data), packed.length, claims ?? data.length, name.length]];
    const head = Buffer.alloc(30);
    const entry = Buffer.alloc(46);
    head.writeUInt32LE(0x04034b50);
    entry.writeUInt32LE(0x02014b50);
    for (const [into, at] of [
      [head, 4],
      [entry, 6],
    ] as const) {
      into.writeUInt16LE(20, at);
      into.writeUInt16LE(8, at + 4);
      sizes.slice(0, 3).forEach((size, i) => into.writeUInt32LE(size, at + 10 + 4 * i));
      into.writeUInt16LE(sizes[3]!, at + 22);
    }
    entry.writeUInt32LE(offset, 42);
    bodies.push(head, file, packed);
    directory.push(entry, file);
    offset += head.length + file.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listed, end]);
}

export interface SheetPart {
  xml: string;
  name?: string;
  state?: 'hidden' | 'veryHidden';
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/x/${type}" Target="${target}"/>`;

/** A workbook of these sheets. */
export function workbook(
  sheets: readonly SheetPart[],
  { shared, styles, date1904 = false }: { shared?: string; styles?: string; date1904?: boolean } = {},
): Uint8Array {
  const rows = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name ?? `表${i + 1}`}" sheetId="${i + 1}" r:id="r${i + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  const relations = [
    ...sheets.map((_, i) => relation(`r${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
    relation('shared', 'sharedStrings', 'sharedStrings.xml'),
    relation('styles', 'styles', '/xl/styles.xml'),
  ];
  return archive([
    { name: '[Content_Types].xml', text: '<Types/>' },
    {
      name: '_rels/.rels',
      text: `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `<workbook xmlns:r="r">${date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${rows.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', text: `<Relationships>${relations.join('')}</Relationships>` },
    ...sheets.map(({ xml }, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, text: xml })),
    ...(shared === undefined ? [] : [{ name: 'xl/sharedStrings.xml', text: shared }]),
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', text: styles }]),
  ]);
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export const textCell = (text: string): string => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
export const row = (...cells: string[]): string => `<row>${cells.join('')}</row>`;
export const textRow = (...texts: string[]): string => row(...texts.map(textCell));
export const sheet = (rows: string, behind = ''): string =>
  `<worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>`;
