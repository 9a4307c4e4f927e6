import type { Answer, Caller } from '../support/caller.ts';

const RECORD = `record { target { id key name kind status statusOn riskClass riskClassSource riskClassOn labels revision recordSource
  recordedOn industry { code } district { code } claimedBy { code } } viewerCanSave { allowed code } viewerCanUnmask { code } }`;
const PERSON = `record { identityNumber phone username verifiedBy inspector { id name certificateNumber personType validTo verifiedAt
  revision specialties onDuty } absences { kind from to } recusals { id keyword reason target { id name } } drawable { allowed code
  clause { id } } viewerCanVerify { allowed code clause { id } } }`;

const SELECTIONS: Record<string, string> = {
  saveTarget: RECORD,
  setTargetStatus: RECORD,
  setTargetClass: RECORD,
  unmaskTarget: RECORD,
  labelTargets: 'changed remaining',
  setTargets: 'changed remaining',
  setInspectors: 'changed remaining',
  claimTargets: 'changed remaining',
  giveBackTargets: 'changed remaining',
  saveTargetLabel: 'label { name synonyms meaning targets revision }',
  setRegisterFigure: 'figure { kind count source on }',
  saveSpecialty: 'specialty { code name kind }',
};

function documentOf(mutation: string): string {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${SELECTIONS[mutation] ?? PERSON} } }`;
}

/** Performs a mutation of the registries; gives its payload, of records the record itself. */
export async function act(who: Caller, mutation: string, input: Record<string, unknown>): Promise<any> {
  const payload = await who.get(documentOf(mutation), { input });
  return payload.record ?? payload;
}

/** Performs one that must be refused; gives the refusal's extensions. */
export function refusedAct(
  who: Caller,
  mutation: string,
  input: Record<string, unknown>,
): Promise<Record<string, any>> {
  return who.refused(documentOf(mutation), { input });
}

export function answerTo(who: Caller, mutation: string, input: Record<string, unknown>): Promise<Answer> {
  return who.ask(documentOf(mutation), { input });
}

const TARGETS = `query ($filter: TargetFilter, $after: String) { targets(filter: $filter, first: 100, after: $after) {
  totalCount nodes { id key name kind labels status recordedOn claimedBy { code } } } }`;

export const findTargets = (who: Caller, filter: Record<string, unknown>): Promise<any> => who.get(TARGETS, { filter });

export const personRecord = async (who: Caller, id: string): Promise<any> =>
  who.get(`query ($id: ID!) { inspectorRecord(id: $id) { ${PERSON.replace(/^record \{/, '').replace(/\}$/, '')} } }`, {
    id,
  });

export const targetRecord = async (who: Caller, id: string): Promise<any> =>
  who.get(`query ($id: ID!) { targetRecord(id: $id) { ${RECORD.replace(/^record \{/, '').replace(/\}$/, '')} } }`, {
    id,
  });

export const historyOf = async (who: Caller, of: 'target' | 'inspector', id: string): Promise<any[]> =>
  (
    await who.get(
      `query ($id: ID!) { ${of}History(id: $id, first: 100) { nodes { at kind by department { code } reason
         changes { field before after } } } }`,
      { id },
    )
  ).nodes;
