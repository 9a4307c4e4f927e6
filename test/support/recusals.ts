import type { Caller } from './caller.ts';

const CHECK = `query ($id: ID!) { check(id: $id) { id revision planNumber target { id key }
  parts { department { code } state inspectors { id certificateNumber specialties } }
  recusalRequests { id state reason decisionReason inspector { id } } } }`;

/** The documents of replacements and of enterprises' requests for recusal. */
export const RECUSAL_DOCUMENTS = {
  check: CHECK,
  replace: 'mutation ($input: ReplaceInspectorInput!) { replaceInspector(input: $input) { check { id } } }',
  request: 'mutation ($input: RequestRecusalInput!) { requestRecusal(input: $input) { received } }',
  decide: 'mutation ($input: DecideRecusalInput!) { decideRecusal(input: $input) { check { id } } }',
};

/** Asks, as the enterprise of a check, that the first inspector of its first part be recused; gives whom and the request. */
export async function requested(liaison: Caller, anyone: Caller, checkId: string) {
  const check = await liaison.get(CHECK, { id: checkId });
  const [member] = check.parts[0].inspectors;
  const input = {
    planNumber: check.planNumber,
    targetCode: check.target.key,
    certificateNumber: member.certificateNumber,
    reason: '该执法人员系本店竞争者的近亲属',
  };
  await anyone.get(RECUSAL_DOCUMENTS.request, { input });
  const { recusalRequests } = await liaison.get(CHECK, { id: checkId });
  return { input, memberId: member.id as string, requestId: recusalRequests[0].id as string };
}
