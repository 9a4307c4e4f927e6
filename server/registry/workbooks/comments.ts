import { xmlText } from './cell-text.ts';
import { cellName } from './cell-name.ts';

/** A note at a cell. */
export interface Comment {
  row: number;
  column: number;
  text: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function* commentsXml(comments: readonly Comment[], author: string): Generator<string> {
  yield `${HEAD}<comments xmlns="${MAIN}"><authors><author>${xmlText(author)}</author></authors><commentList>`;
  for (const { row, column, text } of comments) {
    yield `<comment ref="${cellName(column, row)}" authorId="0"><text><t xml:space="preserve">${xmlText(text)}</t></text></comment>`;
  }
  yield '</commentList></comments>';
}

/** Where the notes are drawn: programs show none without it. */
export function* drawingXml(comments: readonly Comment[]): Generator<string> {
  yield '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  let id = 1025;
  for (const { row, column } of comments) {
    const anchor = [column + 1, 15, row - 1, 2, column + 4, 15, row + 4, 4].join(', ');
    yield `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
    id += 1;
  }
  yield '</xml>';
}
