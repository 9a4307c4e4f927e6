import type { Industry } from '../useAreaNames.ts';

export interface TreeNode {
  value: string;
  title: string;
  children: TreeNode[];
}

/** The tree of GB/T 4754 by code. What lies under nothing known stands at the top. */
export function industryTree(industries: readonly Industry[]): TreeNode[] {
  const nodes = new Map<string, TreeNode>();
  for (const { code, name } of industries) {
    nodes.set(code, { value: code, title: `${code} ${name}`, children: [] });
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

/** Whether a node itself is what somebody looks for: a code from its beginning, a name anywhere. */
export function isFound({ value, title }: Pick<TreeNode, 'value' | 'title'>, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return (
    value.toLowerCase().startsWith(wanted) ||
    title
      .slice(value.length + 1)
      .toLowerCase()
      .includes(wanted)
  );
}

/** What must be open so that all that is found is in sight. */
export function openFor(nodes: readonly TreeNode[], search: string): string[] {
  const holds = (node: TreeNode): boolean => isFound(node, search) || node.children.some(holds);
  return nodes.flatMap(({ value, children }) => (children.some(holds) ? [value, ...openFor(children, search)] : []));
}
