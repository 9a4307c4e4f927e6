import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Clause } from '../kernel/clauses.ts';
import type { LocalDate } from '../kernel/clock.ts';
import type { Text } from '../kernel/text.ts';
import { planTable } from '../programmes/index.ts';
import {
  type ImportReading,
  type ImportKind,
  inspectorTable,
  itemTable,
  type LineReading,
  readImport,
  targetTable,
  type TableKind,
  UnreadableFile,
} from '../registry/index.ts';

const KINDS = { items: itemTable, targets: targetTable, inspectors: inspectorTable, plans: planTable };

export const isImportKind = (name: string): name is ImportKind => Object.hasOwn(KINDS, name);

/** A sentence in both languages, Chinese first. */
export const both = ({ zh, en }: Text): string => `${zh} ${en}`;

/** What is wrong with a path that should lead to a file; null where nothing is. */
export async function fileFault(path: string): Promise<string | null> {
  try {
    const found = await stat(path);
    return found.isFile()
      ? null
      : `${path} 不是文件，请给出一个 XLSX 或 CSV 文件。 ${path} is no file; give an XLSX or CSV.`;
  } catch (error) {
    return unread(path, error);
  }
}

function unread(path: string, error: unknown): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `找不到文件 ${path}。 There is no file ${path}.`;
  return `不能打开文件 ${path}（${code}）。 ${path} cannot be opened (${code}).`;
}

/** A line as it is told outside: findings in both languages, and no number of a person in full (R021). */
export interface ToldLine {
  sheet?: string;
  row: number;
  status: LineReading['status'];
  values: Record<string, unknown>;
  questions: { column: string; text: string; ask: string; clause?: Clause }[];
  problems: { column: string; text: string; problem: string; remedy: string; clause?: Clause }[];
}

const cited = (clause: Clause | null): { clause?: Clause } => (clause === null ? {} : { clause });

function toldLine(
  { sheet, row, status, values, questions, problems }: LineReading,
  shown: TableKind['shown'],
): ToldLine {
  return {
    ...(sheet === '' ? {} : { sheet }),
    row,
    status,
    values: shown?.(values) ?? values,
    questions: questions.map(({ ask, clause, ...at }) => ({ ...at, ask: both(ask), ...cited(clause) })),
    problems: problems.map(({ problem, remedy, clause, ...at }) => ({
      ...at,
      problem: both(problem),
      remedy: both(remedy),
      ...cited(clause),
    })),
  };
}

/** A file on its way through the reader of its kind. */
export interface DryRun {
  summary: ImportReading['summary'];
  /** Calls for each line; ends with what stopped it, or null at the end of the file. */
  walk(each: (line: ToldLine) => Promise<boolean>): Promise<Pick<UnreadableFile, 'problem' | 'remedy'> | null>;
}

/** Reads a file as a table of this kind and stores nothing. */
export function dryRun(kind: ImportKind, path: string, today: LocalDate): DryRun {
  const table = KINDS[kind] as unknown as TableKind;
  const { lines, summary } = readImport({ name: basename(path), content: { path } }, table, today);
  return {
    summary,
    async walk(each) {
      try {
        for await (const line of lines) if (!(await each(toldLine(line, table.shown)))) break;
        return null;
      } catch (error) {
        if (error instanceof UnreadableFile) return error;
        throw error;
      }
    },
  };
}
