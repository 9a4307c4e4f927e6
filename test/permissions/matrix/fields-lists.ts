import type { Rule } from '../outcome.ts';
import { planFields } from './fields-plans.ts';
import { policyQueries } from './policy.ts';
import { queries } from './queries.ts';

/** A list's total against all that its pages give: one that counts more tells what the viewer may not see. */
function counted(list: string, row: string, more: Partial<Rule> = {}): Rule[] {
  return [
    {
      ask: () => [`{ ${list} { totalCount pageInfo { hasNextPage } nodes { __typename } } }`],
      says: (value) => countedWord(value),
      rows: { any: row },
      ...more,
    },
  ];
}

function countedWord({ totalCount, pageInfo, nodes }: any): string {
  if (pageInfo.hasNextPage) return 'more than a page';
  return totalCount === nodes.length ? 'ok' : `counts ${totalCount}, shows ${nodes.length}`;
}

const numbered = (list: string): Partial<Rule> => ({
  ask: ({ number }) => [
    `query ($text: String) { ${list} { totalCount pageInfo { hasNextPage } nodes { __typename } } }`,
    { text: number },
  ],
});

/** The totals of lists; columns as in `ROLES`. */
export const listFields: Record<string, Rule[]> = {
  'DepartmentConnection.totalCount': counted('departments(first: 100)', queries.departments!.rows.any!),
  'InspectionItemConnection.totalCount': counted(
    'inspectionItems(filter: { departmentCode: "xfj" }, first: 100)',
    queries.inspectionItems!.rows.any!,
  ),
  'TargetConnection.totalCount': counted(
    'targets(filter: { kinds: [NATURAL_PERSON] }, first: 100)',
    queries.targets!.rows.any!,
  ),
  'IndustryConnection.totalCount': counted('industries(text: "61", first: 100)', queries.industries!.rows.any!),
  'DistrictConnection.totalCount': counted('districts(first: 100)', queries.districts!.rows.any!),
  'InspectorConnection.totalCount': counted(
    'inspectors(departmentCode: "scjg", first: 100)',
    queries.inspectors!.rows.any!,
  ),
  'PolicyDecisionConnection.totalCount': counted(
    'policyHistory(key: YEARLY_CAP, first: 100)',
    policyQueries.policyHistory!.rows.any!,
  ),
  'JointPlanConnection.totalCount': counted('', '', {
    ...numbered('plans(filter: { text: $text }, first: 100)'),
    rows: { hidden: queries.plans!.rows.hidden!.replaceAll('none', 'ok') },
  }),
  'PublicPlanConnection.totalCount': counted('', '', {
    ...numbered('publicPlans(text: $text, first: 100)'),
    rows: { hidden: queries.publicPlans!.rows.hidden!.replaceAll('none', 'ok') },
  }),
  'JointCheckConnection.totalCount': [
    {
      ask: ({ planId }) => [
        'query ($id: ID!) { plan(id: $id) { checks(first: 100) { totalCount pageInfo { hasNextPage } nodes { __typename } } } }',
        { id: planId },
      ],
      says: ({ checks }) => countedWord(checks),
      rows: Object.fromEntries(
        Object.entries(planFields['JointPlan.checks']![0]!.rows).map(([place, row]) => [
          place,
          row.replaceAll('none', 'ok'),
        ]),
      ),
    },
  ],
};
