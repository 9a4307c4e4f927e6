/** How many lines of a frame make a piece: some hundred kilobytes, worked on in a few milliseconds. */
export const LINES_OF_PIECE = 8192;
/** Of each line: 16 bytes of its target's id, then 4 of the number of its shape. */
export const MEMBER_BYTES = 20;
/** The id of a target as its member's bytes begin with it. */
export function uuidAt(bytes: Buffer, at: number): string {
  const text = bytes.toString('hex', at, at + 16);
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
}
/** Between a line of the frame, its shape and its target's id, as they come from the database. Below every sign of a key. */
export const ROW_MARK = '\u0001';
export const FRAME_HEADING = 'onedoor-frame/1\n';
/** Keys compress but little; more effort gains a few per cent. */
export const PACKED_AS = { level: 1 };
