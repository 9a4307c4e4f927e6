import type { Industry } from '../useAreaNames.ts';

export interface TreeNode {
  value: string;
  title: string;
  /** What a search looks through: code and name. */
  search: string;
  children: TreeNode[];
}

/** The tree of GB/T 4754 by code. What lies under nothing known stands at the top. */
export function industryTree(industries: readonly Industry[]): TreeNode[] {
  const nodes = new Map<string, TreeNode>();
  for (const { code, name } of industries) {
    nodes.set(code, { value: code, title: `${code} ${name}`, search: `${code} ${name}`, children: [] });
  }
  const top: TreeNode[] = [];
  for (const { code, parentCode } of industries) {
    const parent = parentCode == null ? undefined : nodes.get(parentCode);
    (parent?.children ?? top).push(nodes.get(code)!);
  }
  const byCode = (a: TreeNode, b: TreeNode) => (a.value < b.value ? -1 : 1);
  for (const { children } of nodes.values()) children.sort(byCode);
  return top.sort(byCode);
}
