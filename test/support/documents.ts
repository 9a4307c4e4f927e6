import { readFileSync } from 'node:fs';
import { type DefinitionNode, type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql';

const contract = parse(readFileSync(new URL('../contract/main-flow.graphql', import.meta.url), 'utf8'));
const fragments = new Map(
  contract.definitions
    .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
    .map((node) => [node.name.value, node]),
);

function withFragments(node: DefinitionNode, found: Set<FragmentDefinitionNode>): Set<FragmentDefinitionNode> {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value)!;
      if (found.has(fragment)) return;
      found.add(fragment);
      withFragments(fragment, found);
    },
  });
  return found;
}

/** The operations of the contract, each as a document of its own, by name. */
export const documents: Readonly<Record<string, string>> = Object.fromEntries(
  contract.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION && node.name !== undefined
      ? [[node.name.value, [node, ...withFragments(node, new Set())].map(print).join('\n')]]
      : [],
  ),
);
