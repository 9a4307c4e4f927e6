/** The clause of a source document that a requirement (R001 to R130) comes from. */
export interface Clause {
  id: string;
  document: string;
  article: string;
}

const TANG = '唐市监字〔2023〕31号';
const YANSHI = '偃市监〔2023〕13号';
const SHAHE = '沙市监函〔2025〕5号';
const WUGANG = '舞政办明电〔2023〕4号';
const CHANGJIANG = '昌企监〔2023〕4号';

const CLAUSES = {
  R001: [WUGANG, '第五条'],
  R002: [CHANGJIANG, '二（一）'],
  R003: [SHAHE, '二（一）'],
  R007: [WUGANG, '第八条'],
  R014: [WUGANG, '第五条'],
  R018: [YANSHI, '七（二）'],
  R022: [WUGANG, '第五条'],
  R023: [SHAHE, '二（一）'],
  R024: [YANSHI, '七（一）'],
  R028: [WUGANG, '第十条'],
  R032: [CHANGJIANG, '二（三）'],
  R033: [SHAHE, '二（二）'],
  R043: [WUGANG, '第十一条'],
  R052: [WUGANG, '第七条'],
  R053: [YANSHI, '七（二）'],
  R056: [TANG, '二（二）'],
  R057: [SHAHE, '二（四）'],
  R060: [CHANGJIANG, '二（五）'],
  R063: [WUGANG, '第九条'],
  R069: [SHAHE, '二（二）'],
  R070: [YANSHI, '七（三）'],
  R073: [WUGANG, '第十三条'],
  R075: [YANSHI, '八（三）'],
  R083: [WUGANG, '第十三条'],
  R084: [WUGANG, '第十三条'],
  R092: [WUGANG, '第十四条'],
  R098: [SHAHE, '二（三）'],
} as const satisfies Record<string, readonly [string, string]>;

export type RequirementId = keyof typeof CLAUSES;

/** The clause behind a requirement, as refusals and schema descriptions cite it. */
export function clauseOf(id: RequirementId): Clause {
  const [document, article] = CLAUSES[id];
  return { id, document, article };
}
