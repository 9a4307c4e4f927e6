import { newId } from '../kernel/ids.ts';
import {
  answeringDepartments,
  entriesFor,
  type Matter,
  type PlanMergeItem,
  type TargetShape,
  visitsTo,
} from '../merging/index.ts';
import type { DrawnTarget } from '../draws/index.ts';

/** A line of merged lists, made once for all checks that have it. */
export interface ReleasedMatter {
  name: string;
  legalBasis: string;
  content: string;
  departmentIds: string[];
}

export interface ReleasedPart {
  departmentId: string;
  entries: number;
  inspectorIds: string[];
}

export interface ReleasedCheck {
  id: string;
  targetId: string;
  /** Departments that go, in the plan's order. */
  parts: ReleasedPart[];
  /** The merged list; each line is answered by the first of its departments. */
  matters: ReleasedMatter[];
}

/** A plan's checks as they go to their teams, in the order of visits. */
export interface Release {
  checks: ReleasedCheck[];
  matters: ReleasedMatter[];
  /** Visits if each department went by itself, and together. */
  visits: { separate: number; joint: number };
}

export interface ToRelease {
  drawn: readonly DrawnTarget[];
  matters: readonly Matter<PlanMergeItem>[];
  /** The lead, then participants as they accepted. */
  order: readonly string[];
  /** What is looked at, by item. */
  contents: ReadonlyMap<string, string>;
  /** Keys of the drawn inspectors by their certificate numbers. */
  inspectors: ReadonlyMap<string, string>;
}

interface List {
  matters: ReleasedMatter[];
  answering: { departmentId: string; entries: number }[];
  visits: { separate: number; joint: number };
}

const joined = (texts: readonly string[]): string => [...new Set(texts)].join('；');

/** Merges the lists of all shapes that were drawn: targets of one shape have one list. */
function listMaker({ matters, order, contents }: ToRelease): {
  listOf(shape: TargetShape): List;
  made: ReleasedMatter[];
} {
  const lists = new Map<string, List>();
  const lines = new Map<string, ReleasedMatter>();
  const make = (shape: TargetShape): List => {
    const entries = entriesFor(matters, shape);
    const answering = [...answeringDepartments(entries)].map(([departmentId, own]) => ({
      departmentId,
      entries: own.length,
    }));
    return {
      matters: entries.map(({ name, items, departmentIds }) => {
        const sign = items.map((item) => item.planItemId).join();
        let line = lines.get(sign);
        if (line === undefined) {
          const legalBasis = joined(items.map((item) => item.legalBasis));
          const content = joined(items.map((item) => contents.get(item.itemId)!));
          lines.set(sign, (line = { name, legalBasis, content, departmentIds }));
        }
        return line;
      }),
      answering: answering.sort((a, b) => order.indexOf(a.departmentId) - order.indexOf(b.departmentId)),
      visits: visitsTo(entries),
    };
  };
  return {
    listOf(shape) {
      const sign = JSON.stringify([shape.kind, shape.industryCode, shape.labels]);
      let list = lists.get(sign);
      if (list === undefined) lists.set(sign, (list = make(shape)));
      return list;
    },
    get made() {
      return [...lines.values()];
    },
  };
}

function mustBe<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the drawn list has no ${what}`);
  return value;
}

/** Makes the checks of a drawn list: for each target its merged list, and a part for each department that answers an entry. */
export function composeRelease(given: ToRelease): Release {
  const maker = listMaker(given);
  const visits = { separate: 0, joint: 0 };
  const checks = given.drawn.map(({ targetId, shape, teams }) => {
    const list = maker.listOf(shape);
    visits.separate += list.visits.separate;
    visits.joint += list.visits.joint;
    const parts = list.answering.map(({ departmentId, entries }) => {
      const team = mustBe(
        teams.find((one) => one.departmentId === departmentId),
        `team of ${departmentId}`,
      );
      const inspectorIds = team.certificates.map((number) => mustBe(given.inspectors.get(number), 'such inspector'));
      return { departmentId, entries, inspectorIds };
    });
    return { id: newId(), targetId, parts, matters: list.matters };
  });
  return { checks, matters: maker.made, visits };
}
