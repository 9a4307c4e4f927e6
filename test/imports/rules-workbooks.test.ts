import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { guarded, looksLikeFormula, xmlText } from '../../server/registry/workbooks/cell-text.ts';
import { cellName } from '../../server/registry/workbooks/cell-name.ts';
import { csvTable } from '../../server/registry/workbooks/csv.ts';
import { workbook } from '../../server/registry/workbooks/workbook.ts';
import { textOf, unzipParts } from './unzip.ts';

async function bytesOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

describe('a cell that is given out', () => {
  it.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', ' =1', '＝1', '－1'])('%j is no formula', (text) => {
    expect(looksLikeFormula(text)).toBe(true);
    expect(guarded(text)).toBe(`'${text}`);
  });

  it('begins as no formula in a CSV, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }), async (row) => {
        const cells: string[][] = parse((await bytesOf(csvTable([row]))).toString('utf8').slice(1));
        expect(cells).toEqual([row.map(guarded)]);
        return cells[0]!.every((cell) => !/^[=+\-@\t\r]/.test(cell));
      }),
    );
  });

  it('is text that XML can hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"\0-\x08]|\p{Surrogate}/u.test(xmlText(text))));
  });
});

describe('a workbook', () => {
  it('names its cells as programs do', () => {
    expect([cellName(0, 1), cellName(25, 2), cellName(26, 3), cellName(701, 4), cellName(702, 5)]).toEqual([
      'A1',
      'Z2',
      'AA3',
      'ZZ4',
      'AAA5',
    ]);
  });

  it('holds notes, lists to choose from, and no formula', async () => {
    const long = Array.from({ length: 60 }, (_, i) => `区划之第${i}号`);
    const rows = [
      [{ text: '名称', look: 'HEADING' as const }],
      [{ text: '=1+1', look: 'PROBLEM' as const, note: '写错了' }],
    ];
    const parts = unzipParts(await bytesOf(workbook({ name: '表', rows, choices: [{ column: 0, texts: long }] })));
    const sheet = textOf(parts, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<t xml:space="preserve">=1+1</t>');
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toContain(`'选项'!$A$1:$A$60`);
    expect(textOf(parts, 'xl/comments1.xml')).toContain('<comment ref="A2"');
    expect(textOf(parts, 'xl/workbook.xml')).toContain('state="hidden"');
    expect(textOf(parts, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain('comments1.xml');
    expect(parts.has('[Content_Types].xml')).toBe(true);
  });
});
