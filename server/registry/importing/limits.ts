/** What one file may bring. Each bound is beyond any list that people keep, and keeps hostile files from filling memory. */
export const LIMITS = {
  /** Characters that Excel itself lets a cell hold. */
  cellCharacters: 32_767,
  /** Characters of one line, what is too long for a cell left out. Some lines are held while a heading is sought. */
  lineCharacters: 1_000_000,
  /** Columns that bear anything. */
  columns: 512,
  /** Lines of a sheet in a workbook; the format knows no more. */
  workbookRows: 1_048_576,
  /** Lines of a CSV. */
  csvRows: 5_000_000,
  /** Bytes of one line of a CSV; an opened quote that never closes ends here. */
  csvLineBytes: 8 * 1024 * 1024,
  /** Parts that a workbook's archive may list. */
  parts: 5_000,
  /** Bytes that a part may unpack to. */
  partBytes: 768 * 1024 * 1024,
  /** Bytes that a whole workbook may unpack to; its sheets are walked twice, for their merged areas and their lines. */
  unpackedBytes: 2 * 1024 * 1024 * 1024,
  /** How many times larger than packed a part may be, once it is beyond `harmlessBytes`. Sheets of real lists stay below 60. */
  inflation: 200,
  harmlessBytes: 4 * 1024 * 1024,
  /** Bytes of the parts that are held whole: the workbook's directory and its styles. */
  directoryBytes: 8 * 1024 * 1024,
  /** Characters of all texts that the cells of a workbook share. */
  sharedCharacters: 64 * 1024 * 1024,
  sharedTexts: 4_000_000,
  /** Merged areas, the cells that they give their content to, and how many characters that makes. */
  merges: 200_000,
  mergedCells: 20_000_000,
  mergedCharacters: 200_000_000,
  /** Characters that merged areas give to other cells, and how many more for each that the sheet bears itself. */
  mergedGiven: 2_000_000,
  mergedGivenShare: 20,
  /** Elements inside one another, and attributes of one of them. */
  xmlDepth: 64,
  xmlAttributes: 256,
} as const;
