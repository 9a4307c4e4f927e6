import { type Actor, holds } from '../../kernel/actor.ts';
import { listed } from '../../kernel/listing.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';

interface Party {
  departmentId: string;
  party: string;
  handedInAt: string | null;
}

/** `secret:hand-in`: the liaison of a department that committed itself. */
export function handInPermit(actor: Actor, parties: readonly Pick<Party, 'departmentId'>[]): Refusal | null {
  const isParty = holds(actor, 'LIAISON') && parties.some(({ departmentId }) => departmentId === actor.departmentId);
  return isParty
    ? null
    : refusal.forbidden(
        text(
          '只有承诺了密值的部门的联络员可以交出密值',
          'Only liaisons of departments that committed to a secret hand one in',
        ),
      );
}

/** Refuses a second secret of one department: the first was proved to be the one committed to. */
export function unlessOwed({ handedInAt }: Party): Refusal | null {
  if (handedInAt === null) return null;
  return refusal.wrongState(
    'HANDED_IN',
    text('本部门的密值已经交出', 'Your department has handed its secret in already'),
  );
}

/** Refuses a run while a department's secret is missing; names whom to wait for (R053). */
export function unlessHandedIn(parties: readonly Party[], nameOf: (departmentId: string) => string): Refusal | null {
  const missing = parties.filter(({ handedInAt }) => handedInAt === null);
  if (missing.length === 0) return null;
  const { zh, en } = listed(missing.map(({ departmentId }) => nameOf(departmentId)));
  return refusal.wrongState(
    'SEALED',
    text(
      `还没有交出密值：${zh}，等其交出后再抽取，或注明原因作废本轮`,
      `These have not handed their secrets in: ${en}; wait, or abandon the round naming the party`,
    ),
  );
}

/** What is wrong with the party that is named as the cause of an abandonment: it must be one that owes its secret. */
export function missingPartyProblems(given: string | null | undefined, parties: readonly Party[]): Problem[] {
  if (given === null || given === undefined) return [];
  if (parties.some(({ party, handedInAt }) => party === given && handedInAt === null)) return [];
  return [
    {
      path: 'missingParty',
      problem: text('只能注明尚未交出密值的部门', 'only a department that has not handed its secret in can be named'),
    },
  ];
}
