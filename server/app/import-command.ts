import { localDate } from '../kernel/clock.ts';
import { TEMPLATE_HEADINGS } from '../registry/index.ts';
import { both, type DryRun, dryRun, fileFault, isImportKind } from './import-file.ts';
import { createReport } from './import-report.ts';
import { type Output, outputTo } from './output.ts';

export interface ImportOptions {
  kind?: string;
  dryRun: boolean;
  json: boolean;
  template: boolean;
}

const KINDS = 'items | targets | inspectors | plans';
const WRONG_KIND = `请用 --kind 说明表格种类：${KINDS}。 Say by --kind what the table holds: ${KINDS}.`;
const ONE_FILE = '请给出一个文件。 Give one file.';
const ONLY_DRY = '这个命令只试读、不保存，请加 --dry-run。 This command reads and stores nothing; add --dry-run.';

const tell = (sentence: string): false => {
  console.error(sentence);
  return false;
};

/** `onedoor import`: reads a file as the hub would take it in, and tells what it is certain of; whether it could be read. */
export async function importCommand(files: readonly string[], options: ImportOptions): Promise<boolean> {
  const { kind } = options;
  if (kind === undefined || !isImportKind(kind)) return tell(WRONG_KIND);
  if (options.template) {
    const output = outputTo(process.stdout);
    await output.write(`\ufeff${TEMPLATE_HEADINGS[kind].join(',')}\r\n`);
    await output.end();
    return true;
  }
  const [path, ...others] = files;
  if (path === undefined || others.length > 0) return tell(ONE_FILE);
  if (!options.dryRun) return tell(ONLY_DRY);
  const fault = await fileFault(path);
  if (fault !== null) return tell(fault);
  const output = outputTo(process.stdout);
  const run = dryRun(kind, path, localDate(new Date()));
  const stopped = await (options.json ? asJson(run, output.write) : asText(run, output.write));
  await output.end();
  return stopped === null || tell(`${path}: ${stopped}`);
}

/** One JSON document, written as the lines come; gives what stopped it. */
async function asJson({ summary, walk }: DryRun, write: Output): Promise<string | null> {
  let first = true;
  await write('{"rows":[');
  const stopped = await walk(async (line) => {
    const separator = first ? '\n' : ',\n';
    first = false;
    return write(separator + JSON.stringify(line));
  });
  const ended = stopped === null ? {} : { stopped: { problem: both(stopped.problem), remedy: both(stopped.remedy) } };
  await write(`\n],"summary":${JSON.stringify({ ...summary, ...ended })}}\n`);
  return stopped === null ? null : `${both(stopped.problem)} ${both(stopped.remedy)}`;
}

/** A page for a person; gives what stopped it. */
async function asText({ summary, walk }: DryRun, write: Output): Promise<string | null> {
  const report = createReport();
  const stopped = await walk(async (line) => {
    report.hear(line);
    return true;
  });
  if (summary.rows > 0) await write(`${report.text(summary)}\n`);
  return stopped === null ? null : `${both(stopped.problem)} ${both(stopped.remedy)}`;
}
