import type { BoardPart, BoardRow } from '../../client/checks/board/rows.ts';

export function part(code: string, state: BoardPart['state'], submittedAt: string | null = null): BoardPart {
  return { state, submittedAt, department: { code, shortName: code } } as unknown as BoardPart;
}

/** A check as the board has it. */
export function row(id: string, more: Partial<Record<keyof BoardRow, unknown>> = {}): BoardRow {
  return {
    id,
    revision: 1,
    visitOrder: 1,
    state: 'RELEASED',
    endsOn: '2026-04-30',
    completedAt: null,
    hasProblems: false,
    target: { name: `宾馆${id}`, key: `91KEY${id}` },
    parts: [],
    ...more,
  } as unknown as BoardRow;
}
