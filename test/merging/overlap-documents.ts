const SOURCE = `id kind name origin lead { code } participants { code } fromMonth toMonth targetsInFrame targetsShared timesAYear
  expectedVisits isJointByDefault items { code departmentCode }`;

export const OVERLAPS = `query ($year: Int!, $under: String, $departmentCode: String, $first: Int = 100, $after: String) {
  overlaps(year: $year) {
    year targets targetsCovered targetsShared doors { apart together saved } sourcesLeftOut sources { ${SOURCE} }
    heat(under: $under) { department { code } industry { code } sources targets shared }
    pairs(departmentCode: $departmentCode, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { one { id name } other { id name } sharedTargets shareOfSmaller commonMonths doorsSaved matters { name items { code } } }
    }
    viewerCanPlanJointly { allowed }
  }
}`;

export const OVERLAP_TARGETS = `query ($year: Int!, $filter: OverlapTargetFilter, $first: Int!, $after: String) {
  overlapTargets(year: $year, filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { target { id name kind industry { code } district { code } } covers { source { id name } items { code } } }
  }
}`;

const PLAN = `id number revision title year state startsOn endsOn industryCodes districtCodes targetKinds lead { code }
  sampling { riskClass percent atLeast atMost } participants { department { code } state respondBy message }
  programmeTask { id } findings { clause { id } severity sentence targets justification { reason approver recordedBy } }
  viewerCanJustify { allowed }`;

export const PLAN_JOINTLY = `mutation ($input: PlanJointlyInput!) { planJointly(input: $input) { plan { ${PLAN} } } }`;
export const JUSTIFY_PLAN = `mutation ($input: JustifyPlanInput!) { justifyPlan(input: $input) { plan { ${PLAN} } } }`;
export const PLAN_FINDINGS = `query ($id: ID!) { plan(id: $id) { ${PLAN} } }`;
