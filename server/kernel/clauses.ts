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

/** The documents behind the requirements, by their issuing numbers. */
export const DOCUMENTS = { TANG, YANSHI, SHAHE, WUGANG, CHANGJIANG } as const;

const CLAUSES = {
  R001: [WUGANG, '第五条'],
  R002: [CHANGJIANG, '二（一）'],
  R003: [SHAHE, '二（一）'],
  R004: [SHAHE, '二（一）'],
  R005: [CHANGJIANG, '二（一）'],
  R006: [WUGANG, '第八条'],
  R007: [WUGANG, '第八条'],
  R008: [CHANGJIANG, '二（一）'],
  R009: [CHANGJIANG, '二（一）'],
  R010: [CHANGJIANG, '二（一）'],
  R013: [WUGANG, '第五条'],
  R014: [WUGANG, '第五条'],
  R015: [TANG, '二（一）'],
  R016: [TANG, '二（一）'],
  R017: [CHANGJIANG, '二（二）'],
  R018: [YANSHI, '七（二）'],
  R019: [SHAHE, '二（一）'],
  R020: [YANSHI, '五'],
  R021: [YANSHI, '五'],
  R022: [WUGANG, '第五条'],
  R023: [SHAHE, '二（一）'],
  R024: [YANSHI, '七（一）'],
  R025: [SHAHE, '二（一）'],
  R026: [YANSHI, '五'],
  R027: [SHAHE, '三（二）'],
  R028: [WUGANG, '第十条'],
  R029: [TANG, '二（二）'],
  R030: [CHANGJIANG, '二（三）'],
  R031: [CHANGJIANG, '二（三）'],
  R032: [CHANGJIANG, '二（三）'],
  R033: [SHAHE, '二（二）'],
  R035: [TANG, '二（三）'],
  R036: [SHAHE, '二（二）'],
  R037: [SHAHE, '二（二）'],
  R038: [WUGANG, '第十条'],
  R039: [TANG, '二（二）'],
  R040: [SHAHE, '二（三）'],
  R041: [YANSHI, '七（二）'],
  R042: [WUGANG, '第九条'],
  R043: [WUGANG, '第十一条'],
  R044: [TANG, '三（三）'],
  R046: [WUGANG, '第十六条'],
  R048: [YANSHI, '八（一）'],
  R049: [SHAHE, '三（三）'],
  R052: [WUGANG, '第七条'],
  R053: [YANSHI, '七（二）'],
  R055: [YANSHI, '六'],
  R056: [TANG, '二（二）'],
  R057: [SHAHE, '二（四）'],
  R058: [CHANGJIANG, '二（五）'],
  R060: [CHANGJIANG, '二（五）'],
  R061: [CHANGJIANG, '二（五）'],
  R062: [WUGANG, '第九条'],
  R063: [WUGANG, '第九条'],
  R065: [WUGANG, '第八条'],
  R064: [CHANGJIANG, '二（三）'],
  R069: [SHAHE, '二（二）'],
  R070: [YANSHI, '七（三）'],
  R071: [YANSHI, '七（三）'],
  R073: [WUGANG, '第十三条'],
  R075: [YANSHI, '八（三）'],
  R078: [SHAHE, '二（五）'],
  R076: [WUGANG, '第十三条'],
  R080: [YANSHI, '六'],
  R083: [WUGANG, '第十三条'],
  R084: [WUGANG, '第十三条'],
  R087: [CHANGJIANG, '二（四）'],
  R089: [SHAHE, '二（四）'],
  R092: [WUGANG, '第十四条'],
  R093: [WUGANG, '第十四条'],
  R094: [TANG, '一'],
  R096: [YANSHI, '七（五）'],
  R098: [SHAHE, '二（三）'],
  R102: [TANG, '一'],
  R104: [SHAHE, '二（三）'],
  R115: [TANG, '二（四）'],
  R122: [SHAHE, '三（三）'],
  R123: [SHAHE, '三（三）'],
} as const satisfies Record<string, readonly [string, string]>;

export type RequirementId = keyof typeof CLAUSES;

/** The clause behind a requirement, as refusals and schema descriptions cite it. */
export function clauseOf(id: RequirementId): Clause {
  const [document, article] = CLAUSES[id];
  return { id, document, article };
}

/** A clause as an office cites it. */
export const wordsOf = ({ document, article }: Pick<Clause, 'document' | 'article'>): string =>
  `${document} ${article}`;
