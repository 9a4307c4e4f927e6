import { type Clause, wordsOf } from '../kernel/clauses.ts';
import type { ImportSummary } from '../registry/index.ts';
import type { ToldLine } from './import-file.ts';

interface Group {
  mark: string;
  column: string;
  said: string;
  lines: number;
  first: { row: number; text: string }[];
}

/** The clause behind it, as an office cites it, with the requirement that the hub gives it by. */
const cited = (clause: Clause | undefined): string =>
  clause === undefined ? '' : `（${wordsOf(clause)}，${clause.id}）`;

const GROUPS = 60;
const EXAMPLES = 3;
const SHOWN = 40;

/** Gathers what a file's lines ask and what keeps them out, so that a person sees each matter once. */
export function createReport(): { hear(line: ToldLine): void; text(summary: ImportSummary): string } {
  const groups = new Map<string, Group>();
  let further = 0;
  const add = (mark: string, column: string, said: string, row: number, text: string): void => {
    const key = `${mark}\n${column}\n${said}`;
    const group = groups.get(key);
    if (group === undefined && groups.size >= GROUPS) {
      further += 1;
      return;
    }
    const found = group ?? { mark, column, said, lines: 0, first: [] };
    found.lines += 1;
    if (found.first.length < EXAMPLES) found.first.push({ row, text });
    groups.set(key, found);
  };
  return {
    hear({ row, questions, problems }) {
      for (const { column, ask, text, clause } of questions) add('?', column, ask + cited(clause), row, text);
      for (const { column, problem, remedy, text, clause } of problems)
        add('×', column, `${problem}${cited(clause)}\n    → ${remedy}`, row, text);
    },
    text: (summary) => [...heads(summary), ...[...groups.values()].map(groupText), ...tail(further)].join('\n'),
  };
}

function heads({ file, kind, rows, ok, question, refused, tables, skipped, otherSheets }: ImportSummary): string[] {
  const lines = [
    `${file}（${kind}）`,
    `数据行 ${rows}：可用 ${ok}，待问 ${question}，拒绝 ${refused}。 ${rows} lines of data: ${ok} ok, ${question} with questions, ${refused} refused.`,
  ];
  for (const { sheet, headingRow, columns } of tables) {
    const unknown = columns.filter(({ field, heading }) => field === null && heading !== '');
    const where = `${sheet === '' ? '' : `${sheet} `}第 ${headingRow} 行`;
    const kept =
      unknown.length === 0 ? '' : `；原样保留 kept as they are: ${unknown.map(({ heading }) => heading).join('、')}`;
    lines.push(`表头 heading（${where}）: 认出 known ${columns.length - unknown.length}/${columns.length}${kept}`);
  }
  if (skipped.count > 0) lines.push(`另有 ${skipped.count} 行不是数据。 ${skipped.count} further lines hold no data.`);
  if (otherSheets.length > 0) lines.push(`没有读取的工作表 sheets not read: ${otherSheets.join('、')}`);
  return lines;
}

function groupText({ mark, column, said, lines, first }: Group): string {
  const examples = first.map(({ row, text }) => `${row}${text === '' ? '' : `“${oneLine(text)}”`}`).join('、');
  return `${mark} ${column}（${lines}）: ${said}\n    行 lines: ${examples}${lines > first.length ? '…' : ''}`;
}

const oneLine = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat;
};

const tail = (further: number): string[] => [
  ...(further === 0 ? [] : [`还有 ${further} 处其他问题。 ${further} further questions.`]),
  '以上只是试读，没有保存任何内容。 This was a dry run: nothing was stored.',
];
