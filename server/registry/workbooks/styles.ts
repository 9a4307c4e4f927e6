/** How a cell looks. */
export type CellLook = 'PLAIN' | 'HEADING' | 'QUESTION' | 'PROBLEM';

const LOOKS: readonly CellLook[] = ['PLAIN', 'HEADING', 'QUESTION', 'PROBLEM'];

const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const FILLS = ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'];
const COLOURS: Partial<Record<CellLook, string>> = { HEADING: 'E8E8E2', QUESTION: 'FFF3D6', PROBLEM: 'FBE4DA' };
const COLOURED = LOOKS.filter((look) => COLOURS[look] !== undefined);

const TEXT = 49;

function format(look: CellLook, isQuoted: boolean): string {
  const coloured = COLOURED.indexOf(look);
  const filled = coloured < 0 ? 0 : FILLS.length + coloured;
  const bold = look === 'HEADING' ? 1 : 0;
  const quote = isQuoted ? ' quotePrefix="1"' : '';
  return `<xf numFmtId="${TEXT}" fontId="${bold}" fillId="${filled}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"${quote}><alignment vertical="top" wrapText="1"/></xf>`;
}

/**
 * The number of a cell's format. All cells are text; one that would be a formula, were it typed, bears the mark of a typed
 * apostrophe besides, so that it stays text when somebody edits it.
 */
export const formatOf = (look: CellLook, isQuoted: boolean): number => 1 + LOOKS.indexOf(look) * 2 + (isQuoted ? 1 : 0);

const formats = LOOKS.flatMap((look) => [format(look, false), format(look, true)]);

export const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="${FILLS.length + COLOURED.length}">${FILLS.join('')}${COLOURED.map((look) => fill(COLOURS[look]!)).join('')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${1 + formats.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats.join('')}</cellXfs></styleSheet>`;
