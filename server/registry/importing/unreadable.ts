import { type Text, text } from '../../kernel/text.ts';

/** A file that cannot be read as a table at all: what is wrong, and what would mend it. */
export class UnreadableFile extends Error {
  readonly problem: Text;
  readonly remedy: Text;

  constructor(problem: Text, remedy: Text) {
    super(problem.en);
    this.name = 'UnreadableFile';
    this.problem = problem;
    this.remedy = remedy;
  }
}

const SAVE_AGAIN = text(
  '请用 Excel 或 WPS 打开后另存为“Excel 工作簿（*.xlsx）”再上传',
  'Open it in Excel or WPS, save it as “Excel workbook (*.xlsx)” and upload that',
);

export const unreadable = {
  empty: () =>
    new UnreadableFile(
      text('文件是空的', 'The file is empty'),
      text('请选择有内容的 XLSX 或 CSV 文件', 'Choose an XLSX or CSV file with content'),
    ),
  oldExcel: () =>
    new UnreadableFile(
      text(
        '这是旧版 Excel（.xls）或加了密码的文件，不能读取',
        'This is an old Excel file (.xls) or one with a password',
      ),
      text(
        '请用 Excel 或 WPS 打开，去掉密码，另存为“Excel 工作簿（*.xlsx）”再上传',
        'Open it in Excel or WPS, take the password off, save it as “Excel workbook (*.xlsx)” and upload that',
      ),
    ),
  notAWorkbook: () =>
    new UnreadableFile(text('这个压缩文件不是 Excel 工作簿', 'This archive is no Excel workbook'), SAVE_AGAIN),
  webPage: () =>
    new UnreadableFile(
      text('这是网页或 XML 文件，只是扩展名像表格', 'This is a web page or an XML file with the name of a table'),
      SAVE_AGAIN,
    ),
  broken: () =>
    new UnreadableFile(
      text('表格文件不完整或已损坏，打不开', 'The file is incomplete or damaged, and cannot be opened'),
      text(
        '可能没有下载完或复制时中断：请重新取一份文件；能用 Excel 或 WPS 打开的，另存为“Excel 工作簿（*.xlsx）”再上传',
        'A download may have stopped half-way: fetch the file anew; where Excel or WPS opens it, save it as “Excel workbook (*.xlsx)” and upload that',
      ),
    ),
  tooLarge: (zh: string, en: string) =>
    new UnreadableFile(
      text(`文件超出可以读取的范围：${zh}`, `The file is beyond what can be read: ${en}`),
      text('请只保留需要的数据，分成几个文件后再上传', 'Keep the data that is needed, and upload it in several files'),
    ),
  notText: () =>
    new UnreadableFile(
      text('文件不是可以读取的文本（应为 UTF-8 或 GB18030 编码）', 'The file is no readable text (UTF-8 or GB18030)'),
      text(
        '请用 Excel 或 WPS 打开，另存为“CSV UTF-8（*.csv）”或 XLSX 再上传',
        'Open it in Excel or WPS, save it as “CSV UTF-8 (*.csv)” or XLSX and upload that',
      ),
    ),
  openQuote: (row: number) =>
    new UnreadableFile(
      text(`第 ${row} 行起的引号没有闭合，后面的内容无法分行`, `The quote opened on line ${row} never closes`),
      text('请补上引号，或用 Excel 另存为 XLSX 后再上传', 'Close the quote, or save the file as XLSX and upload that'),
    ),
};
