export { type Sampling } from './cells/sampling.ts';
export { type Frequency } from './cells/frequency.ts';
export { readRatio } from './cells/ratio.ts';
export { wholeDay } from './cells/days.ts';
export { readTime, type TimeContext, type TimeRole, type Window, WITHOUT_YEAR } from './cells/time.ts';
export { ownedItem, readDepartments, type DepartmentCell } from './cells/departments.ts';
export { readLead, readRoles, type Roles, tellsRoles } from './cells/department-roles.ts';
export { itemClassOf, type ItemClass } from './cells/item-class.ts';
export { itemNames, oneLine } from './cells/item-names.ts';
export { type CheckMethod, readMethods } from './cells/methods.ts';
export { plain, saysNothing } from './cells/plain.ts';
export type { Reading } from './cells/reading.ts';
export { yearInName, yearNamed } from './cells/years.ts';
export { type Column, columnOf, type Layout, withFields } from './headings/layout.ts';
export { type ImportKind, TEMPLATE_HEADINGS } from './headings/templates.ts';
export { headingFor, type Vocabulary } from './headings/vocabulary.ts';
export { issuerInTitle } from './headings/issuer.ts';
export { type ListField, vocabularyOf } from './headings/signs.ts';
export { type Drawing, headingOf, readDrawing } from './lines/drawing.ts';
export { LineDraft } from './lines/draft.ts';
export { asksForHeadings } from './lines/no-headings.ts';
export type { LineReading, LineStatus, Problem, Question } from './lines/findings.ts';
export {
  type FileFacts,
  type ImportReading,
  type ImportSummary,
  readImport,
  type TableKind,
} from './lines/read-import.ts';
export { inspectorTable } from './kinds/inspector-table.ts';
export type { InspectorValues } from './kinds/inspector-values.ts';
export { itemTable } from './kinds/item-table.ts';
export type { ItemValues } from './kinds/item-values.ts';
export { namesMeant } from './cells/person-name.ts';
export { cellOf } from './sheet.ts';
export { cellKept, type CellTexts, type KeptCell, rereadLine, type StagedLine, textKept } from './lines/staged-line.ts';
export { SeenKeys } from './lines/seen-keys.ts';
export { nameSaid, saidAnew, saidOf, type SaidHeadings } from './headings/said-headings.ts';
export { TARGET_ASK } from './kinds/target-asks.ts';
export { targetTable } from './kinds/target-table.ts';
export type { TargetValues } from './kinds/target-values.ts';
export type { ImportSource } from './source.ts';
export { UnreadableFile } from './unreadable.ts';
