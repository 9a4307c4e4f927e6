import type { ProgrammeDeadlineRowFragment, ProgrammeKind, ProgrammeRowFragment } from '../../generated/graphql.js';
import { isOpen } from '../state.ts';

type Row = ProgrammeRowFragment;
type Deadline = ProgrammeDeadlineRowFragment;

export interface Drafter {
  code: string;
  name: string;
  shortName: string;
}

/** A year's programme of a department, or the joint one, as far as the viewer may know of it. */
export interface YearRow {
  key: string;
  kind: ProgrammeKind;
  /** Null: nobody drafts the joint one yet. */
  department: Drafter | null;
  /** The version in force. */
  published: Row | null;
  /** The version on its way. */
  open: Row | null;
  deadlines: readonly Deadline[];
}

const newest = (rows: readonly Row[]): Row | null =>
  rows.reduce<Row | null>((best, one) => (best === null || one.version > best.version ? one : best), null);

function rowOf(
  kind: ProgrammeKind,
  department: Drafter | null,
  versions: readonly Row[],
  deadlines: readonly Deadline[],
): YearRow {
  return {
    key: kind === 'JOINT' ? 'joint' : department!.code,
    kind,
    department,
    published: versions.find(({ state }) => state === 'PUBLISHED') ?? null,
    open: newest(versions.filter(({ state }) => isOpen(state))),
    deadlines,
  };
}

/** The joint programme first, then the departments' in the directory's order. */
export function yearRows(
  departments: readonly Drafter[],
  programmes: readonly Row[],
  deadlines: readonly Deadline[],
): YearRow[] {
  const joint = programmes.filter(({ kind }) => kind === 'JOINT');
  return [
    rowOf(
      'JOINT',
      newest(joint)?.department ?? null,
      joint,
      deadlines.filter(({ kind }) => kind === 'JOINT'),
    ),
    ...departments.map((department) =>
      rowOf(
        'DEPARTMENT',
        department,
        programmes.filter((one) => one.kind === 'DEPARTMENT' && one.department.code === department.code),
        deadlines.filter((one) => one.kind === 'DEPARTMENT' && one.department?.code === department.code),
      ),
    ),
  ];
}

/** The version that a row speaks of: the one on its way, for that is what somebody works on. */
export const shownOf = ({ open, published }: YearRow): Row | null => open ?? published;
