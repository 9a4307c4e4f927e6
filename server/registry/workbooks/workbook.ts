import { cellName, columnName } from './cell-name.ts';
import { cellText, looksLikeFormula, xmlText } from './cell-text.ts';
import { type Comment, commentsXml, drawingXml } from './comments.ts';
import { type CellLook, formatOf, STYLES } from './styles.ts';
import { zip, type ZipEntry } from './zip.ts';

/** A cell to write: its text, how it looks, and a note at it. */
export interface WrittenCell {
  text: string;
  look?: CellLook;
  note?: string;
}

/** Texts that a column lets people choose from, from the second line on. */
export interface ChoiceList {
  column: number;
  texts: readonly string[];
}

export interface WrittenSheet {
  name: string;
  /** Its lines, the heading first; it is repeated where a sheet is full. */
  rows: AsyncIterable<readonly WrittenCell[]> | Iterable<readonly WrittenCell[]>;
  choices?: readonly ChoiceList[];
}

const MOST_ROWS = 1_048_576;
/** Programs become slow with more notes than these; what they say stands in the cells besides. */
const MOST_NOTES = 20_000;
const WIDTH = 18;
/** Lines that a list to choose from reaches to. */
const CHOICE_ROWS = 10_000;
const INLINE_CHOICES = 250;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const LISTS = '选项';

function rowXml(cells: readonly WrittenCell[], row: number): string {
  const written = cells.map(({ text, look = 'PLAIN' }, column) => {
    if (text === '' && look === 'PLAIN') return '';
    const style = formatOf(look, looksLikeFormula(text));
    const name = cellName(column, row);
    if (text === '') return `<c r="${name}" s="${style}"/>`;
    return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

const isInline = (texts: readonly string[]): boolean =>
  texts.join(',').length <= INLINE_CHOICES && !texts.some((text) => /[,"]/.test(text));

function choicesXml(choices: readonly ChoiceList[]): string {
  if (choices.length === 0) return '';
  const listed = choices.filter(({ texts }) => !isInline(texts));
  const lists = choices.map((choice) => {
    const { column, texts } = choice;
    const at = columnName(listed.indexOf(choice));
    const formula = isInline(texts) ? `"${texts.join(',')}"` : `'${LISTS}'!$${at}$1:$${at}$${texts.length}`;
    const range = `${cellName(column, 2)}:${cellName(column, CHOICE_ROWS)}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${range}"><formula1>${xmlText(formula)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** The lists that are too long to stand in the choice itself, a column each. */
function listRows(choices: readonly ChoiceList[]): WrittenCell[][] {
  const listed = choices.filter(({ texts }) => !isInline(texts));
  const length = Math.max(0, ...listed.map(({ texts }) => texts.length));
  return Array.from({ length }, (_, i) => listed.map(({ texts }) => ({ text: texts[i] ?? '' })));
}

/** Takes lines one by one, so that a sheet can end where it is full. */
interface Source {
  next(): Promise<readonly WrittenCell[] | null>;
}

function sourceOf(rows: WrittenSheet['rows']): Source {
  const from = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  return {
    async next() {
      const { done, value } = await from.next();
      return done === true ? null : (value as readonly WrittenCell[]);
    },
  };
}

interface Filled {
  comments: Comment[];
  rows: number;
  isEnd: boolean;
}

async function* sheetXml(
  heading: readonly WrittenCell[],
  source: Source,
  choices: readonly ChoiceList[],
  filled: Filled,
): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${Math.max(1, heading.length)}" width="${WIDTH}" customWidth="1"/></cols><sheetData>`;
  let cells: readonly WrittenCell[] | null = heading;
  while (cells !== null) {
    filled.rows += 1;
    const row = filled.rows;
    cells.forEach(({ note }, column) => {
      if (note !== undefined && filled.comments.length < MOST_NOTES) filled.comments.push({ row, column, text: note });
    });
    yield rowXml(cells, row);
    if (row === MOST_ROWS) break;
    cells = await source.next();
  }
  filled.isEnd = cells === null;
  yield `</sheetData>${choicesXml(choices)}`;
  if (filled.comments.length > 0) yield '<legacyDrawing r:id="rId1"/>';
  yield '</worksheet>';
}

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

const relations = (...all: string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

function* notesOf(number: number, comments: readonly Comment[], author: string): Generator<ZipEntry> {
  const links = [
    relation(1, 'vmlDrawing', `../drawings/vmlDrawing${number}.vml`),
    relation(2, 'comments', `../comments${number}.xml`),
  ];
  yield { name: `xl/worksheets/_rels/sheet${number}.xml.rels`, content: [relations(...links)] };
  yield { name: `xl/comments${number}.xml`, content: commentsXml(comments, author) };
  yield { name: `xl/drawings/vmlDrawing${number}.vml`, content: drawingXml(comments) };
}

function* frame(names: readonly { name: string; isHidden: boolean }[], noted: readonly number[]): Generator<ZipEntry> {
  const sheets = names.map(
    ({ name, isHidden }, i) =>
      `<sheet name="${xmlText(name)}" sheetId="${i + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  const parts = names.map(
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  const notes = noted.map(
    (number) =>
      `<Override PartName="/xl/comments${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`,
  );
  const links = names.map((_, i) => relation(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`));
  yield {
    name: 'xl/workbook.xml',
    content: [`${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`],
  };
  yield {
    name: 'xl/_rels/workbook.xml.rels',
    content: [relations(...links, relation(names.length + 1, 'styles', 'styles.xml'))],
  };
  yield { name: 'xl/styles.xml', content: [STYLES] };
  yield { name: '_rels/.rels', content: [relations(relation(1, 'officeDocument', 'xl/workbook.xml'))] };
  yield {
    name: '[Content_Types].xml',
    content: [
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${parts.join('')}${notes.join('')}</Types>`,
    ],
  };
}

const AUTHOR = 'Onedoor';

async function* entriesOf({ name, rows, choices = [] }: WrittenSheet): AsyncGenerator<ZipEntry> {
  const source = sourceOf(rows);
  const heading = (await source.next()) ?? [];
  const names: { name: string; isHidden: boolean }[] = [];
  const noted: number[] = [];
  for (let isEnd = false; !isEnd;) {
    const number = names.length + 1;
    const filled: Filled = { comments: [], rows: 0, isEnd: false };
    names.push({ name: number === 1 ? name : `${name}(${number})`, isHidden: false });
    yield { name: `xl/worksheets/sheet${number}.xml`, content: sheetXml(heading, source, choices, filled) };
    isEnd = filled.isEnd;
    if (filled.comments.length === 0) continue;
    noted.push(number);
    for (const note of notesOf(number, filled.comments, AUTHOR)) yield note;
  }
  const lists = listRows(choices);
  if (lists.length > 0) {
    names.push({ name: LISTS, isHidden: true });
    const filled: Filled = { comments: [], rows: 0, isEnd: false };
    const [first = [], ...others] = lists;
    yield {
      name: `xl/worksheets/sheet${names.length}.xml`,
      content: sheetXml(first, sourceOf(others), [], filled),
    };
  }
  for (const part of frame(names, noted)) yield part;
}

/** A workbook of one table, piece by piece: however long it is, little of it is held. Every cell is text, none a formula. */
export const workbook = (sheet: WrittenSheet): AsyncGenerator<Buffer> => zip(entriesOf(sheet));
