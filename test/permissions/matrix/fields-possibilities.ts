import type { Rule } from '../outcome.ts';
import type { PlaceName } from '../world.ts';
import { mutations } from './mutations.ts';
import { queries } from './queries.ts';

/**
 * A `viewerCan…` field says FORBIDDEN to just those whom the mutation would answer so: whoever may not even read the
 * parent meets the parent's refusal.
 */
function like(
  mutation: string,
  parent: string,
  selection: string,
  places: PlaceName[],
  take: (value: any) => any,
): Rule {
  const combine = (place: PlaceName): string => {
    const acts = mutations[mutation]!.rows[place]!.split(' ');
    const reads = queries[parent]!.rows[place]!.split(' ');
    return reads.map((word, i) => (word !== 'ok' ? word : acts[i] === 'F' ? 'F' : 'may')).join(' ');
  };
  return {
    ask: ({ planId, checkId }) => [
      `query ($id: ID!) { ${parent}(id: $id) { ${selection} } }`,
      { id: parent === 'check' ? checkId : planId },
    ],
    says: (value) => (take(value).code === 'FORBIDDEN' ? 'F' : 'may'),
    rows: Object.fromEntries(places.map((place) => [place, combine(place)])),
  };
}

const onPlan = (field: string, mutation: string, places: PlaceName[] = ['released', 'hidden']): [string, Rule[]] => [
  `JointPlan.${field}`,
  [like(mutation, 'plan', `${field} { code }`, places, (plan) => plan[field])],
];

const onRound = (field: string, mutation: string): [string, Rule[]] => [
  `DrawRound.${field}`,
  [like(mutation, 'plan', `draw { round { ${field} { code } } }`, ['sealed'], (plan) => plan.draw.round[field])],
];

const onCheck = (field: string, mutation: string): [string, Rule[]] => [
  `JointCheck.${field}`,
  [like(mutation, 'check', `${field} { code }`, ['released'], (check) => check[field])],
];

/** What a viewer is told that they can do, against what the mutations answer them. */
export const possibilityFields: Record<string, Rule[]> = Object.fromEntries([
  onPlan('viewerCanUpdate', 'updateJointPlan'),
  onPlan('viewerCanCancel', 'cancelPlan'),
  onPlan('viewerCanInvite', 'inviteDepartments'),
  onPlan('viewerCanAnswer', 'answerInvitation'),
  onPlan('viewerCanContribute', 'contributeItems'),
  onPlan('viewerCanWithdraw', 'withdrawParticipation'),
  onPlan('viewerCanFreeze', 'freezeItems'),
  onPlan('viewerCanUnfreeze', 'unfreezeItems'),
  onPlan('viewerCanAnnounce', 'announcePlan'),
  onPlan('viewerCanSeal', 'sealDraw'),
  onPlan('viewerCanRelease', 'releaseChecks'),
  onPlan('viewerCanJustify', 'updateJointPlan'),
  onPlan('viewerCanLiftCap', 'updateJointPlan'),
  onPlan('viewerCanSetSuperiorList', 'updateJointPlan'),
  onRound('viewerCanRun', 'runDraw'),
  onRound('viewerCanAbandon', 'abandonRound'),
  onCheck('viewerCanRecord', 'recordResults'),
  onCheck('viewerCanSubmit', 'submitPart'),
]);
