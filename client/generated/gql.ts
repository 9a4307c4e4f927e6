/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query AuditEvents($planId: ID, $first: Int!, $after: String) {\n  events(planId: $planId, first: $first, after: $after) {\n    hasMore\n    nodes {\n      cursor\n      type\n      occurredAt\n      number\n      reason\n      hash\n      previousHash\n      department {\n        code\n        name\n        shortName\n      }\n      plan {\n        id\n        number\n        title\n      }\n    }\n  }\n}": typeof types.AuditEventsDocument,
    "query AuditPlan($filter: PlanFilter, $first: Int!) {\n  plans(filter: $filter, first: $first) {\n    nodes {\n      id\n      number\n      title\n    }\n  }\n}": typeof types.AuditPlanDocument,
    "query ProofPlans($filter: PlanFilter, $first: Int!, $after: String) {\n  plans(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      number\n      title\n      state\n      lead {\n        code\n        shortName\n      }\n      draw {\n        id\n        frameSize\n        drawnCount\n        round {\n          id\n          state\n          assurance\n          sealedAt\n          runAt\n          beacon {\n            source\n          }\n        }\n      }\n    }\n  }\n}": typeof types.ProofPlansDocument,
    "query BoardCheck($id: ID!) {\n  check(id: $id) {\n    ...BoardRow\n  }\n}": typeof types.BoardCheckDocument,
    "query BoardHead($id: ID!) {\n  plan(id: $id) {\n    id\n    number\n    title\n    state\n    cursor\n    startsOn\n    endsOn\n    lead {\n      code\n      name\n      shortName\n    }\n    participants {\n      state\n      department {\n        code\n        name\n        shortName\n      }\n      progress {\n        total\n        completed\n      }\n    }\n    progress {\n      total\n      completed\n      withProblems\n    }\n  }\n}": typeof types.BoardHeadDocument,
    "fragment BoardRow on JointCheck {\n  id\n  revision\n  state\n  visitOrder\n  batch\n  endsOn\n  completedAt\n  hasProblems\n  target {\n    id\n    key\n    name\n    riskClass\n    district {\n      name\n    }\n  }\n  parts {\n    department {\n      code\n    }\n    state\n    submittedAt\n  }\n}": typeof types.BoardRowFragmentDoc,
    "query BoardRows($planId: ID!, $first: Int!, $after: String) {\n  plan(id: $planId) {\n    id\n    checks(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...BoardRow\n      }\n    }\n  }\n}": typeof types.BoardRowsDocument,
    "query Check($id: ID!) {\n  check(id: $id) {\n    ...CheckSummary\n  }\n}": typeof types.CheckDocument,
    "query CheckPanel($id: ID!) {\n  check(id: $id) {\n    id\n    revision\n    state\n    visitOrder\n    planNumber\n    startsOn\n    endsOn\n    completedAt\n    hasProblems\n    target {\n      id\n      key\n      name\n      kind\n      riskClass\n      address\n      industry {\n        name\n      }\n      district {\n        name\n      }\n    }\n    parts {\n      department {\n        code\n        name\n        shortName\n      }\n      state\n      entriesTotal\n      entriesAnswered\n      submittedAt\n      signature {\n        kind\n        reason\n        witness\n      }\n      inspectors {\n        id\n        name\n        certificateNumber\n        station\n        title\n      }\n      viewerCanReplace {\n        ...PlanPossible\n      }\n      unable {\n        inspector {\n          id\n          name\n        }\n        reason\n      }\n    }\n    recusalRequests {\n      id\n      state\n      reason\n      askedAt\n      decidedAt\n      decisionReason\n      inspector {\n        id\n        name\n        certificateNumber\n      }\n      viewerCanDecide {\n        ...PlanPossible\n      }\n    }\n    items {\n      id\n      name\n      legalBasis\n      content\n      departments {\n        code\n        shortName\n      }\n      outcome\n      alsoOutcomes\n      note\n      recordedAt\n    }\n  }\n}": typeof types.CheckPanelDocument,
    "fragment CheckSummary on JointCheck {\n  id\n  revision\n  state\n  target {\n    id\n    key\n    name\n    riskClass\n  }\n  parts {\n    department {\n      code\n      name\n    }\n    state\n    inspectors {\n      id\n      name\n      certificateNumber\n    }\n  }\n  items {\n    id\n    name\n    departments {\n      code\n    }\n    outcome\n    alsoOutcomes\n    note\n  }\n}": typeof types.CheckSummaryFragmentDoc,
    "mutation DecideRecusal($input: DecideRecusalInput!) {\n  decideRecusal(input: $input) {\n    check {\n      id\n    }\n  }\n}": typeof types.DecideRecusalDocument,
    "query MyChecks($state: CheckState, $first: Int!, $after: String) {\n  viewer {\n    id\n    checks(state: $state, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CheckSummary\n      }\n    }\n  }\n}": typeof types.MyChecksDocument,
    "mutation RecordResults($input: RecordResultsInput!) {\n  recordResults(input: $input) {\n    check {\n      ...CheckSummary\n    }\n  }\n}": typeof types.RecordResultsDocument,
    "query RecusalTasks {\n  recusalTasks {\n    since\n    planId\n    planNumber\n    checkId\n    targetName\n  }\n}": typeof types.RecusalTasksDocument,
    "mutation ReleaseChecks($input: ReleaseChecksInput!) {\n  releaseChecks(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": typeof types.ReleaseChecksDocument,
    "mutation ReplaceInspector($input: ReplaceInspectorInput!) {\n  replaceInspector(input: $input) {\n    check {\n      id\n    }\n  }\n}": typeof types.ReplaceInspectorDocument,
    "mutation RequestRecusal($input: RequestRecusalInput!) {\n  requestRecusal(input: $input) {\n    received\n  }\n}": typeof types.RequestRecusalDocument,
    "mutation SubmitPart($input: SubmitPartInput!) {\n  submitPart(input: $input) {\n    check {\n      ...CheckSummary\n    }\n  }\n}": typeof types.SubmitPartDocument,
    "mutation AbandonRound($input: AbandonRoundInput!) {\n  abandonRound(input: $input) {\n    round {\n      ...RoundSummary\n    }\n  }\n}": typeof types.AbandonRoundDocument,
    "mutation AmendInspectors($input: AmendInspectorsInput!) {\n  amendInspectors(input: $input) {\n    round {\n      id\n    }\n  }\n}": typeof types.AmendInspectorsDocument,
    "mutation CommitSecret($input: CommitSecretInput!) {\n  commitSecret(input: $input) {\n    proposal {\n      id\n    }\n  }\n}": typeof types.CommitSecretDocument,
    "mutation ConsentRound($input: ConsentRoundInput!) {\n  consentRound(input: $input) {\n    proposal {\n      id\n    }\n  }\n}": typeof types.ConsentRoundDocument,
    "mutation DeclineRound($input: DeclineRoundInput!) {\n  declineRound(input: $input) {\n    proposal {\n      id\n    }\n  }\n}": typeof types.DeclineRoundDocument,
    "fragment DrawClass on DrawStratum {\n  stratum\n  percent\n  atLeast\n  atMost\n  size\n  take\n}": typeof types.DrawClassFragmentDoc,
    "query DrawDesk($id: ID!) {\n  plan(id: $id) {\n    id\n    number\n    title\n    revision\n    state\n    startsOn\n    endsOn\n    announcedAt\n    teamPool\n    lead {\n      id\n      code\n      shortName\n    }\n    participants {\n      state\n      department {\n        code\n        shortName\n      }\n    }\n    sampling {\n      riskClass\n      percent\n      atLeast\n      atMost\n    }\n    viewerCanSeal {\n      ...PlanPossible\n    }\n    viewerCanRelease {\n      ...PlanPossible\n    }\n    proposals {\n      ...ProposalDesk\n    }\n    draw {\n      id\n      frameSize\n      drawnCount\n      frameDigest\n      rulesDigest\n      inspectorsDigest\n      recusalsDigest\n      drawnDigest\n      viewerCanAmend {\n        ...PlanPossible\n      }\n      inspectorsUnable\n      sameLists\n      amendments {\n        number\n        at\n        reason\n        before\n        after\n      }\n      strata {\n        ...DrawClass\n      }\n      round {\n        id\n        state\n        assurance\n        sealedAt\n        runAt\n        beacon {\n          source\n          publishedAt\n          value\n        }\n        commitments {\n          party\n          digest\n        }\n        draws {\n          id\n          frameSize\n          drawnCount\n          plan {\n            id\n            number\n            title\n            state\n          }\n        }\n        viewerCanRun {\n          ...PlanPossible\n        }\n        viewerCanAbandon {\n          ...PlanPossible\n        }\n        viewerCanHandIn {\n          ...PlanPossible\n        }\n        handInKey\n        missingParty\n        lead {\n          code\n          shortName\n        }\n        parties {\n          department {\n            code\n            shortName\n          }\n          digest\n          handedInAt\n        }\n        doors {\n          visits\n          doors\n          mostPeople\n        }\n      }\n    }\n  }\n}": typeof types.DrawDeskDocument,
    "query DrawFrame($id: ID!) {\n  plan(id: $id) {\n    id\n    year\n    frame {\n      registry\n      size\n      steps {\n        step\n        excluded\n        remaining\n      }\n      classes {\n        riskClass\n        count\n      }\n    }\n    samplingPreview {\n      total\n      isShort\n      strata {\n        ...DrawClass\n      }\n      pools {\n        departmentCode\n        inspectors\n        missingSpecialties\n        needs {\n          specialty\n          needed\n          have\n          worst\n          targets\n          missing\n        }\n      }\n      weights {\n        factor\n        weight\n        labels\n      }\n      chances {\n        stratum\n        weight\n        targets\n        probability\n      }\n    }\n  }\n}": typeof types.DrawFrameDocument,
    "query DrawProof($roundId: ID!) {\n  drawProof(roundId: $roundId) {\n    state\n    json\n    file {\n      url\n      bytes\n    }\n  }\n}": typeof types.DrawProofDocument,
    "fragment DrawSummary on Draw {\n  id\n  frameSize\n  drawnCount\n  frameDigest\n  rulesDigest\n  drawnDigest\n  round {\n    id\n  }\n}": typeof types.DrawSummaryFragmentDoc,
    "query DrawTasks {\n  drawTasks {\n    kind\n    since\n    planNumbers\n    planId\n    from {\n      code\n      shortName\n    }\n  }\n}": typeof types.DrawTasksDocument,
    "query DrawnList($planId: ID!, $first: Int!, $after: String) {\n  plan(id: $planId) {\n    id\n    checks(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        visitOrder\n        target {\n          id\n          key\n          name\n          riskClass\n          industry {\n            name\n          }\n          district {\n            name\n          }\n        }\n        parts {\n          department {\n            code\n            shortName\n          }\n          inspectors {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}": typeof types.DrawnListDocument,
    "mutation HandInSecret($input: HandInSecretInput!) {\n  handInSecret(input: $input) {\n    round {\n      id\n    }\n  }\n}": typeof types.HandInSecretDocument,
    "query ProofState($roundId: ID!) {\n  drawProof(roundId: $roundId) {\n    state\n  }\n}": typeof types.ProofStateDocument,
    "query ProposablePlans($text: String, $first: Int!) {\n  publicPlans(text: $text, first: $first) {\n    nodes {\n      number\n      title\n      state\n      lead {\n        code\n        name\n      }\n      round {\n        state\n      }\n    }\n  }\n}": typeof types.ProposablePlansDocument,
    "fragment ProposalDesk on RoundProposal {\n  id\n  state\n  message\n  proposedBy {\n    code\n    shortName\n  }\n  proposedAt\n  plans {\n    number\n    title\n    consent\n    reason\n    lead {\n      code\n      shortName\n    }\n  }\n  commitments {\n    party\n    digest\n  }\n  viewerCanConsent {\n    ...PlanPossible\n  }\n  viewerCanDecline {\n    ...PlanPossible\n  }\n  viewerCanCommit {\n    ...PlanPossible\n  }\n  viewerCanSeal {\n    ...PlanPossible\n  }\n  viewerCanWithdraw {\n    ...PlanPossible\n  }\n}": typeof types.ProposalDeskFragmentDoc,
    "query ProposalOverlap($id: ID!) {\n  roundProposal(id: $id) {\n    id\n    overlap {\n      draws\n      visits\n      doorsApart\n      doorsTogether\n      mostPeople\n      boundPeople\n    }\n  }\n}": typeof types.ProposalOverlapDocument,
    "mutation ProposeRound($input: ProposeRoundInput!) {\n  proposeRound(input: $input) {\n    proposal {\n      id\n    }\n  }\n}": typeof types.ProposeRoundDocument,
    "query PublicRoundPage($roundId: ID!) {\n  publicRound(roundId: $roundId) {\n    id\n    state\n    assurance\n    beacon {\n      source\n      publishedAt\n      value\n    }\n    parties {\n      party\n      name\n      digest\n      isHandedIn\n    }\n    plans {\n      number\n      title\n      lead {\n        code\n        name\n      }\n      endsOn\n      frameSize\n      drawnCount\n      frameDigest\n      rulesDigest\n      inspectorsDigest\n      recusalsDigest\n      drawnDigest\n      strata {\n        stratum\n        size\n        take\n      }\n      amendments {\n        number\n        at\n        reason\n        after\n      }\n    }\n    sealedAt\n    runAt\n    abandonReason\n    missingParty\n    opensOn\n    proofLines\n  }\n}": typeof types.PublicRoundPageDocument,
    "fragment RoundSummary on DrawRound {\n  id\n  state\n  assurance\n  beacon {\n    source\n    publishedAt\n    value\n  }\n  commitments {\n    party\n    digest\n  }\n  draws {\n    plan {\n      id\n      number\n    }\n    ...DrawSummary\n  }\n}": typeof types.RoundSummaryFragmentDoc,
    "mutation RunDraw($input: RunDrawInput!) {\n  runDraw(input: $input) {\n    round {\n      ...RoundSummary\n    }\n  }\n}": typeof types.RunDrawDocument,
    "mutation SealDraw($input: SealDrawInput!) {\n  sealDraw(input: $input) {\n    round {\n      ...RoundSummary\n    }\n  }\n}": typeof types.SealDrawDocument,
    "mutation SealRound($input: SealRoundInput!) {\n  sealRound(input: $input) {\n    round {\n      id\n    }\n  }\n}": typeof types.SealRoundDocument,
    "query SealablePlans($filter: PlanFilter, $first: Int!, $after: String) {\n  plans(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      number\n      title\n      endsOn\n      lead {\n        id\n      }\n      draw {\n        id\n      }\n      viewerCanSeal {\n        allowed\n      }\n    }\n  }\n}": typeof types.SealablePlansDocument,
    "query VerifyPlan($number: String!) {\n  publicPlan(number: $number) {\n    number\n    title\n    state\n    lead {\n      code\n      name\n    }\n    participants {\n      code\n      name\n    }\n    round {\n      id\n      beacon {\n        source\n        publishedAt\n      }\n    }\n  }\n}": typeof types.VerifyPlanDocument,
    "query WasDrawn($roundId: ID!, $code: String!) {\n  wasDrawn(roundId: $roundId, code: $code) {\n    isOpen\n    opensOn\n    key\n    plans {\n      planNumber\n      isInFrame\n      isDrawn\n      stratum\n      weight\n      ticket\n      place\n      size\n      take\n      lastTicket\n    }\n  }\n}": typeof types.WasDrawnDocument,
    "mutation WithdrawProposal($input: WithdrawProposalInput!) {\n  withdrawProposal(input: $input) {\n    proposal {\n      id\n    }\n  }\n}": typeof types.WithdrawProposalDocument,
    "query CapCandidates($text: String!, $year: Int!, $first: Int!) {\n  targets(filter: {text: $text, status: ACTIVE}, first: $first) {\n    totalCount\n    nodes {\n      id\n      key\n      name\n      burden(year: $year) {\n        done\n        planned\n        cap\n      }\n    }\n  }\n}": typeof types.CapCandidatesDocument,
    "mutation LiftYearlyCap($input: LiftYearlyCapInput!) {\n  liftYearlyCap(input: $input) {\n    plan {\n      id\n      revision\n    }\n  }\n}": typeof types.LiftYearlyCapDocument,
    "query PlanCap($id: ID!) {\n  plan(id: $id) {\n    id\n    number\n    revision\n    capOverrides {\n      target {\n        id\n        key\n        name\n      }\n      reason\n      approver\n      recordedBy\n      recordedAt\n    }\n    viewerCanLiftCap {\n      ...PlanPossible\n    }\n  }\n}": typeof types.PlanCapDocument,
    "query TrialDraw($id: ID!, $seeds: Int!) {\n  previewDraw(planId: $id, seeds: $seeds) {\n    seeds\n    frame\n    drawn\n    classes {\n      riskClass\n      size\n      drawn {\n        ...TrialRange\n      }\n    }\n    districts {\n      district {\n        code\n        name\n      }\n      size\n      drawn {\n        ...TrialRange\n      }\n    }\n    departments {\n      department {\n        code\n        shortName\n      }\n      visits {\n        ...TrialRange\n      }\n      inspectors\n      visitsPerInspector\n    }\n    visitsSaved {\n      ...TrialRange\n    }\n    indicators {\n      code\n      name\n      before\n      after\n      goal\n      missing\n      clause {\n        id\n        document\n        article\n      }\n    }\n  }\n}": typeof types.TrialDrawDocument,
    "fragment TrialRange on PreviewRange {\n  least\n  mean\n  most\n}": typeof types.TrialRangeFragmentDoc,
    "query Departments($first: Int!, $after: String) {\n  departments(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      code\n      name\n      shortName\n    }\n  }\n}": typeof types.DepartmentsDocument,
    "query HubInfo {\n  hubInfo {\n    demo\n    version\n    accounts {\n      username\n      name\n      roles\n    }\n  }\n}": typeof types.HubInfoDocument,
    "mutation SignIn($username: String!, $password: String!) {\n  signIn(input: {username: $username, password: $password}) {\n    token\n    expiresAt\n    viewer {\n      id\n      name\n      roles\n      department {\n        id\n        code\n        name\n      }\n    }\n  }\n}": typeof types.SignInDocument,
    "mutation SignOut {\n  signOut {\n    ended\n  }\n}": typeof types.SignOutDocument,
    "query Viewer {\n  viewer {\n    id\n    name\n    roles\n    department {\n      id\n      code\n      name\n      jurisdiction {\n        code\n        name\n      }\n    }\n  }\n}": typeof types.ViewerDocument,
    "mutation CancelImport($input: EndImportInput!) {\n  cancelImport(input: $input) {\n    tableImport {\n      id\n    }\n  }\n}": typeof types.CancelImportDocument,
    "mutation ConfirmImport($input: ConfirmImportInput!) {\n  confirmImport(input: $input) {\n    tableImport {\n      id\n    }\n  }\n}": typeof types.ConfirmImportDocument,
    "query DeskImports($first: Int!) {\n  tableImports(first: $first) {\n    nodes {\n      id\n      kind\n      state\n      fileName\n      stagedBy\n      counts {\n        total\n        question\n        duplicate\n        refused\n      }\n    }\n  }\n}": typeof types.DeskImportsDocument,
    "query ImportFields($kind: ImportKind!) {\n  importFields(kind: $kind) {\n    field\n    name\n  }\n}": typeof types.ImportFieldsDocument,
    "fragment ImportHead on TableImport {\n  id\n  kind\n  state\n  standing\n  revision\n  fileName\n  skipped\n  createdAt\n  stagedBy\n  undoableUntil\n  counts {\n    total\n    new\n    changed\n    same\n    question\n    duplicate\n    refused\n  }\n  outcomes {\n    added\n    changed\n    passedOver\n    undone\n    kept\n  }\n  viewerCanUndo {\n    ...PlanPossible\n  }\n}": typeof types.ImportHeadFragmentDoc,
    "fragment ImportLineRow on ImportLine {\n  number\n  row\n  table\n  status\n  outcome\n  note\n  cells {\n    column\n    text\n    isMasked\n    readAs\n    told\n  }\n  findings {\n    column\n    heading\n    severity\n    message\n    remedy\n    clause {\n      id\n      document\n      article\n    }\n    choices {\n      text\n      label\n    }\n  }\n  changes {\n    field\n    before\n    after\n  }\n  effects {\n    message\n    clause {\n      id\n      document\n      article\n    }\n  }\n  mended {\n    by\n    at\n  }\n}": typeof types.ImportLineRowFragmentDoc,
    "query ImportLines($id: ID!, $filter: ImportLineFilter, $first: Int!, $after: String) {\n  tableImport(id: $id) {\n    lines(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ImportLineRow\n      }\n    }\n  }\n}": typeof types.ImportLinesDocument,
    "query ImportPage($id: ID!) {\n  tableImport(id: $id) {\n    ...ImportWhole\n  }\n}": typeof types.ImportPageDocument,
    "query ImportRows($kind: ImportKind, $first: Int!, $after: String) {\n  tableImports(kind: $kind, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ImportHead\n    }\n  }\n}": typeof types.ImportRowsDocument,
    "fragment ImportWhole on TableImport {\n  ...ImportHead\n  failure {\n    problem\n    remedy\n  }\n  programmeId\n  otherSheets\n  skippedLines {\n    sheet\n    row\n    reason\n    text\n  }\n  tables {\n    columns {\n      index\n      heading\n      field\n      isInFile\n    }\n  }\n  findingCounts {\n    heading\n    questions\n    problems\n  }\n  job {\n    progress {\n      done\n      total\n      phase\n    }\n  }\n  viewerCanMend {\n    ...PlanPossible\n  }\n  viewerCanConfirm {\n    ...PlanPossible\n  }\n  viewerCanConfirmClean {\n    ...PlanPossible\n  }\n  viewerCanCancel {\n    ...PlanPossible\n  }\n}": typeof types.ImportWholeFragmentDoc,
    "mutation MapImportHeadings($input: MapImportHeadingsInput!) {\n  mapImportHeadings(input: $input) {\n    tableImport {\n      id\n    }\n  }\n}": typeof types.MapImportHeadingsDocument,
    "mutation MendImportLine($input: MendImportLineInput!) {\n  mendImportLine(input: $input) {\n    mending\n    changed\n    lines\n    remaining\n    line {\n      ...ImportLineRow\n    }\n    tableImport {\n      ...ImportWhole\n    }\n  }\n}": typeof types.MendImportLineDocument,
    "fragment PlanGoal on Programme {\n  id\n  title\n  year\n  version\n  viewerCanEdit {\n    allowed\n  }\n}": typeof types.PlanGoalFragmentDoc,
    "query PlanGoals($first: Int!) {\n  drafts: programmes(filter: {state: DRAFT}, first: $first) {\n    nodes {\n      ...PlanGoal\n    }\n  }\n  returned: programmes(filter: {state: RETURNED}, first: $first) {\n    nodes {\n      ...PlanGoal\n    }\n  }\n  programmeDesk {\n    viewerCanDraftOwn {\n      allowed\n    }\n    viewerCanDraftJoint {\n      allowed\n    }\n  }\n}": typeof types.PlanGoalsDocument,
    "mutation RequestUpload($input: RequestUploadInput!) {\n  requestUpload(input: $input) {\n    name\n    url\n    ticket {\n      token\n    }\n  }\n}": typeof types.RequestUploadDocument,
    "mutation StageImport($input: StageImportInput!) {\n  stageImport(input: $input) {\n    tableImport {\n      id\n    }\n  }\n}": typeof types.StageImportDocument,
    "query TableRights {\n  tableRights {\n    kind\n    viewerCanImport {\n      ...PlanPossible\n    }\n    viewerCanExport {\n      ...PlanPossible\n    }\n  }\n}": typeof types.TableRightsDocument,
    "mutation UndoImport($input: EndImportInput!) {\n  undoImport(input: $input) {\n    tableImport {\n      id\n    }\n  }\n}": typeof types.UndoImportDocument,
    "mutation UndoMending($input: UndoMendingInput!) {\n  undoMending(input: $input) {\n    lines\n    tableImport {\n      ...ImportWhole\n    }\n  }\n}": typeof types.UndoMendingDocument,
    "mutation ExportIssues($input: ExportIssuesInput!) {\n  exportIssues(input: $input) {\n    job {\n      ...TrayJob\n    }\n  }\n}": typeof types.ExportIssuesDocument,
    "mutation ExportRecords($input: ExportRecordsInput!) {\n  exportRecords(input: $input) {\n    job {\n      ...TrayJob\n    }\n  }\n}": typeof types.ExportRecordsDocument,
    "mutation ExportTemplate($input: ExportTemplateInput!) {\n  exportTemplate(input: $input) {\n    job {\n      ...TrayJob\n    }\n  }\n}": typeof types.ExportTemplateDocument,
    "query JobFile($id: ID!) {\n  job(id: $id) {\n    ...TrayJob\n  }\n}": typeof types.JobFileDocument,
    "mutation AnswerInvitation($input: AnswerInvitationInput!) {\n  answerInvitation(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": typeof types.AnswerInvitationDocument,
    "query FittingItems($first: Int!, $after: String) {\n  inspectionItems(first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      targetKinds\n      industryCodes\n      department {\n        code\n      }\n    }\n  }\n}": typeof types.FittingItemsDocument,
    "mutation InviteDepartments($input: InviteDepartmentsInput!) {\n  inviteDepartments(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": typeof types.InviteDepartmentsDocument,
    "mutation WithdrawParticipation($input: WithdrawParticipationInput!) {\n  withdrawParticipation(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": typeof types.WithdrawParticipationDocument,
    "mutation AnswerItemClass($input: AnswerItemClassInput!) {\n  answerItemClass(input: $input) {\n    item {\n      ...ItemWhole\n    }\n  }\n}": typeof types.AnswerItemClassDocument,
    "query CheckPointNames($first: Int!) {\n  checkPoints(first: $first) {\n    nodes {\n      code\n      name\n    }\n  }\n}": typeof types.CheckPointNamesDocument,
    "query ClaimCounts {\n  claimCounts {\n    clause {\n      id\n      document\n      article\n    }\n    counts {\n      department {\n        code\n        shortName\n      }\n      pending\n      claimed\n      declined\n      dueOn\n      overdue\n    }\n  }\n}": typeof types.ClaimCountsDocument,
    "mutation ClaimItems($input: ClaimItemsInput!) {\n  claimItems(input: $input) {\n    tasks {\n      id\n    }\n  }\n}": typeof types.ClaimItemsDocument,
    "fragment ClaimRow on ClaimTask {\n  id\n  state\n  change\n  dueOn\n  evidence\n  reason\n  answeredAt\n  list {\n    id\n    name\n    state\n    version\n  }\n  differences {\n    field\n    before\n    after\n  }\n  upstreamItem {\n    id\n    code\n    name\n    itemClass\n    legalBasis\n    subject\n    content\n    targetDescription\n    ratioText\n    frequencyText\n    methods\n    capPercent\n    removed\n  }\n  ownItem {\n    ...ItemRow\n    subject\n    content\n    targetDescription\n    capPercent\n  }\n  viewerCanClaim {\n    ...PlanPossible\n  }\n  viewerCanDecline {\n    ...PlanPossible\n  }\n}": typeof types.ClaimRowFragmentDoc,
    "query ClaimRows($filter: ClaimTaskFilter, $first: Int!, $after: String) {\n  claimTasks(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ClaimRow\n    }\n  }\n}": typeof types.ClaimRowsDocument,
    "mutation ConfirmSameMatter($input: ConfirmSameMatterInput!) {\n  confirmSameMatter(input: $input) {\n    checkPoint {\n      id\n      code\n      name\n    }\n  }\n}": typeof types.ConfirmSameMatterDocument,
    "mutation DeclineItems($input: DeclineItemsInput!) {\n  declineItems(input: $input) {\n    tasks {\n      id\n    }\n  }\n}": typeof types.DeclineItemsDocument,
    "query ItemDesk {\n  itemDesk {\n    viewerCanAddItem {\n      ...PlanPossible\n    }\n    viewerCanClaim {\n      ...PlanPossible\n    }\n    viewerCanKeepUpstreamLists {\n      ...PlanPossible\n    }\n  }\n}": typeof types.ItemDeskDocument,
    "query ItemHistory($code: String!, $first: Int!, $after: String) {\n  itemHistory(code: $code, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      number\n      kind\n      occurredAt\n      actor\n      reason\n      itemCodes\n      department {\n        code\n        shortName\n      }\n    }\n  }\n}": typeof types.ItemHistoryDocument,
    "query ItemPage($code: String!) {\n  inspectionItem(code: $code) {\n    ...ItemWhole\n  }\n}": typeof types.ItemPageDocument,
    "fragment ItemRow on InspectionItem {\n  id\n  code\n  name\n  itemClass\n  listType\n  standing\n  version\n  legalBasis\n  ratioText\n  frequencyText\n  methods\n  mergeGroup\n  department {\n    code\n    shortName\n  }\n}": typeof types.ItemRowFragmentDoc,
    "query ItemRows($filter: InspectionItemFilter, $first: Int!, $after: String) {\n  inspectionItems(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ItemRow\n    }\n  }\n}": typeof types.ItemRowsDocument,
    "fragment ItemWhole on InspectionItem {\n  ...ItemRow\n  subject\n  content\n  targetDescription\n  targetKinds\n  industryCodes\n  labels\n  capPercent\n  requiredSpecialties\n  doubleListing\n  revision\n  filledForDemo\n  classChange {\n    id\n    itemClass\n    capPercent\n    reason\n    proposedBy\n    proposedAt\n  }\n  versions {\n    number\n    effectiveFrom\n    inForce\n    retired\n    reason\n    savedAt\n    savedBy\n    differences {\n      field\n      before\n      after\n    }\n  }\n  viewerCanSave {\n    ...PlanPossible\n  }\n  viewerCanRetire {\n    ...PlanPossible\n  }\n  viewerCanProposeClass {\n    ...PlanPossible\n  }\n  viewerCanAnswerClass {\n    ...PlanPossible\n  }\n}": typeof types.ItemWholeFragmentDoc,
    "mutation LeaveCheckPoint($input: LeaveCheckPointInput!) {\n  leaveCheckPoint(input: $input) {\n    item {\n      ...ItemWhole\n    }\n  }\n}": typeof types.LeaveCheckPointDocument,
    "fragment MatterPair on MatterProposal {\n  score\n  sharedLaws\n  parts {\n    name\n    laws\n    targets\n  }\n  first {\n    ...ItemRow\n    content\n    targetDescription\n  }\n  second {\n    ...ItemRow\n    content\n    targetDescription\n  }\n  viewerCanDecide {\n    ...PlanPossible\n  }\n}": typeof types.MatterPairFragmentDoc,
    "query MatterPairs($departmentCode: String, $minimum: Float, $among: [String!], $first: Int!, $after: String) {\n  matterProposals(\n    departmentCode: $departmentCode\n    minimum: $minimum\n    among: $among\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...MatterPair\n    }\n  }\n}": typeof types.MatterPairsDocument,
    "mutation ProposeItemClass($input: ProposeItemClassInput!) {\n  proposeItemClass(input: $input) {\n    item {\n      ...ItemWhole\n    }\n  }\n}": typeof types.ProposeItemClassDocument,
    "mutation RejectSameMatter($input: RejectSameMatterInput!) {\n  rejectSameMatter(input: $input) {\n    pairs\n  }\n}": typeof types.RejectSameMatterDocument,
    "mutation RetireInspectionItem($input: RetireInspectionItemInput!) {\n  retireInspectionItem(input: $input) {\n    item {\n      ...ItemWhole\n    }\n  }\n}": typeof types.RetireInspectionItemDocument,
    "mutation SaveInspectionItem($input: SaveInspectionItemInput!) {\n  saveInspectionItem(input: $input) {\n    item {\n      ...ItemWhole\n    }\n  }\n}": typeof types.SaveInspectionItemDocument,
    "query ItemsToChange($filter: InspectionItemFilter, $first: Int!, $after: String) {\n  inspectionItems(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      code\n      name\n      revision\n      itemClass\n      subject\n      ratioText\n      frequencyText\n      methods\n      capPercent\n      viewerCanSave {\n        ...PlanPossible\n      }\n    }\n  }\n}": typeof types.ItemsToChangeDocument,
    "mutation AdjustUpstreamList($input: AdjustUpstreamListInput!) {\n  adjustUpstreamList(input: $input) {\n    list {\n      ...UpstreamListRow\n    }\n  }\n}": typeof types.AdjustUpstreamListDocument,
    "mutation CreateUpstreamList($input: CreateUpstreamListInput!) {\n  createUpstreamList(input: $input) {\n    list {\n      ...UpstreamListRow\n    }\n  }\n}": typeof types.CreateUpstreamListDocument,
    "mutation PublishUpstreamList($input: PublishUpstreamListInput!) {\n  publishUpstreamList(input: $input) {\n    list {\n      ...UpstreamListRow\n    }\n  }\n}": typeof types.PublishUpstreamListDocument,
    "mutation PutUpstreamItems($input: PutUpstreamItemsInput!) {\n  putUpstreamItems(input: $input) {\n    list {\n      ...UpstreamListRow\n    }\n  }\n}": typeof types.PutUpstreamItemsDocument,
    "mutation RemoveUpstreamItems($input: RemoveUpstreamItemsInput!) {\n  removeUpstreamItems(input: $input) {\n    list {\n      ...UpstreamListRow\n    }\n  }\n}": typeof types.RemoveUpstreamItemsDocument,
    "query UpstreamChanges($id: ID!, $first: Int!, $after: String) {\n  upstreamList(id: $id) {\n    changes(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        change\n        differences {\n          field\n          before\n          after\n        }\n        item {\n          code\n          name\n          department {\n            shortName\n          }\n        }\n      }\n    }\n  }\n}": typeof types.UpstreamChangesDocument,
    "fragment UpstreamItemRow on UpstreamItem {\n  id\n  code\n  name\n  itemClass\n  listType\n  legalBasis\n  subject\n  content\n  targetDescription\n  targetKinds\n  industryCodes\n  ratioText\n  frequencyText\n  methods\n  capPercent\n  removed\n  department {\n    code\n    shortName\n  }\n}": typeof types.UpstreamItemRowFragmentDoc,
    "query UpstreamItems($id: ID!, $text: String, $first: Int!, $after: String) {\n  upstreamList(id: $id) {\n    items(text: $text, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...UpstreamItemRow\n      }\n    }\n  }\n}": typeof types.UpstreamItemsDocument,
    "query UpstreamListPage($id: ID!) {\n  upstreamList(id: $id) {\n    ...UpstreamListRow\n    viewerCanChange {\n      ...PlanPossible\n    }\n    viewerCanPublish {\n      ...PlanPossible\n    }\n    viewerCanAdjust {\n      ...PlanPossible\n    }\n  }\n}": typeof types.UpstreamListPageDocument,
    "fragment UpstreamListRow on UpstreamList {\n  id\n  name\n  level\n  state\n  version\n  revision\n  effectiveFrom\n  itemCount\n}": typeof types.UpstreamListRowFragmentDoc,
    "query UpstreamLists($first: Int!, $after: String) {\n  upstreamLists(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...UpstreamListRow\n      changes(first: 1) {\n        totalCount\n      }\n    }\n  }\n}": typeof types.UpstreamListsDocument,
    "mutation CancelJob($input: CancelJobInput!) {\n  cancelJob(input: $input) {\n    job {\n      ...TrayJob\n    }\n  }\n}": typeof types.CancelJobDocument,
    "mutation RequestDownload($input: RequestDownloadInput!) {\n  requestDownload(input: $input) {\n    url\n    ticket {\n      token\n    }\n  }\n}": typeof types.RequestDownloadDocument,
    "fragment TrayJob on Job {\n  id\n  name\n  state\n  isCancelling\n  endedAt\n  link\n  progress {\n    done\n    total\n    phase\n  }\n  failure {\n    message\n  }\n  file {\n    id\n    name\n  }\n  viewerCanCancel {\n    allowed\n  }\n}": typeof types.TrayJobFragmentDoc,
    "query TrayJobs($first: Int!) {\n  viewer {\n    jobs(first: $first) {\n      nodes {\n        ...TrayJob\n      }\n    }\n  }\n}": typeof types.TrayJobsDocument,
    "subscription ViewerJobs($first: Int!) {\n  viewerJobs(first: $first) {\n    ...TrayJob\n  }\n}": typeof types.ViewerJobsDocument,
    "fragment CountEvent on CountEvent {\n  cursor\n  type\n  occurredAt\n  department {\n    code\n    name\n  }\n  progress {\n    total\n    completed\n    withProblems\n  }\n}": typeof types.CountEventFragmentDoc,
    "subscription DepartmentEvents($after: String) {\n  departmentEvents(after: $after) {\n    ...JournalEvent\n  }\n}": typeof types.DepartmentEventsDocument,
    "query DeskEvents($first: Int!) {\n  recentEvents(first: $first) {\n    nodes {\n      ...ToldEvent\n    }\n  }\n}": typeof types.DeskEventsDocument,
    "query Events($planId: ID, $after: String, $first: Int!) {\n  events(planId: $planId, after: $after, first: $first) {\n    hasMore\n    nodes {\n      ...JournalEvent\n    }\n  }\n}": typeof types.EventsDocument,
    "fragment JournalEvent on JournalEvent {\n  cursor\n  type\n  occurredAt\n  department {\n    code\n    name\n  }\n  plan {\n    id\n    state\n    progress {\n      total\n      completed\n      withProblems\n    }\n  }\n  check {\n    id\n    state\n    target {\n      id\n      name\n    }\n    parts {\n      department {\n        code\n      }\n      state\n    }\n  }\n}": typeof types.JournalEventFragmentDoc,
    "subscription JurisdictionEvents($after: String) {\n  jurisdictionEvents(after: $after) {\n    ...CountEvent\n  }\n}": typeof types.JurisdictionEventsDocument,
    "subscription PlanEvents($planId: ID!, $after: String) {\n  planEvents(planId: $planId, after: $after) {\n    ...JournalEvent\n  }\n}": typeof types.PlanEventsDocument,
    "query PlanHistory($planId: ID!, $after: String, $first: Int!) {\n  events(planId: $planId, after: $after, first: $first) {\n    hasMore\n    nodes {\n      ...ToldEvent\n      hash\n      previousHash\n    }\n  }\n}": typeof types.PlanHistoryDocument,
    "fragment ToldEvent on JournalEvent {\n  cursor\n  type\n  occurredAt\n  number\n  reason\n  answer\n  lapsed\n  department {\n    code\n    shortName\n  }\n  check {\n    id\n    target {\n      id\n      name\n    }\n  }\n  plan {\n    id\n    number\n    title\n    lead {\n      code\n      shortName\n    }\n  }\n}": typeof types.ToldEventFragmentDoc,
    "mutation RemoveView($input: RemoveViewInput!) {\n  removeView(input: $input) {\n    viewId\n  }\n}": typeof types.RemoveViewDocument,
    "mutation SaveView($input: SaveViewInput!) {\n  saveView(input: $input) {\n    view {\n      ...SavedView\n    }\n  }\n}": typeof types.SaveViewDocument,
    "fragment SavedView on SavedView {\n  id\n  name\n  list\n  path\n  search\n  columns\n}": typeof types.SavedViewFragmentDoc,
    "query SavedViews {\n  viewer {\n    id\n    savedViews {\n      ...SavedView\n    }\n  }\n}": typeof types.SavedViewsDocument,
    "mutation ContributeItems($input: ContributeItemsInput!) {\n  contributeItems(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": typeof types.ContributeItemsDocument,
    "query DoorsSpared($planId: ID!) {\n  plan(id: $planId) {\n    id\n    state\n    mergePreview {\n      targetsInFrame\n      separateVisits\n      jointVisits\n      visitsSaved\n    }\n    samplingPreview {\n      total\n    }\n    draw {\n      id\n      drawnCount\n    }\n  }\n}": typeof types.DoorsSparedDocument,
    "mutation FreezeItems($input: FreezeItemsInput!) {\n  freezeItems(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": typeof types.FreezeItemsDocument,
    "mutation JustifyPlan($input: JustifyPlanInput!) {\n  justifyPlan(input: $input) {\n    plan {\n      id\n      revision\n    }\n  }\n}": typeof types.JustifyPlanDocument,
    "query MergePreview($planId: ID!) {\n  plan(id: $planId) {\n    id\n    mergePreview {\n      targetsInFrame\n      itemsContributed\n      itemsMerged\n      separateVisits\n      jointVisits\n      visitsSaved\n    }\n  }\n}": typeof types.MergePreviewDocument,
    "query OwnItems($departmentCode: String!, $first: Int!, $after: String) {\n  inspectionItems(\n    filter: {departmentCode: $departmentCode}\n    first: $first\n    after: $after\n  ) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      code\n      name\n      itemClass\n      methods\n      legalBasis\n      ratioText\n      capPercent\n      targetKinds\n      industryCodes\n      labels\n      nationalCode\n      mergeGroup\n    }\n  }\n}": typeof types.OwnItemsDocument,
    "query PlanFindings($id: ID!) {\n  plan(id: $id) {\n    id\n    revision\n    viewerCanJustify {\n      ...PlanPossible\n    }\n    findings {\n      severity\n      sentence\n      clause {\n        id\n        document\n        article\n      }\n      justification {\n        reason\n        approver\n        recordedBy\n        recordedAt\n      }\n    }\n  }\n}": typeof types.PlanFindingsDocument,
    "query PlanMerge($planId: ID!) {\n  plan(id: $planId) {\n    id\n    state\n    mergePreview {\n      targetsInFrame\n      itemsContributed\n      itemsMerged\n      separateVisits\n      jointVisits\n      visitsSaved\n      matters {\n        name\n        planItemIds\n      }\n    }\n    samplingPreview {\n      total\n    }\n    draw {\n      id\n      drawnCount\n    }\n  }\n}": typeof types.PlanMergeDocument,
    "mutation UnfreezeItems($input: UnfreezeItemsInput!) {\n  unfreezeItems(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": typeof types.UnfreezeItemsDocument,
    "query MyVisitCounts {\n  viewer {\n    id\n    all: checks(first: 1) {\n      totalCount\n    }\n    released: checks(state: RELEASED, first: 1) {\n      totalCount\n    }\n    begun: checks(state: IN_PROGRESS, first: 1) {\n      totalCount\n    }\n    completed: checks(state: COMPLETED, first: 1) {\n      totalCount\n    }\n  }\n}": typeof types.MyVisitCountsDocument,
    "query MyVisits($state: CheckState, $first: Int!, $after: String) {\n  viewer {\n    id\n    checks(state: $state, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...VisitCard\n      }\n    }\n  }\n}": typeof types.MyVisitsDocument,
    "mutation RecordVisit($input: RecordResultsInput!) {\n  recordResults(input: $input) {\n    check {\n      ...VisitCheck\n    }\n  }\n}": typeof types.RecordVisitDocument,
    "mutation SubmitVisit($input: SubmitPartInput!) {\n  submitPart(input: $input) {\n    check {\n      ...VisitCheck\n    }\n  }\n}": typeof types.SubmitVisitDocument,
    "query Visit($id: ID!) {\n  check(id: $id) {\n    ...VisitCheck\n  }\n}": typeof types.VisitDocument,
    "fragment VisitCard on JointCheck {\n  id\n  revision\n  state\n  hasProblems\n  startsOn\n  endsOn\n  completedAt\n  planNumber\n  planTitle\n  target {\n    id\n    name\n    address\n    district {\n      name\n    }\n  }\n  parts {\n    department {\n      code\n      shortName\n    }\n    state\n    submittedAt\n    inspectors {\n      id\n    }\n    entriesTotal\n    entriesAnswered\n  }\n  items {\n    id\n    outcome\n    alsoOutcomes\n    departments {\n      code\n    }\n  }\n}": typeof types.VisitCardFragmentDoc,
    "fragment VisitCheck on JointCheck {\n  id\n  revision\n  state\n  startsOn\n  endsOn\n  completedAt\n  planNumber\n  planTitle\n  target {\n    id\n    name\n    key\n    address\n    riskClass\n    district {\n      name\n    }\n    industry {\n      name\n    }\n  }\n  parts {\n    department {\n      code\n      name\n      shortName\n    }\n    state\n    submittedAt\n    entriesTotal\n    entriesAnswered\n    inspectors {\n      id\n      name\n      certificateNumber\n    }\n    signature {\n      kind\n      reason\n      witness\n    }\n  }\n  items {\n    ...VisitEntry\n  }\n  viewerCanRecord {\n    allowed\n    reason\n    clause {\n      id\n      document\n      article\n    }\n  }\n}": typeof types.VisitCheckFragmentDoc,
    "fragment VisitEntry on CheckEntry {\n  id\n  name\n  legalBasis\n  content\n  departments {\n    code\n    shortName\n  }\n  outcome\n  alsoOutcomes\n  note\n  recordedAt\n}": typeof types.VisitEntryFragmentDoc,
    "query VisitSignature($checkId: ID!, $departmentCode: String!) {\n  signatureImage(checkId: $checkId, departmentCode: $departmentCode)\n}": typeof types.VisitSignatureDocument,
    "mutation AnnouncePlan($input: AnnouncePlanInput!) {\n  announcePlan(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": typeof types.AnnouncePlanDocument,
    "mutation CancelPlan($input: CancelPlanInput!) {\n  cancelPlan(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": typeof types.CancelPlanDocument,
    "mutation CreateJointPlan($input: CreateJointPlanInput!) {\n  createJointPlan(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": typeof types.CreateJointPlanDocument,
    "query DepartmentStations($departmentCode: String, $first: Int!) {\n  inspectors(departmentCode: $departmentCode, first: $first) {\n    nodes {\n      id\n      station\n    }\n  }\n}": typeof types.DepartmentStationsDocument,
    "query DeskPlans($first: Int!, $after: String) {\n  plans(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...PlanRow\n      revision\n      industryCodes\n      targetKinds\n      participants {\n        message\n      }\n      draw {\n        round {\n          viewerCanRun {\n            allowed\n          }\n        }\n      }\n      viewerCanAnswer {\n        allowed\n      }\n      viewerCanContribute {\n        allowed\n      }\n      viewerCanInvite {\n        allowed\n      }\n      viewerCanFreeze {\n        allowed\n      }\n      viewerCanAnnounce {\n        allowed\n      }\n      viewerCanSeal {\n        allowed\n      }\n      viewerCanRelease {\n        allowed\n      }\n    }\n  }\n}": typeof types.DeskPlansDocument,
    "query LinkedTasks($filter: ProgrammeFilter, $first: Int!) {\n  programmes(filter: $filter, first: $first) {\n    nodes {\n      id\n      title\n      tasks(first: 100) {\n        nodes {\n          id\n          name\n          lead {\n            code\n          }\n        }\n      }\n    }\n  }\n}": typeof types.LinkedTasksDocument,
    "query PlanDesk($id: ID!) {\n  plan(id: $id) {\n    id\n    number\n    cursor\n    revision\n    title\n    year\n    state\n    startsOn\n    endsOn\n    announcedAt\n    industryCodes\n    districtCodes\n    targetKinds\n    registeredBefore\n    registeredAfter\n    riskBased\n    sampling {\n      riskClass\n      percent\n      atLeast\n      atMost\n      pieces {\n        upTo\n        percent\n      }\n    }\n    teamPool\n    programmeTask {\n      id\n      programmeId\n      name\n    }\n    classAReason\n    classANote\n    batchSize\n    superiorNumber\n    teamStations {\n      departmentCode\n      stations\n    }\n    lead {\n      code\n      name\n      shortName\n    }\n    participants {\n      department {\n        code\n        name\n        shortName\n      }\n      state\n      respondBy\n      message\n      reason\n      progress {\n        total\n        completed\n      }\n    }\n    items {\n      id\n      department {\n        code\n        shortName\n      }\n      item {\n        id\n        code\n        name\n        itemClass\n        methods\n        legalBasis\n        capPercent\n        nationalCode\n        mergeGroup\n      }\n    }\n    progress {\n      total\n      completed\n      withProblems\n    }\n    draw {\n      id\n      frameSize\n      drawnCount\n      round {\n        id\n        state\n        sealedAt\n        beacon {\n          source\n          publishedAt\n        }\n        viewerCanRun {\n          ...PlanPossible\n        }\n      }\n    }\n    viewerCanInvite {\n      ...PlanPossible\n    }\n    viewerCanAnswer {\n      ...PlanPossible\n    }\n    viewerCanContribute {\n      ...PlanPossible\n    }\n    viewerCanWithdraw {\n      ...PlanPossible\n    }\n    viewerCanFreeze {\n      ...PlanPossible\n    }\n    viewerCanUnfreeze {\n      ...PlanPossible\n    }\n    viewerCanAnnounce {\n      ...PlanPossible\n    }\n    viewerCanUpdate {\n      ...PlanPossible\n    }\n    viewerCanSetSuperiorList {\n      ...PlanPossible\n    }\n    viewerCanCancel {\n      ...PlanPossible\n    }\n    viewerCanSeal {\n      ...PlanPossible\n    }\n    viewerCanRelease {\n      ...PlanPossible\n    }\n  }\n}": typeof types.PlanDeskDocument,
    "query PlanDistricts($first: Int!) {\n  districts(first: $first) {\n    nodes {\n      code\n      name\n    }\n  }\n}": typeof types.PlanDistrictsDocument,
    "query PlanForm($id: ID!) {\n  plan(id: $id) {\n    id\n    number\n    revision\n    title\n    year\n    state\n    startsOn\n    endsOn\n    industryCodes\n    districtCodes\n    targetKinds\n    registeredBefore\n    registeredAfter\n    sampling {\n      riskClass\n      percent\n      atLeast\n      atMost\n      pieces {\n        upTo\n        percent\n      }\n    }\n    teamPool\n    programmeTask {\n      id\n      name\n    }\n    classAReason\n    classANote\n    batchSize\n    superiorNumber\n    teamStations {\n      departmentCode\n      stations\n    }\n    viewerCanUpdate {\n      ...PlanPossible\n    }\n  }\n}": typeof types.PlanFormDocument,
    "query PlanIndustries($first: Int!, $after: String) {\n  industries(first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      code\n      name\n      parentCode\n    }\n  }\n}": typeof types.PlanIndustriesDocument,
    "query PlanPage($id: ID!, $first: Int!, $after: String) {\n  plan(id: $id) {\n    ...PlanSummary\n    checks(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CheckSummary\n      }\n    }\n  }\n}": typeof types.PlanPageDocument,
    "fragment PlanPossible on Possibility {\n  allowed\n  code\n  reason\n  clause {\n    id\n    document\n    article\n  }\n}": typeof types.PlanPossibleFragmentDoc,
    "fragment PlanRow on JointPlan {\n  id\n  number\n  title\n  year\n  state\n  startsOn\n  endsOn\n  announcedAt\n  lead {\n    code\n    name\n    shortName\n  }\n  participants {\n    department {\n      code\n      shortName\n    }\n    state\n    respondBy\n    progress {\n      total\n      completed\n    }\n  }\n  items {\n    id\n    department {\n      code\n    }\n  }\n  progress {\n    total\n    completed\n    withProblems\n  }\n  draw {\n    id\n    drawnCount\n    round {\n      id\n      state\n      beacon {\n        publishedAt\n      }\n    }\n  }\n}": typeof types.PlanRowFragmentDoc,
    "query PlanRows($filter: PlanFilter, $first: Int!, $after: String) {\n  plans(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...PlanRow\n    }\n  }\n}": typeof types.PlanRowsDocument,
    "fragment PlanSummary on JointPlan {\n  id\n  number\n  cursor\n  revision\n  title\n  year\n  state\n  startsOn\n  endsOn\n  lead {\n    id\n    code\n    name\n  }\n  participants {\n    department {\n      id\n      code\n      name\n    }\n    state\n    respondBy\n    reason\n    progress {\n      total\n      completed\n    }\n  }\n  items {\n    id\n    department {\n      code\n    }\n    item {\n      id\n      code\n      name\n    }\n  }\n  progress {\n    total\n    completed\n    withProblems\n  }\n  draw {\n    ...DrawSummary\n  }\n}": typeof types.PlanSummaryFragmentDoc,
    "query PlanTargetCounts($industryCodes: [String!], $districtCodes: [String!], $kinds: [TargetKind!]) {\n  A: targets(\n    first: 1\n    filter: {industryCodes: $industryCodes, districtCodes: $districtCodes, kinds: $kinds, status: ACTIVE, riskClass: A}\n  ) {\n    totalCount\n  }\n  B: targets(\n    first: 1\n    filter: {industryCodes: $industryCodes, districtCodes: $districtCodes, kinds: $kinds, status: ACTIVE, riskClass: B}\n  ) {\n    totalCount\n  }\n  C: targets(\n    first: 1\n    filter: {industryCodes: $industryCodes, districtCodes: $districtCodes, kinds: $kinds, status: ACTIVE, riskClass: C}\n  ) {\n    totalCount\n  }\n  D: targets(\n    first: 1\n    filter: {industryCodes: $industryCodes, districtCodes: $districtCodes, kinds: $kinds, status: ACTIVE, riskClass: D}\n  ) {\n    totalCount\n  }\n  UNRATED: targets(\n    first: 1\n    filter: {industryCodes: $industryCodes, districtCodes: $districtCodes, kinds: $kinds, status: ACTIVE, riskClass: UNRATED}\n  ) {\n    totalCount\n  }\n}": typeof types.PlanTargetCountsDocument,
    "query Plans($filter: PlanFilter, $first: Int!, $after: String) {\n  plans(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...PlanSummary\n    }\n  }\n}": typeof types.PlansDocument,
    "query PublicPlan($number: String!) {\n  publicPlan(number: $number) {\n    number\n    state\n    title\n    year\n    startsOn\n    endsOn\n    lead {\n      code\n      name\n    }\n    participants {\n      code\n      name\n    }\n    items {\n      name\n      legalBasis\n      departments {\n        code\n      }\n    }\n    sampling {\n      stratum\n      percent\n      atLeast\n      atMost\n    }\n    round {\n      id\n      state\n      frameSize\n      drawnCount\n      commitments {\n        party\n        digest\n      }\n    }\n  }\n}": typeof types.PublicPlanDocument,
    "mutation UpdateJointPlan($input: UpdateJointPlanInput!) {\n  updateJointPlan(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": typeof types.UpdateJointPlanDocument,
    "mutation SetSuperiorList($input: SetSuperiorListInput!) {\n  setSuperiorList(input: $input) {\n    plan {\n      id\n      revision\n    }\n  }\n}": typeof types.SetSuperiorListDocument,
    "query SuperiorList($id: ID!) {\n  plan(id: $id) {\n    id\n    superiorList {\n      number\n      lines\n      inFrame\n      left {\n        fate\n        count\n        lines\n      }\n    }\n  }\n}": typeof types.SuperiorListDocument,
    "mutation AdoptPolicyPreset($input: AdoptPolicyPresetInput!) {\n  adoptPolicyPreset(input: $input) {\n    decisions {\n      id\n    }\n    policy {\n      revision\n    }\n  }\n}": typeof types.AdoptPolicyPresetDocument,
    "query ComparePresets($left: PolicyPresetCode!, $right: PolicyPresetCode!) {\n  comparePresets(left: $left, right: $right) {\n    pairs {\n      key {\n        code\n        group\n        name\n      }\n      left {\n        ...PolicyPresetValueFields\n      }\n      right {\n        ...PolicyPresetValueFields\n      }\n      differs\n    }\n  }\n}": typeof types.ComparePresetsDocument,
    "mutation DecidePolicyValue($input: DecidePolicyValueInput!) {\n  decidePolicyValue(input: $input) {\n    decision {\n      id\n    }\n    policy {\n      revision\n    }\n  }\n}": typeof types.DecidePolicyValueDocument,
    "query Policy($on: LocalDate) {\n  policy(on: $on) {\n    jurisdiction {\n      code\n      name\n    }\n    superiors {\n      code\n      name\n    }\n    on\n    revision\n    cursor\n    viewerCanDecide {\n      allowed\n      reason\n      clause {\n        id\n        document\n        article\n      }\n    }\n    entries {\n      ...PolicyEntryFields\n    }\n  }\n}": typeof types.PolicyDocument,
    "fragment PolicyDecisionFields on PolicyDecision {\n  id\n  jurisdiction {\n    code\n    name\n  }\n  value {\n    shown\n  }\n  validFrom\n  validTo\n  clause {\n    id\n    document\n    article\n  }\n  preset\n  decidedAt\n  decidedBy\n  withdrawnAt\n  withdrawReason\n  state\n  viewerCanWithdraw {\n    allowed\n    code\n    reason\n  }\n}": typeof types.PolicyDecisionFieldsFragmentDoc,
    "fragment PolicyEntryFields on PolicyEntry {\n  key {\n    ...PolicyKeyFields\n  }\n  value {\n    ...PolicySettingFields\n  }\n  origin\n  source {\n    code\n    name\n  }\n  clause {\n    id\n    document\n    article\n  }\n  since\n  until\n  preset\n  nextChange {\n    on\n    value {\n      shown\n    }\n    origin\n    source {\n      code\n      name\n    }\n    clause {\n      id\n      document\n      article\n    }\n  }\n}": typeof types.PolicyEntryFieldsFragmentDoc,
    "subscription PolicyEvents($after: String) {\n  policyEvents(after: $after) {\n    cursor\n    type\n    keys\n  }\n}": typeof types.PolicyEventsDocument,
    "query PolicyHistory($key: PolicyKeyCode!, $first: Int!, $after: String) {\n  policyHistory(key: $key, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...PolicyDecisionFields\n    }\n  }\n}": typeof types.PolicyHistoryDocument,
    "fragment PolicyKeyFields on PolicyKey {\n  code\n  group\n  name\n  meaning\n  type\n  unit\n  min\n  max\n  mostDays\n  none\n  inForce\n  readBy\n  options {\n    code\n    name\n    inForce\n  }\n}": typeof types.PolicyKeyFieldsFragmentDoc,
    "query PolicyPresetEffects($preset: PolicyPresetCode!, $validFrom: LocalDate!) {\n  policyPresetEffects(preset: $preset, validFrom: $validFrom) {\n    adopted {\n      key {\n        code\n        name\n        inForce\n      }\n      value {\n        shown\n      }\n      clause {\n        id\n        document\n        article\n      }\n    }\n    instead {\n      shown\n    }\n    insteadClause {\n      id\n      document\n      article\n    }\n    changes\n  }\n}": typeof types.PolicyPresetEffectsDocument,
    "fragment PolicyPresetValueFields on PolicyPresetValue {\n  value {\n    shown\n  }\n  clause {\n    id\n    document\n    article\n  }\n  words\n}": typeof types.PolicyPresetValueFieldsFragmentDoc,
    "query PolicyPresets {\n  policyPresets {\n    code\n    place\n    year\n    document\n    title\n  }\n}": typeof types.PolicyPresetsDocument,
    "fragment PolicySettingFields on PolicySetting {\n  none\n  number\n  from\n  to\n  choice\n  choices\n  days\n  text\n  byClass {\n    riskClass\n    percent\n  }\n  shown\n}": typeof types.PolicySettingFieldsFragmentDoc,
    "mutation WithdrawPolicyDecision($input: WithdrawPolicyDecisionInput!) {\n  withdrawPolicyDecision(input: $input) {\n    decision {\n      id\n    }\n    policy {\n      revision\n    }\n  }\n}": typeof types.WithdrawPolicyDecisionDocument,
    "mutation AdjustProgramme($input: ProgrammeReasonInput!) {\n  adjustProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": typeof types.AdjustProgrammeDocument,
    "mutation AttachAdjustment($input: AttachAdjustmentInput!) {\n  attachAdjustment(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": typeof types.AttachAdjustmentDocument,
    "fragment BodyMeetingRow on BodyMeeting {\n  id\n  title\n  heldOn\n  minutes {\n    id\n    name\n  }\n  decisions {\n    number\n    content\n    programmeId\n  }\n}": typeof types.BodyMeetingRowFragmentDoc,
    "query BodyMeetings($first: Int!) {\n  coordinatingBodies {\n    id\n    meetings(first: $first) {\n      totalCount\n      nodes {\n        ...BodyMeetingRow\n      }\n    }\n  }\n}": typeof types.BodyMeetingsDocument,
    "fragment BodyWhole on CoordinatingBody {\n  id\n  kind\n  name\n  revision\n  department {\n    code\n    name\n    shortName\n  }\n  office {\n    code\n    name\n    shortName\n  }\n  vacancies {\n    code\n    name\n    shortName\n  }\n  members {\n    id\n    role\n    name\n    post\n    username\n    duties\n    from\n    to\n    deputyOf\n    isInTerm\n    department {\n      code\n      name\n      shortName\n    }\n  }\n  viewerCanKeep {\n    ...PlanPossible\n  }\n  viewerCanRecordMeeting {\n    ...PlanPossible\n  }\n}": typeof types.BodyWholeFragmentDoc,
    "query CalendarProgrammes($filter: ProgrammeFilter, $first: Int!, $after: String) {\n  programmes(filter: $filter, first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      state\n      version\n      department {\n        code\n        name\n        shortName\n      }\n      tasks(first: 100) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...CalendarTask\n        }\n      }\n    }\n  }\n}": typeof types.CalendarProgrammesDocument,
    "fragment CalendarTask on ProgrammeTask {\n  id\n  name\n  fromMonth\n  toMonth\n  lead {\n    code\n    shortName\n  }\n  participants {\n    code\n    shortName\n  }\n}": typeof types.CalendarTaskFragmentDoc,
    "query CalendarTasks($id: ID!, $first: Int!, $after: String) {\n  programme(id: $id) {\n    tasks(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CalendarTask\n      }\n    }\n  }\n}": typeof types.CalendarTasksDocument,
    "query CoordinatingBodies {\n  coordinatingBodies {\n    ...BodyWhole\n  }\n}": typeof types.CoordinatingBodiesDocument,
    "mutation CopyProgramme($input: CopyProgrammeInput!) {\n  copyProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": typeof types.CopyProgrammeDocument,
    "query DeskProgrammes($year: Int!, $next: Int!, $first: Int!) {\n  thisYear: programmeDeadlines(year: $year) {\n    deadlines {\n      ...ProgrammeDeadlineRow\n    }\n  }\n  nextYear: programmeDeadlines(year: $next) {\n    deadlines {\n      ...ProgrammeDeadlineRow\n    }\n  }\n  returned: programmes(filter: {state: RETURNED}, first: $first) {\n    nodes {\n      ...ProgrammeTodo\n    }\n  }\n  submitted: programmes(filter: {state: SUBMITTED}, first: $first) {\n    nodes {\n      ...ProgrammeTodo\n    }\n  }\n}": typeof types.DeskProgrammesDocument,
    "mutation DraftProgramme($input: DraftProgrammeInput!) {\n  draftProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": typeof types.DraftProgrammeDocument,
    "mutation EndorseProgramme($input: EndorseProgrammeInput!) {\n  endorseProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": typeof types.EndorseProgrammeDocument,
    "mutation EnterProgramme($input: EnterProgrammeInput!) {\n  enterProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": typeof types.EnterProgrammeDocument,
    "mutation FileProgramme($input: FileProgrammeInput!) {\n  fileProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": typeof types.FileProgrammeDocument,
    "mutation HandOverBodyMember($input: HandOverBodyMemberInput!) {\n  handOverBodyMember(input: $input) {\n    body {\n      id\n      revision\n    }\n  }\n}": typeof types.HandOverBodyMemberDocument,
    "query JointIndustries {\n  jointIndustries {\n    revision\n    industries {\n      code\n      name\n    }\n  }\n}": typeof types.JointIndustriesDocument,
    "mutation JustifyProgramme($input: JustifyProgrammeInput!) {\n  justifyProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": typeof types.JustifyProgrammeDocument,
    "query OverlapHead($year: Int!) {\n  overlaps(year: $year) {\n    targets\n    targetsCovered\n    targetsShared\n    sourcesLeftOut\n    doors {\n      apart\n      together\n      saved\n    }\n    viewerCanPlanJointly {\n      ...PlanPossible\n    }\n  }\n}": typeof types.OverlapHeadDocument,
    "query OverlapHeat($year: Int!, $under: String) {\n  overlaps(year: $year) {\n    heat(under: $under) {\n      department {\n        code\n        shortName\n      }\n      industry {\n        code\n        name\n      }\n      sources\n      targets\n      shared\n    }\n  }\n}": typeof types.OverlapHeatDocument,
    "query OverlapPairs($year: Int!, $departmentCode: String, $first: Int!, $after: String) {\n  overlaps(year: $year) {\n    pairs(departmentCode: $departmentCode, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        one {\n          ...OverlapSourceRow\n        }\n        other {\n          ...OverlapSourceRow\n        }\n        sharedTargets\n        shareOfSmaller\n        commonMonths\n        doorsSaved\n        matters {\n          name\n          items {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n}": typeof types.OverlapPairsDocument,
    "fragment OverlapSourceRow on OverlapSource {\n  id\n  kind\n  name\n  origin\n  lead {\n    code\n    shortName\n  }\n  participants {\n    code\n    shortName\n  }\n  fromMonth\n  toMonth\n  isJointByDefault\n  targetsInFrame\n  expectedVisits\n}": typeof types.OverlapSourceRowFragmentDoc,
    "query OverlapTargets($year: Int!, $filter: OverlapTargetFilter, $first: Int!, $after: String) {\n  overlapTargets(year: $year, filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      target {\n        id\n        name\n        industry {\n          code\n          name\n        }\n        district {\n          name\n        }\n      }\n      covers {\n        source {\n          id\n          kind\n          name\n          lead {\n            shortName\n          }\n          fromMonth\n          toMonth\n        }\n        items {\n          code\n          name\n        }\n      }\n    }\n  }\n}": typeof types.OverlapTargetsDocument,
    "mutation PlanJointly($input: PlanJointlyInput!) {\n  planJointly(input: $input) {\n    plan {\n      id\n      number\n    }\n  }\n}": typeof types.PlanJointlyDocument,
    "fragment ProgrammeDeadlineRow on ProgrammeDeadline {\n  kind\n  step\n  dueOn\n  doneOn\n  state\n  workingDays\n  areHolidaysKnown\n  department {\n    code\n    name\n    shortName\n  }\n  clause {\n    id\n    document\n    article\n  }\n}": typeof types.ProgrammeDeadlineRowFragmentDoc,
    "query ProgrammeDeadlines($year: Int!) {\n  programmeDeadlines(year: $year) {\n    today\n    deadlines {\n      ...ProgrammeDeadlineRow\n    }\n  }\n}": typeof types.ProgrammeDeadlinesDocument,
    "fragment ProgrammeFindingRow on ProgrammeFinding {\n  severity\n  taskKey\n  sentence\n  clause {\n    id\n    document\n    article\n  }\n  justification {\n    reason\n    approver\n    recordedBy\n    recordedAt\n  }\n}": typeof types.ProgrammeFindingRowFragmentDoc,
    "query ProgrammeHistory($id: ID!, $first: Int!, $after: String) {\n  programme(id: $id) {\n    history(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        number\n        kind\n        occurredAt\n        actor\n        reason\n        department {\n          shortName\n        }\n      }\n    }\n  }\n}": typeof types.ProgrammeHistoryDocument,
    "query ProgrammePage($id: ID!) {\n  programme(id: $id) {\n    ...ProgrammeWhole\n  }\n}": typeof types.ProgrammePageDocument,
    "query ProgrammeRights {\n  programmeDesk {\n    viewerCanDraftOwn {\n      ...PlanPossible\n    }\n    viewerCanDraftJoint {\n      ...PlanPossible\n    }\n    viewerCanSetJointIndustries {\n      ...PlanPossible\n    }\n    viewerCanKeepBodies {\n      ...PlanPossible\n    }\n  }\n}": typeof types.ProgrammeRightsDocument,
    "fragment ProgrammeRow on Programme {\n  id\n  kind\n  year\n  title\n  version\n  state\n  publishedAt\n  department {\n    code\n    name\n    shortName\n  }\n  tasks(first: 1) {\n    totalCount\n  }\n}": typeof types.ProgrammeRowFragmentDoc,
    "query ProgrammeRows($filter: ProgrammeFilter, $first: Int!, $after: String) {\n  programmes(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ProgrammeRow\n    }\n  }\n}": typeof types.ProgrammeRowsDocument,
    "fragment ProgrammeTaskRow on ProgrammeTask {\n  id\n  key\n  name\n  lead {\n    code\n    name\n    shortName\n  }\n  participants {\n    code\n    name\n    shortName\n  }\n  items {\n    code\n    version\n    name\n    itemClass\n    department {\n      code\n      shortName\n    }\n  }\n  industryCodes\n  industryWords\n  targetKinds\n  targetWords\n  districtCodes\n  sampling {\n    ...TaskSamplingRow\n  }\n  frequency {\n    ...TaskFrequencyRow\n  }\n  fromMonth\n  toMonth\n  origin\n  superiorNumber\n  cause\n  isJointByDefault\n  questions {\n    field\n    words\n    question\n  }\n}": typeof types.ProgrammeTaskRowFragmentDoc,
    "query ProgrammeTasks($id: ID!, $first: Int!, $after: String) {\n  programme(id: $id) {\n    tasks(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ProgrammeTaskRow\n      }\n    }\n  }\n}": typeof types.ProgrammeTasksDocument,
    "fragment ProgrammeTodo on Programme {\n  id\n  kind\n  year\n  title\n  version\n  state\n  returnReason\n  department {\n    code\n    shortName\n  }\n  viewerCanEdit {\n    allowed\n  }\n  viewerCanEndorse {\n    allowed\n  }\n}": typeof types.ProgrammeTodoFragmentDoc,
    "fragment ProgrammeWhole on Programme {\n  id\n  kind\n  year\n  title\n  version\n  state\n  revision\n  createdAt\n  adjustmentReason\n  returnReason\n  withdrawReason\n  publishedAt\n  department {\n    code\n    name\n    shortName\n  }\n  filing {\n    receiptNumber\n    filedOn\n  }\n  entry {\n    platform\n    receiptNumber\n    enteredOn\n  }\n  endorsement {\n    decisionNumber\n    endorsedAt\n    meeting {\n      ...BodyMeetingRow\n    }\n  }\n  document {\n    number\n    approvedBy\n    approvedOn\n    file {\n      id\n      name\n    }\n  }\n  findings {\n    ...ProgrammeFindingRow\n  }\n  changes {\n    ...TaskChangeRow\n  }\n  tasks(first: 1) {\n    totalCount\n  }\n  viewerCanEdit {\n    ...PlanPossible\n  }\n  viewerCanJustify {\n    ...PlanPossible\n  }\n  viewerCanSubmit {\n    ...PlanPossible\n  }\n  viewerCanReturn {\n    ...PlanPossible\n  }\n  viewerCanEndorse {\n    ...PlanPossible\n  }\n  viewerCanFile {\n    ...PlanPossible\n  }\n  viewerCanPublish {\n    ...PlanPossible\n  }\n  viewerCanAdjust {\n    ...PlanPossible\n  }\n  viewerCanAttach {\n    ...PlanPossible\n  }\n  viewerCanEnter {\n    ...PlanPossible\n  }\n  viewerCanWithdraw {\n    ...PlanPossible\n  }\n  viewerCanCopy {\n    ...PlanPossible\n  }\n}": typeof types.ProgrammeWholeFragmentDoc,
    "mutation PublishProgramme($input: ProgrammeMutationInput!) {\n  publishProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": typeof types.PublishProgrammeDocument,
    "mutation RecordBodyMeeting($input: RecordBodyMeetingInput!) {\n  recordBodyMeeting(input: $input) {\n    meeting {\n      id\n    }\n  }\n}": typeof types.RecordBodyMeetingDocument,
    "mutation RemoveProgrammeTasks($input: RemoveProgrammeTasksInput!) {\n  removeProgrammeTasks(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": typeof types.RemoveProgrammeTasksDocument,
    "mutation RestoreProgrammeTasks($input: RestoreProgrammeTasksInput!) {\n  restoreProgrammeTasks(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": typeof types.RestoreProgrammeTasksDocument,
    "mutation ReturnProgramme($input: ProgrammeReasonInput!) {\n  returnProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": typeof types.ReturnProgrammeDocument,
    "mutation SaveBodyMember($input: SaveBodyMemberInput!) {\n  saveBodyMember(input: $input) {\n    body {\n      id\n      revision\n    }\n  }\n}": typeof types.SaveBodyMemberDocument,
    "mutation SaveCoordinatingBody($input: SaveCoordinatingBodyInput!) {\n  saveCoordinatingBody(input: $input) {\n    body {\n      id\n      revision\n    }\n  }\n}": typeof types.SaveCoordinatingBodyDocument,
    "mutation SaveProgrammeTasks($input: SaveProgrammeTasksInput!) {\n  saveProgrammeTasks(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": typeof types.SaveProgrammeTasksDocument,
    "mutation SetJointIndustries($input: SetJointIndustriesInput!) {\n  setJointIndustries(input: $input) {\n    jointIndustries {\n      revision\n    }\n  }\n}": typeof types.SetJointIndustriesDocument,
    "mutation SubmitProgramme($input: ProgrammeMutationInput!) {\n  submitProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": typeof types.SubmitProgrammeDocument,
    "fragment TaskChangeRow on TaskChange {\n  kind\n  taskKey\n  name\n  differences {\n    field\n    before\n    after\n  }\n}": typeof types.TaskChangeRowFragmentDoc,
    "fragment TaskFrequencyRow on TaskFrequency {\n  timesMin\n  timesMax\n  per\n  every\n}": typeof types.TaskFrequencyRowFragmentDoc,
    "query TaskItemChoices($filter: InspectionItemFilter!, $first: Int!) {\n  inspectionItems(filter: $filter, first: $first) {\n    totalCount\n    nodes {\n      code\n      name\n      itemClass\n      capPercent\n      department {\n        code\n        shortName\n      }\n    }\n  }\n}": typeof types.TaskItemChoicesDocument,
    "fragment TaskSamplingRow on TaskSampling {\n  riskClass\n  percentMin\n  percentMax\n  countMin\n  countMax\n}": typeof types.TaskSamplingRowFragmentDoc,
    "mutation WithdrawProgramme($input: ProgrammeReasonInput!) {\n  withdrawProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": typeof types.WithdrawProgrammeDocument,
    "query PublicPlanPage($number: String!) {\n  publicPlan(number: $number) {\n    number\n    title\n    state\n    year\n    startsOn\n    endsOn\n    announcedAt\n    lead {\n      code\n      name\n    }\n    participants {\n      code\n      name\n    }\n    items {\n      name\n      legalBasis\n      departments {\n        code\n        name\n      }\n    }\n    sampling {\n      stratum\n      percent\n      atLeast\n      atMost\n      pieces {\n        upTo\n        percent\n      }\n    }\n    weights {\n      factor\n      weight\n    }\n    classAReason\n    superiorNumber\n    batchSize\n    round {\n      id\n      state\n      assurance\n      frameSize\n      drawnCount\n      sealedAt\n      runAt\n      beacon {\n        source\n        publishedAt\n        value\n      }\n      commitments {\n        party\n        digest\n      }\n    }\n  }\n}": typeof types.PublicPlanPageDocument,
    "query PublicPlans($text: String, $first: Int!, $after: String) {\n  publicPlans(text: $text, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      number\n      title\n      state\n      startsOn\n      endsOn\n      announcedAt\n      lead {\n        code\n        name\n      }\n      participants {\n        code\n        name\n      }\n      round {\n        id\n        state\n        frameSize\n        drawnCount\n      }\n    }\n  }\n}": typeof types.PublicPlansDocument,
    "query PublicProgrammePage($id: ID!) {\n  publicProgramme(id: $id) {\n    id\n    kind\n    year\n    title\n    department\n    version\n    publishedAt\n    versions {\n      version\n      publishedAt\n      adjustmentReason\n      documentNumber\n      receiptNumber\n      filedOn\n      changes {\n        ...TaskChangeRow\n      }\n    }\n  }\n}": typeof types.PublicProgrammePageDocument,
    "query PublicProgrammeTasks($id: ID!, $first: Int!, $after: String) {\n  publicProgramme(id: $id) {\n    tasks(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        key\n        name\n        lead\n        participants\n        items\n        industries\n        targetKinds\n        targetWords\n        sampling {\n          ...TaskSamplingRow\n        }\n        frequency {\n          ...TaskFrequencyRow\n        }\n        fromMonth\n        toMonth\n        origin\n      }\n    }\n  }\n}": typeof types.PublicProgrammeTasksDocument,
    "query PublicProgrammes($filter: PublicProgrammeFilter, $first: Int!, $after: String) {\n  publicProgrammes(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      year\n      title\n      department\n      version\n      publishedAt\n    }\n  }\n}": typeof types.PublicProgrammesDocument,
    "query InspectionItems($filter: InspectionItemFilter, $first: Int!, $after: String) {\n  inspectionItems(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      code\n      name\n      itemClass\n      legalBasis\n      methods\n      department {\n        code\n        name\n      }\n    }\n  }\n}": typeof types.InspectionItemsDocument,
    "fragment RecordChangeRow on RecordChange {\n  at\n  kind\n  by\n  reason\n  department {\n    shortName\n  }\n  changes {\n    field\n    before\n    after\n  }\n}": typeof types.RecordChangeRowFragmentDoc,
    "query Targets($filter: TargetFilter, $first: Int!, $after: String) {\n  targets(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      key\n      name\n      kind\n      riskClass\n      status\n      industry {\n        code\n        name\n      }\n      district {\n        code\n        name\n      }\n      registeredOn\n    }\n  }\n}": typeof types.TargetsDocument,
    "query UpstreamHistory($id: ID!, $first: Int!, $after: String) {\n  upstreamList(id: $id) {\n    history(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...RecordChangeRow\n      }\n    }\n  }\n}": typeof types.UpstreamHistoryDocument,
    "mutation EndRecusal($input: EndRecusalInput!) {\n  endRecusal(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}": typeof types.EndRecusalDocument,
    "query InspectorHistory($id: ID!, $first: Int!, $after: String) {\n  history: inspectorHistory(id: $id, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...RecordChangeRow\n    }\n  }\n}": typeof types.InspectorHistoryDocument,
    "query InspectorPage($id: ID!) {\n  inspectorRecord(id: $id) {\n    ...InspectorRecordParts\n  }\n}": typeof types.InspectorPageDocument,
    "fragment InspectorRecordParts on InspectorRecord {\n  inspector {\n    ...InspectorRow\n  }\n  identityNumber\n  phone\n  username\n  verifiedBy\n  absences {\n    kind\n    from\n    to\n  }\n  recusals {\n    id\n    keyword\n    reason\n    since\n    target {\n      id\n      name\n    }\n  }\n  drawable {\n    ...PlanPossible\n  }\n  viewerCanSave {\n    ...PlanPossible\n  }\n  viewerCanVerify {\n    ...PlanPossible\n  }\n  viewerCanWithdraw {\n    ...PlanPossible\n  }\n  viewerCanUnmask {\n    ...PlanPossible\n  }\n}": typeof types.InspectorRecordPartsFragmentDoc,
    "fragment InspectorRow on Inspector {\n  id\n  name\n  title\n  certificateNumber\n  certificateKind\n  validFrom\n  validTo\n  specialties\n  station\n  personType\n  organisationLevel\n  trainedOn\n  onDuty\n  verifiedAt\n  revision\n  department {\n    code\n    name\n    shortName\n  }\n}": typeof types.InspectorRowFragmentDoc,
    "query InspectorRows($departmentCode: String, $filter: InspectorFilter, $first: Int!, $after: String) {\n  inspectors(\n    departmentCode: $departmentCode\n    filter: $filter\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...InspectorRow\n    }\n  }\n}": typeof types.InspectorRowsDocument,
    "query InspectorSettingPreview($inspectorIds: [ID!], $filter: InspectorFilter, $departmentCode: String, $set: InspectorSetting!) {\n  inspectorSettingPreview(\n    inspectorIds: $inspectorIds\n    filter: $filter\n    departmentCode: $departmentCode\n    set: $set\n  ) {\n    found\n    changing\n    refused {\n      reason\n      inspectors\n      examples {\n        id\n        name\n      }\n    }\n  }\n}": typeof types.InspectorSettingPreviewDocument,
    "query PersonnelGaps($departmentCode: String, $first: Int!, $after: String) {\n  personnelGaps(departmentCode: $departmentCode, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      kind\n      name\n      inspectorId\n      department {\n        shortName\n      }\n    }\n  }\n}": typeof types.PersonnelGapsDocument,
    "mutation RecuseInspector($input: RecuseInspectorInput!) {\n  recuseInspector(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}": typeof types.RecuseInspectorDocument,
    "mutation SaveInspector($input: SaveInspectorInput!) {\n  saveInspector(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}": typeof types.SaveInspectorDocument,
    "mutation SetInspectorLeave($input: SetInspectorLeaveInput!) {\n  setInspectorLeave(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}": typeof types.SetInspectorLeaveDocument,
    "mutation SetInspectors($input: SetInspectorsInput!) {\n  setInspectors(input: $input) {\n    changed\n    remaining\n  }\n}": typeof types.SetInspectorsDocument,
    "query SpecialtyWords($first: Int!) {\n  specialties(first: $first) {\n    nodes {\n      code\n      name\n      kind\n    }\n  }\n}": typeof types.SpecialtyWordsDocument,
    "mutation UnmaskInspector($input: UnmaskInspectorInput!) {\n  unmaskInspector(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}": typeof types.UnmaskInspectorDocument,
    "mutation VerifyInspector($input: VerifyInspectorInput!) {\n  verifyInspector(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}": typeof types.VerifyInspectorDocument,
    "mutation WithdrawVerification($input: WithdrawVerificationInput!) {\n  withdrawVerification(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}": typeof types.WithdrawVerificationDocument,
    "mutation ClaimTargets($input: ClaimTargetsInput!) {\n  claimTargets(input: $input) {\n    changed\n    remaining\n  }\n}": typeof types.ClaimTargetsDocument,
    "mutation GiveBackTargets($input: GiveBackTargetsInput!) {\n  giveBackTargets(input: $input) {\n    changed\n    remaining\n  }\n}": typeof types.GiveBackTargetsDocument,
    "fragment HealthCounts on TargetHealthCounts {\n  active\n  unlabelled\n  unclassed\n  unclaimed\n}": typeof types.HealthCountsFragmentDoc,
    "query KeyShares($before: LocalDate!) {\n  keyItemShares {\n    alertAbove\n    clause {\n      id\n      document\n      article\n    }\n    shares {\n      department {\n        code\n        shortName\n      }\n      items\n      keyItems\n      percent\n      alerts\n    }\n  }\n  before: keyItemShares(on: $before) {\n    shares {\n      department {\n        code\n      }\n      percent\n    }\n  }\n}": typeof types.KeySharesDocument,
    "mutation LabelTargets($input: LabelTargetsInput!) {\n  labelTargets(input: $input) {\n    changed\n    remaining\n  }\n}": typeof types.LabelTargetsDocument,
    "query LabelWords($first: Int!, $after: String) {\n  targetLabels(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      name\n      synonyms\n      meaning\n      targets\n      revision\n    }\n  }\n}": typeof types.LabelWordsDocument,
    "query LabellingPreview($targetIds: [ID!], $filter: TargetFilter, $add: [String!], $remove: [String!]) {\n  labellingPreview(\n    targetIds: $targetIds\n    filter: $filter\n    add: $add\n    remove: $remove\n  ) {\n    found\n    changing\n    unknown\n  }\n}": typeof types.LabellingPreviewDocument,
    "mutation SaveTarget($input: SaveTargetInput!) {\n  saveTarget(input: $input) {\n    record {\n      ...TargetRecordParts\n    }\n  }\n}": typeof types.SaveTargetDocument,
    "mutation SaveTargetLabel($input: SaveTargetLabelInput!) {\n  saveTargetLabel(input: $input) {\n    label {\n      name\n      revision\n    }\n  }\n}": typeof types.SaveTargetLabelDocument,
    "mutation SetRegisterFigure($input: SetRegisterFigureInput!) {\n  setRegisterFigure(input: $input) {\n    figure {\n      kind\n      count\n    }\n  }\n}": typeof types.SetRegisterFigureDocument,
    "mutation SetTargetClass($input: SetTargetClassInput!) {\n  setTargetClass(input: $input) {\n    record {\n      ...TargetRecordParts\n    }\n  }\n}": typeof types.SetTargetClassDocument,
    "mutation SetTargetStatus($input: SetTargetStatusInput!) {\n  setTargetStatus(input: $input) {\n    record {\n      ...TargetRecordParts\n    }\n  }\n}": typeof types.SetTargetStatusDocument,
    "mutation SetTargets($input: SetTargetsInput!) {\n  setTargets(input: $input) {\n    changed\n    remaining\n  }\n}": typeof types.SetTargetsDocument,
    "query SettingPreview($targetIds: [ID!], $filter: TargetFilter, $set: TargetSetting!) {\n  settingPreview(targetIds: $targetIds, filter: $filter, set: $set) {\n    found\n    changing\n    refused {\n      reason\n      targets\n      clause {\n        id\n        document\n        article\n      }\n      examples {\n        id\n        name\n      }\n    }\n  }\n}": typeof types.SettingPreviewDocument,
    "query TargetBurden($id: ID!, $year: Int!) {\n  targetRecord(id: $id) {\n    target {\n      id\n      burden(year: $year) {\n        year\n        done\n        planned\n        saved\n        cap\n        departments {\n          department {\n            code\n            shortName\n          }\n          done\n          planned\n        }\n      }\n    }\n  }\n}": typeof types.TargetBurdenDocument,
    "query TargetCount($filter: TargetFilter) {\n  targets(filter: $filter, first: 1) {\n    totalCount\n  }\n}": typeof types.TargetCountDocument,
    "query TargetHealth {\n  targetRegistryHealth {\n    counts {\n      ...HealthCounts\n    }\n    ages {\n      fromDays\n      toDays\n      targets\n    }\n    kinds {\n      kind\n      counts {\n        ...HealthCounts\n      }\n      register {\n        count\n        source\n        on\n      }\n    }\n    districts {\n      district {\n        code\n        name\n      }\n      counts {\n        ...HealthCounts\n      }\n    }\n  }\n}": typeof types.TargetHealthDocument,
    "query TargetHistory($id: ID!, $first: Int!, $after: String) {\n  history: targetHistory(id: $id, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...RecordChangeRow\n    }\n  }\n}": typeof types.TargetHistoryDocument,
    "query TargetPage($id: ID!) {\n  targetRecord(id: $id) {\n    ...TargetRecordParts\n  }\n}": typeof types.TargetPageDocument,
    "fragment TargetRecordParts on TargetRecord {\n  target {\n    ...TargetRow\n  }\n  viewerCanSave {\n    ...PlanPossible\n  }\n  viewerCanLabel {\n    ...PlanPossible\n  }\n  viewerCanClaim {\n    ...PlanPossible\n  }\n  viewerCanGiveBack {\n    ...PlanPossible\n  }\n  viewerCanUnmask {\n    ...PlanPossible\n  }\n}": typeof types.TargetRecordPartsFragmentDoc,
    "query TargetRights {\n  targetRegistryRights {\n    viewerCanAdd {\n      ...PlanPossible\n    }\n    viewerCanLabel {\n      ...PlanPossible\n    }\n    viewerCanSet {\n      ...PlanPossible\n    }\n    viewerCanClaim {\n      ...PlanPossible\n    }\n    viewerCanKeepLabels {\n      ...PlanPossible\n    }\n  }\n}": typeof types.TargetRightsDocument,
    "fragment TargetRow on Target {\n  id\n  key\n  name\n  kind\n  riskClass\n  riskClassSource\n  riskClassOn\n  status\n  statusOn\n  labels\n  address\n  revision\n  recordSource\n  recordedOn\n  registeredOn\n  industry {\n    code\n    name\n  }\n  district {\n    code\n    name\n  }\n  claimedBy {\n    code\n    shortName\n  }\n}": typeof types.TargetRowFragmentDoc,
    "query TargetRows($filter: TargetFilter, $first: Int!, $after: String) {\n  targets(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...TargetRow\n    }\n  }\n}": typeof types.TargetRowsDocument,
    "mutation UnmaskTarget($input: UnmaskTargetInput!) {\n  unmaskTarget(input: $input) {\n    record {\n      ...TargetRecordParts\n    }\n  }\n}": typeof types.UnmaskTargetDocument,
    "query Dashboard($year: Int!, $jurisdictionCode: String) {\n  dashboard(year: $year, jurisdictionCode: $jurisdictionCode) {\n    cursor\n    asOf\n    plans {\n      total\n      joint\n      internal\n      riskBased\n    }\n    targets {\n      drawn\n      joint\n      completed\n      withProblems\n    }\n    indicators {\n      code\n      name\n      value\n      goal\n      met\n      clause {\n        document\n        article\n      }\n    }\n    departments {\n      department {\n        code\n        name\n      }\n      plansLed\n      plansJoined\n      checksTotal\n      checksCompleted\n      withProblems\n    }\n    visitsSaved\n  }\n}": typeof types.DashboardDocument,
    "query YearBoard($year: Int!) {\n  viewer {\n    id\n    jurisdiction {\n      name\n    }\n  }\n  dashboard(year: $year) {\n    cursor\n    asOf\n    plans {\n      total\n      joint\n      internal\n      riskBased\n    }\n    targets {\n      drawn\n      joint\n      completed\n      withProblems\n    }\n    indicators {\n      ...YearIndicator\n    }\n    departments {\n      ...YearDepartment\n    }\n    visitsSaved\n  }\n}": typeof types.YearBoardDocument,
    "fragment YearDepartment on DepartmentCounts {\n  department {\n    code\n    name\n    shortName\n  }\n  plansLed\n  plansJoined\n  checksTotal\n  checksCompleted\n  withProblems\n  overdue\n}": typeof types.YearDepartmentFragmentDoc,
    "fragment YearIndicator on Indicator {\n  code\n  name\n  value\n  goal\n  met\n  clause {\n    id\n    document\n    article\n  }\n}": typeof types.YearIndicatorFragmentDoc,
    "fragment YearPlan on JointPlan {\n  id\n  number\n  title\n  state\n  startsOn\n  endsOn\n  riskBased\n  announcedAt\n  lead {\n    code\n    shortName\n  }\n  participants {\n    department {\n      code\n      shortName\n    }\n    state\n    progress {\n      total\n      completed\n    }\n  }\n  progress {\n    total\n    completed\n    withProblems\n  }\n}": typeof types.YearPlanFragmentDoc,
    "query YearPlans($filter: PlanFilter, $first: Int!, $after: String) {\n  plans(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...YearPlan\n    }\n  }\n}": typeof types.YearPlansDocument,
};
const documents: Documents = {
    "query AuditEvents($planId: ID, $first: Int!, $after: String) {\n  events(planId: $planId, first: $first, after: $after) {\n    hasMore\n    nodes {\n      cursor\n      type\n      occurredAt\n      number\n      reason\n      hash\n      previousHash\n      department {\n        code\n        name\n        shortName\n      }\n      plan {\n        id\n        number\n        title\n      }\n    }\n  }\n}": types.AuditEventsDocument,
    "query AuditPlan($filter: PlanFilter, $first: Int!) {\n  plans(filter: $filter, first: $first) {\n    nodes {\n      id\n      number\n      title\n    }\n  }\n}": types.AuditPlanDocument,
    "query ProofPlans($filter: PlanFilter, $first: Int!, $after: String) {\n  plans(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      number\n      title\n      state\n      lead {\n        code\n        shortName\n      }\n      draw {\n        id\n        frameSize\n        drawnCount\n        round {\n          id\n          state\n          assurance\n          sealedAt\n          runAt\n          beacon {\n            source\n          }\n        }\n      }\n    }\n  }\n}": types.ProofPlansDocument,
    "query BoardCheck($id: ID!) {\n  check(id: $id) {\n    ...BoardRow\n  }\n}": types.BoardCheckDocument,
    "query BoardHead($id: ID!) {\n  plan(id: $id) {\n    id\n    number\n    title\n    state\n    cursor\n    startsOn\n    endsOn\n    lead {\n      code\n      name\n      shortName\n    }\n    participants {\n      state\n      department {\n        code\n        name\n        shortName\n      }\n      progress {\n        total\n        completed\n      }\n    }\n    progress {\n      total\n      completed\n      withProblems\n    }\n  }\n}": types.BoardHeadDocument,
    "fragment BoardRow on JointCheck {\n  id\n  revision\n  state\n  visitOrder\n  batch\n  endsOn\n  completedAt\n  hasProblems\n  target {\n    id\n    key\n    name\n    riskClass\n    district {\n      name\n    }\n  }\n  parts {\n    department {\n      code\n    }\n    state\n    submittedAt\n  }\n}": types.BoardRowFragmentDoc,
    "query BoardRows($planId: ID!, $first: Int!, $after: String) {\n  plan(id: $planId) {\n    id\n    checks(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...BoardRow\n      }\n    }\n  }\n}": types.BoardRowsDocument,
    "query Check($id: ID!) {\n  check(id: $id) {\n    ...CheckSummary\n  }\n}": types.CheckDocument,
    "query CheckPanel($id: ID!) {\n  check(id: $id) {\n    id\n    revision\n    state\n    visitOrder\n    planNumber\n    startsOn\n    endsOn\n    completedAt\n    hasProblems\n    target {\n      id\n      key\n      name\n      kind\n      riskClass\n      address\n      industry {\n        name\n      }\n      district {\n        name\n      }\n    }\n    parts {\n      department {\n        code\n        name\n        shortName\n      }\n      state\n      entriesTotal\n      entriesAnswered\n      submittedAt\n      signature {\n        kind\n        reason\n        witness\n      }\n      inspectors {\n        id\n        name\n        certificateNumber\n        station\n        title\n      }\n      viewerCanReplace {\n        ...PlanPossible\n      }\n      unable {\n        inspector {\n          id\n          name\n        }\n        reason\n      }\n    }\n    recusalRequests {\n      id\n      state\n      reason\n      askedAt\n      decidedAt\n      decisionReason\n      inspector {\n        id\n        name\n        certificateNumber\n      }\n      viewerCanDecide {\n        ...PlanPossible\n      }\n    }\n    items {\n      id\n      name\n      legalBasis\n      content\n      departments {\n        code\n        shortName\n      }\n      outcome\n      alsoOutcomes\n      note\n      recordedAt\n    }\n  }\n}": types.CheckPanelDocument,
    "fragment CheckSummary on JointCheck {\n  id\n  revision\n  state\n  target {\n    id\n    key\n    name\n    riskClass\n  }\n  parts {\n    department {\n      code\n      name\n    }\n    state\n    inspectors {\n      id\n      name\n      certificateNumber\n    }\n  }\n  items {\n    id\n    name\n    departments {\n      code\n    }\n    outcome\n    alsoOutcomes\n    note\n  }\n}": types.CheckSummaryFragmentDoc,
    "mutation DecideRecusal($input: DecideRecusalInput!) {\n  decideRecusal(input: $input) {\n    check {\n      id\n    }\n  }\n}": types.DecideRecusalDocument,
    "query MyChecks($state: CheckState, $first: Int!, $after: String) {\n  viewer {\n    id\n    checks(state: $state, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CheckSummary\n      }\n    }\n  }\n}": types.MyChecksDocument,
    "mutation RecordResults($input: RecordResultsInput!) {\n  recordResults(input: $input) {\n    check {\n      ...CheckSummary\n    }\n  }\n}": types.RecordResultsDocument,
    "query RecusalTasks {\n  recusalTasks {\n    since\n    planId\n    planNumber\n    checkId\n    targetName\n  }\n}": types.RecusalTasksDocument,
    "mutation ReleaseChecks($input: ReleaseChecksInput!) {\n  releaseChecks(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": types.ReleaseChecksDocument,
    "mutation ReplaceInspector($input: ReplaceInspectorInput!) {\n  replaceInspector(input: $input) {\n    check {\n      id\n    }\n  }\n}": types.ReplaceInspectorDocument,
    "mutation RequestRecusal($input: RequestRecusalInput!) {\n  requestRecusal(input: $input) {\n    received\n  }\n}": types.RequestRecusalDocument,
    "mutation SubmitPart($input: SubmitPartInput!) {\n  submitPart(input: $input) {\n    check {\n      ...CheckSummary\n    }\n  }\n}": types.SubmitPartDocument,
    "mutation AbandonRound($input: AbandonRoundInput!) {\n  abandonRound(input: $input) {\n    round {\n      ...RoundSummary\n    }\n  }\n}": types.AbandonRoundDocument,
    "mutation AmendInspectors($input: AmendInspectorsInput!) {\n  amendInspectors(input: $input) {\n    round {\n      id\n    }\n  }\n}": types.AmendInspectorsDocument,
    "mutation CommitSecret($input: CommitSecretInput!) {\n  commitSecret(input: $input) {\n    proposal {\n      id\n    }\n  }\n}": types.CommitSecretDocument,
    "mutation ConsentRound($input: ConsentRoundInput!) {\n  consentRound(input: $input) {\n    proposal {\n      id\n    }\n  }\n}": types.ConsentRoundDocument,
    "mutation DeclineRound($input: DeclineRoundInput!) {\n  declineRound(input: $input) {\n    proposal {\n      id\n    }\n  }\n}": types.DeclineRoundDocument,
    "fragment DrawClass on DrawStratum {\n  stratum\n  percent\n  atLeast\n  atMost\n  size\n  take\n}": types.DrawClassFragmentDoc,
    "query DrawDesk($id: ID!) {\n  plan(id: $id) {\n    id\n    number\n    title\n    revision\n    state\n    startsOn\n    endsOn\n    announcedAt\n    teamPool\n    lead {\n      id\n      code\n      shortName\n    }\n    participants {\n      state\n      department {\n        code\n        shortName\n      }\n    }\n    sampling {\n      riskClass\n      percent\n      atLeast\n      atMost\n    }\n    viewerCanSeal {\n      ...PlanPossible\n    }\n    viewerCanRelease {\n      ...PlanPossible\n    }\n    proposals {\n      ...ProposalDesk\n    }\n    draw {\n      id\n      frameSize\n      drawnCount\n      frameDigest\n      rulesDigest\n      inspectorsDigest\n      recusalsDigest\n      drawnDigest\n      viewerCanAmend {\n        ...PlanPossible\n      }\n      inspectorsUnable\n      sameLists\n      amendments {\n        number\n        at\n        reason\n        before\n        after\n      }\n      strata {\n        ...DrawClass\n      }\n      round {\n        id\n        state\n        assurance\n        sealedAt\n        runAt\n        beacon {\n          source\n          publishedAt\n          value\n        }\n        commitments {\n          party\n          digest\n        }\n        draws {\n          id\n          frameSize\n          drawnCount\n          plan {\n            id\n            number\n            title\n            state\n          }\n        }\n        viewerCanRun {\n          ...PlanPossible\n        }\n        viewerCanAbandon {\n          ...PlanPossible\n        }\n        viewerCanHandIn {\n          ...PlanPossible\n        }\n        handInKey\n        missingParty\n        lead {\n          code\n          shortName\n        }\n        parties {\n          department {\n            code\n            shortName\n          }\n          digest\n          handedInAt\n        }\n        doors {\n          visits\n          doors\n          mostPeople\n        }\n      }\n    }\n  }\n}": types.DrawDeskDocument,
    "query DrawFrame($id: ID!) {\n  plan(id: $id) {\n    id\n    year\n    frame {\n      registry\n      size\n      steps {\n        step\n        excluded\n        remaining\n      }\n      classes {\n        riskClass\n        count\n      }\n    }\n    samplingPreview {\n      total\n      isShort\n      strata {\n        ...DrawClass\n      }\n      pools {\n        departmentCode\n        inspectors\n        missingSpecialties\n        needs {\n          specialty\n          needed\n          have\n          worst\n          targets\n          missing\n        }\n      }\n      weights {\n        factor\n        weight\n        labels\n      }\n      chances {\n        stratum\n        weight\n        targets\n        probability\n      }\n    }\n  }\n}": types.DrawFrameDocument,
    "query DrawProof($roundId: ID!) {\n  drawProof(roundId: $roundId) {\n    state\n    json\n    file {\n      url\n      bytes\n    }\n  }\n}": types.DrawProofDocument,
    "fragment DrawSummary on Draw {\n  id\n  frameSize\n  drawnCount\n  frameDigest\n  rulesDigest\n  drawnDigest\n  round {\n    id\n  }\n}": types.DrawSummaryFragmentDoc,
    "query DrawTasks {\n  drawTasks {\n    kind\n    since\n    planNumbers\n    planId\n    from {\n      code\n      shortName\n    }\n  }\n}": types.DrawTasksDocument,
    "query DrawnList($planId: ID!, $first: Int!, $after: String) {\n  plan(id: $planId) {\n    id\n    checks(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        visitOrder\n        target {\n          id\n          key\n          name\n          riskClass\n          industry {\n            name\n          }\n          district {\n            name\n          }\n        }\n        parts {\n          department {\n            code\n            shortName\n          }\n          inspectors {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}": types.DrawnListDocument,
    "mutation HandInSecret($input: HandInSecretInput!) {\n  handInSecret(input: $input) {\n    round {\n      id\n    }\n  }\n}": types.HandInSecretDocument,
    "query ProofState($roundId: ID!) {\n  drawProof(roundId: $roundId) {\n    state\n  }\n}": types.ProofStateDocument,
    "query ProposablePlans($text: String, $first: Int!) {\n  publicPlans(text: $text, first: $first) {\n    nodes {\n      number\n      title\n      state\n      lead {\n        code\n        name\n      }\n      round {\n        state\n      }\n    }\n  }\n}": types.ProposablePlansDocument,
    "fragment ProposalDesk on RoundProposal {\n  id\n  state\n  message\n  proposedBy {\n    code\n    shortName\n  }\n  proposedAt\n  plans {\n    number\n    title\n    consent\n    reason\n    lead {\n      code\n      shortName\n    }\n  }\n  commitments {\n    party\n    digest\n  }\n  viewerCanConsent {\n    ...PlanPossible\n  }\n  viewerCanDecline {\n    ...PlanPossible\n  }\n  viewerCanCommit {\n    ...PlanPossible\n  }\n  viewerCanSeal {\n    ...PlanPossible\n  }\n  viewerCanWithdraw {\n    ...PlanPossible\n  }\n}": types.ProposalDeskFragmentDoc,
    "query ProposalOverlap($id: ID!) {\n  roundProposal(id: $id) {\n    id\n    overlap {\n      draws\n      visits\n      doorsApart\n      doorsTogether\n      mostPeople\n      boundPeople\n    }\n  }\n}": types.ProposalOverlapDocument,
    "mutation ProposeRound($input: ProposeRoundInput!) {\n  proposeRound(input: $input) {\n    proposal {\n      id\n    }\n  }\n}": types.ProposeRoundDocument,
    "query PublicRoundPage($roundId: ID!) {\n  publicRound(roundId: $roundId) {\n    id\n    state\n    assurance\n    beacon {\n      source\n      publishedAt\n      value\n    }\n    parties {\n      party\n      name\n      digest\n      isHandedIn\n    }\n    plans {\n      number\n      title\n      lead {\n        code\n        name\n      }\n      endsOn\n      frameSize\n      drawnCount\n      frameDigest\n      rulesDigest\n      inspectorsDigest\n      recusalsDigest\n      drawnDigest\n      strata {\n        stratum\n        size\n        take\n      }\n      amendments {\n        number\n        at\n        reason\n        after\n      }\n    }\n    sealedAt\n    runAt\n    abandonReason\n    missingParty\n    opensOn\n    proofLines\n  }\n}": types.PublicRoundPageDocument,
    "fragment RoundSummary on DrawRound {\n  id\n  state\n  assurance\n  beacon {\n    source\n    publishedAt\n    value\n  }\n  commitments {\n    party\n    digest\n  }\n  draws {\n    plan {\n      id\n      number\n    }\n    ...DrawSummary\n  }\n}": types.RoundSummaryFragmentDoc,
    "mutation RunDraw($input: RunDrawInput!) {\n  runDraw(input: $input) {\n    round {\n      ...RoundSummary\n    }\n  }\n}": types.RunDrawDocument,
    "mutation SealDraw($input: SealDrawInput!) {\n  sealDraw(input: $input) {\n    round {\n      ...RoundSummary\n    }\n  }\n}": types.SealDrawDocument,
    "mutation SealRound($input: SealRoundInput!) {\n  sealRound(input: $input) {\n    round {\n      id\n    }\n  }\n}": types.SealRoundDocument,
    "query SealablePlans($filter: PlanFilter, $first: Int!, $after: String) {\n  plans(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      number\n      title\n      endsOn\n      lead {\n        id\n      }\n      draw {\n        id\n      }\n      viewerCanSeal {\n        allowed\n      }\n    }\n  }\n}": types.SealablePlansDocument,
    "query VerifyPlan($number: String!) {\n  publicPlan(number: $number) {\n    number\n    title\n    state\n    lead {\n      code\n      name\n    }\n    participants {\n      code\n      name\n    }\n    round {\n      id\n      beacon {\n        source\n        publishedAt\n      }\n    }\n  }\n}": types.VerifyPlanDocument,
    "query WasDrawn($roundId: ID!, $code: String!) {\n  wasDrawn(roundId: $roundId, code: $code) {\n    isOpen\n    opensOn\n    key\n    plans {\n      planNumber\n      isInFrame\n      isDrawn\n      stratum\n      weight\n      ticket\n      place\n      size\n      take\n      lastTicket\n    }\n  }\n}": types.WasDrawnDocument,
    "mutation WithdrawProposal($input: WithdrawProposalInput!) {\n  withdrawProposal(input: $input) {\n    proposal {\n      id\n    }\n  }\n}": types.WithdrawProposalDocument,
    "query CapCandidates($text: String!, $year: Int!, $first: Int!) {\n  targets(filter: {text: $text, status: ACTIVE}, first: $first) {\n    totalCount\n    nodes {\n      id\n      key\n      name\n      burden(year: $year) {\n        done\n        planned\n        cap\n      }\n    }\n  }\n}": types.CapCandidatesDocument,
    "mutation LiftYearlyCap($input: LiftYearlyCapInput!) {\n  liftYearlyCap(input: $input) {\n    plan {\n      id\n      revision\n    }\n  }\n}": types.LiftYearlyCapDocument,
    "query PlanCap($id: ID!) {\n  plan(id: $id) {\n    id\n    number\n    revision\n    capOverrides {\n      target {\n        id\n        key\n        name\n      }\n      reason\n      approver\n      recordedBy\n      recordedAt\n    }\n    viewerCanLiftCap {\n      ...PlanPossible\n    }\n  }\n}": types.PlanCapDocument,
    "query TrialDraw($id: ID!, $seeds: Int!) {\n  previewDraw(planId: $id, seeds: $seeds) {\n    seeds\n    frame\n    drawn\n    classes {\n      riskClass\n      size\n      drawn {\n        ...TrialRange\n      }\n    }\n    districts {\n      district {\n        code\n        name\n      }\n      size\n      drawn {\n        ...TrialRange\n      }\n    }\n    departments {\n      department {\n        code\n        shortName\n      }\n      visits {\n        ...TrialRange\n      }\n      inspectors\n      visitsPerInspector\n    }\n    visitsSaved {\n      ...TrialRange\n    }\n    indicators {\n      code\n      name\n      before\n      after\n      goal\n      missing\n      clause {\n        id\n        document\n        article\n      }\n    }\n  }\n}": types.TrialDrawDocument,
    "fragment TrialRange on PreviewRange {\n  least\n  mean\n  most\n}": types.TrialRangeFragmentDoc,
    "query Departments($first: Int!, $after: String) {\n  departments(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      code\n      name\n      shortName\n    }\n  }\n}": types.DepartmentsDocument,
    "query HubInfo {\n  hubInfo {\n    demo\n    version\n    accounts {\n      username\n      name\n      roles\n    }\n  }\n}": types.HubInfoDocument,
    "mutation SignIn($username: String!, $password: String!) {\n  signIn(input: {username: $username, password: $password}) {\n    token\n    expiresAt\n    viewer {\n      id\n      name\n      roles\n      department {\n        id\n        code\n        name\n      }\n    }\n  }\n}": types.SignInDocument,
    "mutation SignOut {\n  signOut {\n    ended\n  }\n}": types.SignOutDocument,
    "query Viewer {\n  viewer {\n    id\n    name\n    roles\n    department {\n      id\n      code\n      name\n      jurisdiction {\n        code\n        name\n      }\n    }\n  }\n}": types.ViewerDocument,
    "mutation CancelImport($input: EndImportInput!) {\n  cancelImport(input: $input) {\n    tableImport {\n      id\n    }\n  }\n}": types.CancelImportDocument,
    "mutation ConfirmImport($input: ConfirmImportInput!) {\n  confirmImport(input: $input) {\n    tableImport {\n      id\n    }\n  }\n}": types.ConfirmImportDocument,
    "query DeskImports($first: Int!) {\n  tableImports(first: $first) {\n    nodes {\n      id\n      kind\n      state\n      fileName\n      stagedBy\n      counts {\n        total\n        question\n        duplicate\n        refused\n      }\n    }\n  }\n}": types.DeskImportsDocument,
    "query ImportFields($kind: ImportKind!) {\n  importFields(kind: $kind) {\n    field\n    name\n  }\n}": types.ImportFieldsDocument,
    "fragment ImportHead on TableImport {\n  id\n  kind\n  state\n  standing\n  revision\n  fileName\n  skipped\n  createdAt\n  stagedBy\n  undoableUntil\n  counts {\n    total\n    new\n    changed\n    same\n    question\n    duplicate\n    refused\n  }\n  outcomes {\n    added\n    changed\n    passedOver\n    undone\n    kept\n  }\n  viewerCanUndo {\n    ...PlanPossible\n  }\n}": types.ImportHeadFragmentDoc,
    "fragment ImportLineRow on ImportLine {\n  number\n  row\n  table\n  status\n  outcome\n  note\n  cells {\n    column\n    text\n    isMasked\n    readAs\n    told\n  }\n  findings {\n    column\n    heading\n    severity\n    message\n    remedy\n    clause {\n      id\n      document\n      article\n    }\n    choices {\n      text\n      label\n    }\n  }\n  changes {\n    field\n    before\n    after\n  }\n  effects {\n    message\n    clause {\n      id\n      document\n      article\n    }\n  }\n  mended {\n    by\n    at\n  }\n}": types.ImportLineRowFragmentDoc,
    "query ImportLines($id: ID!, $filter: ImportLineFilter, $first: Int!, $after: String) {\n  tableImport(id: $id) {\n    lines(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ImportLineRow\n      }\n    }\n  }\n}": types.ImportLinesDocument,
    "query ImportPage($id: ID!) {\n  tableImport(id: $id) {\n    ...ImportWhole\n  }\n}": types.ImportPageDocument,
    "query ImportRows($kind: ImportKind, $first: Int!, $after: String) {\n  tableImports(kind: $kind, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ImportHead\n    }\n  }\n}": types.ImportRowsDocument,
    "fragment ImportWhole on TableImport {\n  ...ImportHead\n  failure {\n    problem\n    remedy\n  }\n  programmeId\n  otherSheets\n  skippedLines {\n    sheet\n    row\n    reason\n    text\n  }\n  tables {\n    columns {\n      index\n      heading\n      field\n      isInFile\n    }\n  }\n  findingCounts {\n    heading\n    questions\n    problems\n  }\n  job {\n    progress {\n      done\n      total\n      phase\n    }\n  }\n  viewerCanMend {\n    ...PlanPossible\n  }\n  viewerCanConfirm {\n    ...PlanPossible\n  }\n  viewerCanConfirmClean {\n    ...PlanPossible\n  }\n  viewerCanCancel {\n    ...PlanPossible\n  }\n}": types.ImportWholeFragmentDoc,
    "mutation MapImportHeadings($input: MapImportHeadingsInput!) {\n  mapImportHeadings(input: $input) {\n    tableImport {\n      id\n    }\n  }\n}": types.MapImportHeadingsDocument,
    "mutation MendImportLine($input: MendImportLineInput!) {\n  mendImportLine(input: $input) {\n    mending\n    changed\n    lines\n    remaining\n    line {\n      ...ImportLineRow\n    }\n    tableImport {\n      ...ImportWhole\n    }\n  }\n}": types.MendImportLineDocument,
    "fragment PlanGoal on Programme {\n  id\n  title\n  year\n  version\n  viewerCanEdit {\n    allowed\n  }\n}": types.PlanGoalFragmentDoc,
    "query PlanGoals($first: Int!) {\n  drafts: programmes(filter: {state: DRAFT}, first: $first) {\n    nodes {\n      ...PlanGoal\n    }\n  }\n  returned: programmes(filter: {state: RETURNED}, first: $first) {\n    nodes {\n      ...PlanGoal\n    }\n  }\n  programmeDesk {\n    viewerCanDraftOwn {\n      allowed\n    }\n    viewerCanDraftJoint {\n      allowed\n    }\n  }\n}": types.PlanGoalsDocument,
    "mutation RequestUpload($input: RequestUploadInput!) {\n  requestUpload(input: $input) {\n    name\n    url\n    ticket {\n      token\n    }\n  }\n}": types.RequestUploadDocument,
    "mutation StageImport($input: StageImportInput!) {\n  stageImport(input: $input) {\n    tableImport {\n      id\n    }\n  }\n}": types.StageImportDocument,
    "query TableRights {\n  tableRights {\n    kind\n    viewerCanImport {\n      ...PlanPossible\n    }\n    viewerCanExport {\n      ...PlanPossible\n    }\n  }\n}": types.TableRightsDocument,
    "mutation UndoImport($input: EndImportInput!) {\n  undoImport(input: $input) {\n    tableImport {\n      id\n    }\n  }\n}": types.UndoImportDocument,
    "mutation UndoMending($input: UndoMendingInput!) {\n  undoMending(input: $input) {\n    lines\n    tableImport {\n      ...ImportWhole\n    }\n  }\n}": types.UndoMendingDocument,
    "mutation ExportIssues($input: ExportIssuesInput!) {\n  exportIssues(input: $input) {\n    job {\n      ...TrayJob\n    }\n  }\n}": types.ExportIssuesDocument,
    "mutation ExportRecords($input: ExportRecordsInput!) {\n  exportRecords(input: $input) {\n    job {\n      ...TrayJob\n    }\n  }\n}": types.ExportRecordsDocument,
    "mutation ExportTemplate($input: ExportTemplateInput!) {\n  exportTemplate(input: $input) {\n    job {\n      ...TrayJob\n    }\n  }\n}": types.ExportTemplateDocument,
    "query JobFile($id: ID!) {\n  job(id: $id) {\n    ...TrayJob\n  }\n}": types.JobFileDocument,
    "mutation AnswerInvitation($input: AnswerInvitationInput!) {\n  answerInvitation(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": types.AnswerInvitationDocument,
    "query FittingItems($first: Int!, $after: String) {\n  inspectionItems(first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      targetKinds\n      industryCodes\n      department {\n        code\n      }\n    }\n  }\n}": types.FittingItemsDocument,
    "mutation InviteDepartments($input: InviteDepartmentsInput!) {\n  inviteDepartments(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": types.InviteDepartmentsDocument,
    "mutation WithdrawParticipation($input: WithdrawParticipationInput!) {\n  withdrawParticipation(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": types.WithdrawParticipationDocument,
    "mutation AnswerItemClass($input: AnswerItemClassInput!) {\n  answerItemClass(input: $input) {\n    item {\n      ...ItemWhole\n    }\n  }\n}": types.AnswerItemClassDocument,
    "query CheckPointNames($first: Int!) {\n  checkPoints(first: $first) {\n    nodes {\n      code\n      name\n    }\n  }\n}": types.CheckPointNamesDocument,
    "query ClaimCounts {\n  claimCounts {\n    clause {\n      id\n      document\n      article\n    }\n    counts {\n      department {\n        code\n        shortName\n      }\n      pending\n      claimed\n      declined\n      dueOn\n      overdue\n    }\n  }\n}": types.ClaimCountsDocument,
    "mutation ClaimItems($input: ClaimItemsInput!) {\n  claimItems(input: $input) {\n    tasks {\n      id\n    }\n  }\n}": types.ClaimItemsDocument,
    "fragment ClaimRow on ClaimTask {\n  id\n  state\n  change\n  dueOn\n  evidence\n  reason\n  answeredAt\n  list {\n    id\n    name\n    state\n    version\n  }\n  differences {\n    field\n    before\n    after\n  }\n  upstreamItem {\n    id\n    code\n    name\n    itemClass\n    legalBasis\n    subject\n    content\n    targetDescription\n    ratioText\n    frequencyText\n    methods\n    capPercent\n    removed\n  }\n  ownItem {\n    ...ItemRow\n    subject\n    content\n    targetDescription\n    capPercent\n  }\n  viewerCanClaim {\n    ...PlanPossible\n  }\n  viewerCanDecline {\n    ...PlanPossible\n  }\n}": types.ClaimRowFragmentDoc,
    "query ClaimRows($filter: ClaimTaskFilter, $first: Int!, $after: String) {\n  claimTasks(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ClaimRow\n    }\n  }\n}": types.ClaimRowsDocument,
    "mutation ConfirmSameMatter($input: ConfirmSameMatterInput!) {\n  confirmSameMatter(input: $input) {\n    checkPoint {\n      id\n      code\n      name\n    }\n  }\n}": types.ConfirmSameMatterDocument,
    "mutation DeclineItems($input: DeclineItemsInput!) {\n  declineItems(input: $input) {\n    tasks {\n      id\n    }\n  }\n}": types.DeclineItemsDocument,
    "query ItemDesk {\n  itemDesk {\n    viewerCanAddItem {\n      ...PlanPossible\n    }\n    viewerCanClaim {\n      ...PlanPossible\n    }\n    viewerCanKeepUpstreamLists {\n      ...PlanPossible\n    }\n  }\n}": types.ItemDeskDocument,
    "query ItemHistory($code: String!, $first: Int!, $after: String) {\n  itemHistory(code: $code, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      number\n      kind\n      occurredAt\n      actor\n      reason\n      itemCodes\n      department {\n        code\n        shortName\n      }\n    }\n  }\n}": types.ItemHistoryDocument,
    "query ItemPage($code: String!) {\n  inspectionItem(code: $code) {\n    ...ItemWhole\n  }\n}": types.ItemPageDocument,
    "fragment ItemRow on InspectionItem {\n  id\n  code\n  name\n  itemClass\n  listType\n  standing\n  version\n  legalBasis\n  ratioText\n  frequencyText\n  methods\n  mergeGroup\n  department {\n    code\n    shortName\n  }\n}": types.ItemRowFragmentDoc,
    "query ItemRows($filter: InspectionItemFilter, $first: Int!, $after: String) {\n  inspectionItems(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ItemRow\n    }\n  }\n}": types.ItemRowsDocument,
    "fragment ItemWhole on InspectionItem {\n  ...ItemRow\n  subject\n  content\n  targetDescription\n  targetKinds\n  industryCodes\n  labels\n  capPercent\n  requiredSpecialties\n  doubleListing\n  revision\n  filledForDemo\n  classChange {\n    id\n    itemClass\n    capPercent\n    reason\n    proposedBy\n    proposedAt\n  }\n  versions {\n    number\n    effectiveFrom\n    inForce\n    retired\n    reason\n    savedAt\n    savedBy\n    differences {\n      field\n      before\n      after\n    }\n  }\n  viewerCanSave {\n    ...PlanPossible\n  }\n  viewerCanRetire {\n    ...PlanPossible\n  }\n  viewerCanProposeClass {\n    ...PlanPossible\n  }\n  viewerCanAnswerClass {\n    ...PlanPossible\n  }\n}": types.ItemWholeFragmentDoc,
    "mutation LeaveCheckPoint($input: LeaveCheckPointInput!) {\n  leaveCheckPoint(input: $input) {\n    item {\n      ...ItemWhole\n    }\n  }\n}": types.LeaveCheckPointDocument,
    "fragment MatterPair on MatterProposal {\n  score\n  sharedLaws\n  parts {\n    name\n    laws\n    targets\n  }\n  first {\n    ...ItemRow\n    content\n    targetDescription\n  }\n  second {\n    ...ItemRow\n    content\n    targetDescription\n  }\n  viewerCanDecide {\n    ...PlanPossible\n  }\n}": types.MatterPairFragmentDoc,
    "query MatterPairs($departmentCode: String, $minimum: Float, $among: [String!], $first: Int!, $after: String) {\n  matterProposals(\n    departmentCode: $departmentCode\n    minimum: $minimum\n    among: $among\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...MatterPair\n    }\n  }\n}": types.MatterPairsDocument,
    "mutation ProposeItemClass($input: ProposeItemClassInput!) {\n  proposeItemClass(input: $input) {\n    item {\n      ...ItemWhole\n    }\n  }\n}": types.ProposeItemClassDocument,
    "mutation RejectSameMatter($input: RejectSameMatterInput!) {\n  rejectSameMatter(input: $input) {\n    pairs\n  }\n}": types.RejectSameMatterDocument,
    "mutation RetireInspectionItem($input: RetireInspectionItemInput!) {\n  retireInspectionItem(input: $input) {\n    item {\n      ...ItemWhole\n    }\n  }\n}": types.RetireInspectionItemDocument,
    "mutation SaveInspectionItem($input: SaveInspectionItemInput!) {\n  saveInspectionItem(input: $input) {\n    item {\n      ...ItemWhole\n    }\n  }\n}": types.SaveInspectionItemDocument,
    "query ItemsToChange($filter: InspectionItemFilter, $first: Int!, $after: String) {\n  inspectionItems(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      code\n      name\n      revision\n      itemClass\n      subject\n      ratioText\n      frequencyText\n      methods\n      capPercent\n      viewerCanSave {\n        ...PlanPossible\n      }\n    }\n  }\n}": types.ItemsToChangeDocument,
    "mutation AdjustUpstreamList($input: AdjustUpstreamListInput!) {\n  adjustUpstreamList(input: $input) {\n    list {\n      ...UpstreamListRow\n    }\n  }\n}": types.AdjustUpstreamListDocument,
    "mutation CreateUpstreamList($input: CreateUpstreamListInput!) {\n  createUpstreamList(input: $input) {\n    list {\n      ...UpstreamListRow\n    }\n  }\n}": types.CreateUpstreamListDocument,
    "mutation PublishUpstreamList($input: PublishUpstreamListInput!) {\n  publishUpstreamList(input: $input) {\n    list {\n      ...UpstreamListRow\n    }\n  }\n}": types.PublishUpstreamListDocument,
    "mutation PutUpstreamItems($input: PutUpstreamItemsInput!) {\n  putUpstreamItems(input: $input) {\n    list {\n      ...UpstreamListRow\n    }\n  }\n}": types.PutUpstreamItemsDocument,
    "mutation RemoveUpstreamItems($input: RemoveUpstreamItemsInput!) {\n  removeUpstreamItems(input: $input) {\n    list {\n      ...UpstreamListRow\n    }\n  }\n}": types.RemoveUpstreamItemsDocument,
    "query UpstreamChanges($id: ID!, $first: Int!, $after: String) {\n  upstreamList(id: $id) {\n    changes(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        change\n        differences {\n          field\n          before\n          after\n        }\n        item {\n          code\n          name\n          department {\n            shortName\n          }\n        }\n      }\n    }\n  }\n}": types.UpstreamChangesDocument,
    "fragment UpstreamItemRow on UpstreamItem {\n  id\n  code\n  name\n  itemClass\n  listType\n  legalBasis\n  subject\n  content\n  targetDescription\n  targetKinds\n  industryCodes\n  ratioText\n  frequencyText\n  methods\n  capPercent\n  removed\n  department {\n    code\n    shortName\n  }\n}": types.UpstreamItemRowFragmentDoc,
    "query UpstreamItems($id: ID!, $text: String, $first: Int!, $after: String) {\n  upstreamList(id: $id) {\n    items(text: $text, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...UpstreamItemRow\n      }\n    }\n  }\n}": types.UpstreamItemsDocument,
    "query UpstreamListPage($id: ID!) {\n  upstreamList(id: $id) {\n    ...UpstreamListRow\n    viewerCanChange {\n      ...PlanPossible\n    }\n    viewerCanPublish {\n      ...PlanPossible\n    }\n    viewerCanAdjust {\n      ...PlanPossible\n    }\n  }\n}": types.UpstreamListPageDocument,
    "fragment UpstreamListRow on UpstreamList {\n  id\n  name\n  level\n  state\n  version\n  revision\n  effectiveFrom\n  itemCount\n}": types.UpstreamListRowFragmentDoc,
    "query UpstreamLists($first: Int!, $after: String) {\n  upstreamLists(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...UpstreamListRow\n      changes(first: 1) {\n        totalCount\n      }\n    }\n  }\n}": types.UpstreamListsDocument,
    "mutation CancelJob($input: CancelJobInput!) {\n  cancelJob(input: $input) {\n    job {\n      ...TrayJob\n    }\n  }\n}": types.CancelJobDocument,
    "mutation RequestDownload($input: RequestDownloadInput!) {\n  requestDownload(input: $input) {\n    url\n    ticket {\n      token\n    }\n  }\n}": types.RequestDownloadDocument,
    "fragment TrayJob on Job {\n  id\n  name\n  state\n  isCancelling\n  endedAt\n  link\n  progress {\n    done\n    total\n    phase\n  }\n  failure {\n    message\n  }\n  file {\n    id\n    name\n  }\n  viewerCanCancel {\n    allowed\n  }\n}": types.TrayJobFragmentDoc,
    "query TrayJobs($first: Int!) {\n  viewer {\n    jobs(first: $first) {\n      nodes {\n        ...TrayJob\n      }\n    }\n  }\n}": types.TrayJobsDocument,
    "subscription ViewerJobs($first: Int!) {\n  viewerJobs(first: $first) {\n    ...TrayJob\n  }\n}": types.ViewerJobsDocument,
    "fragment CountEvent on CountEvent {\n  cursor\n  type\n  occurredAt\n  department {\n    code\n    name\n  }\n  progress {\n    total\n    completed\n    withProblems\n  }\n}": types.CountEventFragmentDoc,
    "subscription DepartmentEvents($after: String) {\n  departmentEvents(after: $after) {\n    ...JournalEvent\n  }\n}": types.DepartmentEventsDocument,
    "query DeskEvents($first: Int!) {\n  recentEvents(first: $first) {\n    nodes {\n      ...ToldEvent\n    }\n  }\n}": types.DeskEventsDocument,
    "query Events($planId: ID, $after: String, $first: Int!) {\n  events(planId: $planId, after: $after, first: $first) {\n    hasMore\n    nodes {\n      ...JournalEvent\n    }\n  }\n}": types.EventsDocument,
    "fragment JournalEvent on JournalEvent {\n  cursor\n  type\n  occurredAt\n  department {\n    code\n    name\n  }\n  plan {\n    id\n    state\n    progress {\n      total\n      completed\n      withProblems\n    }\n  }\n  check {\n    id\n    state\n    target {\n      id\n      name\n    }\n    parts {\n      department {\n        code\n      }\n      state\n    }\n  }\n}": types.JournalEventFragmentDoc,
    "subscription JurisdictionEvents($after: String) {\n  jurisdictionEvents(after: $after) {\n    ...CountEvent\n  }\n}": types.JurisdictionEventsDocument,
    "subscription PlanEvents($planId: ID!, $after: String) {\n  planEvents(planId: $planId, after: $after) {\n    ...JournalEvent\n  }\n}": types.PlanEventsDocument,
    "query PlanHistory($planId: ID!, $after: String, $first: Int!) {\n  events(planId: $planId, after: $after, first: $first) {\n    hasMore\n    nodes {\n      ...ToldEvent\n      hash\n      previousHash\n    }\n  }\n}": types.PlanHistoryDocument,
    "fragment ToldEvent on JournalEvent {\n  cursor\n  type\n  occurredAt\n  number\n  reason\n  answer\n  lapsed\n  department {\n    code\n    shortName\n  }\n  check {\n    id\n    target {\n      id\n      name\n    }\n  }\n  plan {\n    id\n    number\n    title\n    lead {\n      code\n      shortName\n    }\n  }\n}": types.ToldEventFragmentDoc,
    "mutation RemoveView($input: RemoveViewInput!) {\n  removeView(input: $input) {\n    viewId\n  }\n}": types.RemoveViewDocument,
    "mutation SaveView($input: SaveViewInput!) {\n  saveView(input: $input) {\n    view {\n      ...SavedView\n    }\n  }\n}": types.SaveViewDocument,
    "fragment SavedView on SavedView {\n  id\n  name\n  list\n  path\n  search\n  columns\n}": types.SavedViewFragmentDoc,
    "query SavedViews {\n  viewer {\n    id\n    savedViews {\n      ...SavedView\n    }\n  }\n}": types.SavedViewsDocument,
    "mutation ContributeItems($input: ContributeItemsInput!) {\n  contributeItems(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": types.ContributeItemsDocument,
    "query DoorsSpared($planId: ID!) {\n  plan(id: $planId) {\n    id\n    state\n    mergePreview {\n      targetsInFrame\n      separateVisits\n      jointVisits\n      visitsSaved\n    }\n    samplingPreview {\n      total\n    }\n    draw {\n      id\n      drawnCount\n    }\n  }\n}": types.DoorsSparedDocument,
    "mutation FreezeItems($input: FreezeItemsInput!) {\n  freezeItems(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": types.FreezeItemsDocument,
    "mutation JustifyPlan($input: JustifyPlanInput!) {\n  justifyPlan(input: $input) {\n    plan {\n      id\n      revision\n    }\n  }\n}": types.JustifyPlanDocument,
    "query MergePreview($planId: ID!) {\n  plan(id: $planId) {\n    id\n    mergePreview {\n      targetsInFrame\n      itemsContributed\n      itemsMerged\n      separateVisits\n      jointVisits\n      visitsSaved\n    }\n  }\n}": types.MergePreviewDocument,
    "query OwnItems($departmentCode: String!, $first: Int!, $after: String) {\n  inspectionItems(\n    filter: {departmentCode: $departmentCode}\n    first: $first\n    after: $after\n  ) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      code\n      name\n      itemClass\n      methods\n      legalBasis\n      ratioText\n      capPercent\n      targetKinds\n      industryCodes\n      labels\n      nationalCode\n      mergeGroup\n    }\n  }\n}": types.OwnItemsDocument,
    "query PlanFindings($id: ID!) {\n  plan(id: $id) {\n    id\n    revision\n    viewerCanJustify {\n      ...PlanPossible\n    }\n    findings {\n      severity\n      sentence\n      clause {\n        id\n        document\n        article\n      }\n      justification {\n        reason\n        approver\n        recordedBy\n        recordedAt\n      }\n    }\n  }\n}": types.PlanFindingsDocument,
    "query PlanMerge($planId: ID!) {\n  plan(id: $planId) {\n    id\n    state\n    mergePreview {\n      targetsInFrame\n      itemsContributed\n      itemsMerged\n      separateVisits\n      jointVisits\n      visitsSaved\n      matters {\n        name\n        planItemIds\n      }\n    }\n    samplingPreview {\n      total\n    }\n    draw {\n      id\n      drawnCount\n    }\n  }\n}": types.PlanMergeDocument,
    "mutation UnfreezeItems($input: UnfreezeItemsInput!) {\n  unfreezeItems(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": types.UnfreezeItemsDocument,
    "query MyVisitCounts {\n  viewer {\n    id\n    all: checks(first: 1) {\n      totalCount\n    }\n    released: checks(state: RELEASED, first: 1) {\n      totalCount\n    }\n    begun: checks(state: IN_PROGRESS, first: 1) {\n      totalCount\n    }\n    completed: checks(state: COMPLETED, first: 1) {\n      totalCount\n    }\n  }\n}": types.MyVisitCountsDocument,
    "query MyVisits($state: CheckState, $first: Int!, $after: String) {\n  viewer {\n    id\n    checks(state: $state, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...VisitCard\n      }\n    }\n  }\n}": types.MyVisitsDocument,
    "mutation RecordVisit($input: RecordResultsInput!) {\n  recordResults(input: $input) {\n    check {\n      ...VisitCheck\n    }\n  }\n}": types.RecordVisitDocument,
    "mutation SubmitVisit($input: SubmitPartInput!) {\n  submitPart(input: $input) {\n    check {\n      ...VisitCheck\n    }\n  }\n}": types.SubmitVisitDocument,
    "query Visit($id: ID!) {\n  check(id: $id) {\n    ...VisitCheck\n  }\n}": types.VisitDocument,
    "fragment VisitCard on JointCheck {\n  id\n  revision\n  state\n  hasProblems\n  startsOn\n  endsOn\n  completedAt\n  planNumber\n  planTitle\n  target {\n    id\n    name\n    address\n    district {\n      name\n    }\n  }\n  parts {\n    department {\n      code\n      shortName\n    }\n    state\n    submittedAt\n    inspectors {\n      id\n    }\n    entriesTotal\n    entriesAnswered\n  }\n  items {\n    id\n    outcome\n    alsoOutcomes\n    departments {\n      code\n    }\n  }\n}": types.VisitCardFragmentDoc,
    "fragment VisitCheck on JointCheck {\n  id\n  revision\n  state\n  startsOn\n  endsOn\n  completedAt\n  planNumber\n  planTitle\n  target {\n    id\n    name\n    key\n    address\n    riskClass\n    district {\n      name\n    }\n    industry {\n      name\n    }\n  }\n  parts {\n    department {\n      code\n      name\n      shortName\n    }\n    state\n    submittedAt\n    entriesTotal\n    entriesAnswered\n    inspectors {\n      id\n      name\n      certificateNumber\n    }\n    signature {\n      kind\n      reason\n      witness\n    }\n  }\n  items {\n    ...VisitEntry\n  }\n  viewerCanRecord {\n    allowed\n    reason\n    clause {\n      id\n      document\n      article\n    }\n  }\n}": types.VisitCheckFragmentDoc,
    "fragment VisitEntry on CheckEntry {\n  id\n  name\n  legalBasis\n  content\n  departments {\n    code\n    shortName\n  }\n  outcome\n  alsoOutcomes\n  note\n  recordedAt\n}": types.VisitEntryFragmentDoc,
    "query VisitSignature($checkId: ID!, $departmentCode: String!) {\n  signatureImage(checkId: $checkId, departmentCode: $departmentCode)\n}": types.VisitSignatureDocument,
    "mutation AnnouncePlan($input: AnnouncePlanInput!) {\n  announcePlan(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": types.AnnouncePlanDocument,
    "mutation CancelPlan($input: CancelPlanInput!) {\n  cancelPlan(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": types.CancelPlanDocument,
    "mutation CreateJointPlan($input: CreateJointPlanInput!) {\n  createJointPlan(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": types.CreateJointPlanDocument,
    "query DepartmentStations($departmentCode: String, $first: Int!) {\n  inspectors(departmentCode: $departmentCode, first: $first) {\n    nodes {\n      id\n      station\n    }\n  }\n}": types.DepartmentStationsDocument,
    "query DeskPlans($first: Int!, $after: String) {\n  plans(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...PlanRow\n      revision\n      industryCodes\n      targetKinds\n      participants {\n        message\n      }\n      draw {\n        round {\n          viewerCanRun {\n            allowed\n          }\n        }\n      }\n      viewerCanAnswer {\n        allowed\n      }\n      viewerCanContribute {\n        allowed\n      }\n      viewerCanInvite {\n        allowed\n      }\n      viewerCanFreeze {\n        allowed\n      }\n      viewerCanAnnounce {\n        allowed\n      }\n      viewerCanSeal {\n        allowed\n      }\n      viewerCanRelease {\n        allowed\n      }\n    }\n  }\n}": types.DeskPlansDocument,
    "query LinkedTasks($filter: ProgrammeFilter, $first: Int!) {\n  programmes(filter: $filter, first: $first) {\n    nodes {\n      id\n      title\n      tasks(first: 100) {\n        nodes {\n          id\n          name\n          lead {\n            code\n          }\n        }\n      }\n    }\n  }\n}": types.LinkedTasksDocument,
    "query PlanDesk($id: ID!) {\n  plan(id: $id) {\n    id\n    number\n    cursor\n    revision\n    title\n    year\n    state\n    startsOn\n    endsOn\n    announcedAt\n    industryCodes\n    districtCodes\n    targetKinds\n    registeredBefore\n    registeredAfter\n    riskBased\n    sampling {\n      riskClass\n      percent\n      atLeast\n      atMost\n      pieces {\n        upTo\n        percent\n      }\n    }\n    teamPool\n    programmeTask {\n      id\n      programmeId\n      name\n    }\n    classAReason\n    classANote\n    batchSize\n    superiorNumber\n    teamStations {\n      departmentCode\n      stations\n    }\n    lead {\n      code\n      name\n      shortName\n    }\n    participants {\n      department {\n        code\n        name\n        shortName\n      }\n      state\n      respondBy\n      message\n      reason\n      progress {\n        total\n        completed\n      }\n    }\n    items {\n      id\n      department {\n        code\n        shortName\n      }\n      item {\n        id\n        code\n        name\n        itemClass\n        methods\n        legalBasis\n        capPercent\n        nationalCode\n        mergeGroup\n      }\n    }\n    progress {\n      total\n      completed\n      withProblems\n    }\n    draw {\n      id\n      frameSize\n      drawnCount\n      round {\n        id\n        state\n        sealedAt\n        beacon {\n          source\n          publishedAt\n        }\n        viewerCanRun {\n          ...PlanPossible\n        }\n      }\n    }\n    viewerCanInvite {\n      ...PlanPossible\n    }\n    viewerCanAnswer {\n      ...PlanPossible\n    }\n    viewerCanContribute {\n      ...PlanPossible\n    }\n    viewerCanWithdraw {\n      ...PlanPossible\n    }\n    viewerCanFreeze {\n      ...PlanPossible\n    }\n    viewerCanUnfreeze {\n      ...PlanPossible\n    }\n    viewerCanAnnounce {\n      ...PlanPossible\n    }\n    viewerCanUpdate {\n      ...PlanPossible\n    }\n    viewerCanSetSuperiorList {\n      ...PlanPossible\n    }\n    viewerCanCancel {\n      ...PlanPossible\n    }\n    viewerCanSeal {\n      ...PlanPossible\n    }\n    viewerCanRelease {\n      ...PlanPossible\n    }\n  }\n}": types.PlanDeskDocument,
    "query PlanDistricts($first: Int!) {\n  districts(first: $first) {\n    nodes {\n      code\n      name\n    }\n  }\n}": types.PlanDistrictsDocument,
    "query PlanForm($id: ID!) {\n  plan(id: $id) {\n    id\n    number\n    revision\n    title\n    year\n    state\n    startsOn\n    endsOn\n    industryCodes\n    districtCodes\n    targetKinds\n    registeredBefore\n    registeredAfter\n    sampling {\n      riskClass\n      percent\n      atLeast\n      atMost\n      pieces {\n        upTo\n        percent\n      }\n    }\n    teamPool\n    programmeTask {\n      id\n      name\n    }\n    classAReason\n    classANote\n    batchSize\n    superiorNumber\n    teamStations {\n      departmentCode\n      stations\n    }\n    viewerCanUpdate {\n      ...PlanPossible\n    }\n  }\n}": types.PlanFormDocument,
    "query PlanIndustries($first: Int!, $after: String) {\n  industries(first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      code\n      name\n      parentCode\n    }\n  }\n}": types.PlanIndustriesDocument,
    "query PlanPage($id: ID!, $first: Int!, $after: String) {\n  plan(id: $id) {\n    ...PlanSummary\n    checks(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CheckSummary\n      }\n    }\n  }\n}": types.PlanPageDocument,
    "fragment PlanPossible on Possibility {\n  allowed\n  code\n  reason\n  clause {\n    id\n    document\n    article\n  }\n}": types.PlanPossibleFragmentDoc,
    "fragment PlanRow on JointPlan {\n  id\n  number\n  title\n  year\n  state\n  startsOn\n  endsOn\n  announcedAt\n  lead {\n    code\n    name\n    shortName\n  }\n  participants {\n    department {\n      code\n      shortName\n    }\n    state\n    respondBy\n    progress {\n      total\n      completed\n    }\n  }\n  items {\n    id\n    department {\n      code\n    }\n  }\n  progress {\n    total\n    completed\n    withProblems\n  }\n  draw {\n    id\n    drawnCount\n    round {\n      id\n      state\n      beacon {\n        publishedAt\n      }\n    }\n  }\n}": types.PlanRowFragmentDoc,
    "query PlanRows($filter: PlanFilter, $first: Int!, $after: String) {\n  plans(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...PlanRow\n    }\n  }\n}": types.PlanRowsDocument,
    "fragment PlanSummary on JointPlan {\n  id\n  number\n  cursor\n  revision\n  title\n  year\n  state\n  startsOn\n  endsOn\n  lead {\n    id\n    code\n    name\n  }\n  participants {\n    department {\n      id\n      code\n      name\n    }\n    state\n    respondBy\n    reason\n    progress {\n      total\n      completed\n    }\n  }\n  items {\n    id\n    department {\n      code\n    }\n    item {\n      id\n      code\n      name\n    }\n  }\n  progress {\n    total\n    completed\n    withProblems\n  }\n  draw {\n    ...DrawSummary\n  }\n}": types.PlanSummaryFragmentDoc,
    "query PlanTargetCounts($industryCodes: [String!], $districtCodes: [String!], $kinds: [TargetKind!]) {\n  A: targets(\n    first: 1\n    filter: {industryCodes: $industryCodes, districtCodes: $districtCodes, kinds: $kinds, status: ACTIVE, riskClass: A}\n  ) {\n    totalCount\n  }\n  B: targets(\n    first: 1\n    filter: {industryCodes: $industryCodes, districtCodes: $districtCodes, kinds: $kinds, status: ACTIVE, riskClass: B}\n  ) {\n    totalCount\n  }\n  C: targets(\n    first: 1\n    filter: {industryCodes: $industryCodes, districtCodes: $districtCodes, kinds: $kinds, status: ACTIVE, riskClass: C}\n  ) {\n    totalCount\n  }\n  D: targets(\n    first: 1\n    filter: {industryCodes: $industryCodes, districtCodes: $districtCodes, kinds: $kinds, status: ACTIVE, riskClass: D}\n  ) {\n    totalCount\n  }\n  UNRATED: targets(\n    first: 1\n    filter: {industryCodes: $industryCodes, districtCodes: $districtCodes, kinds: $kinds, status: ACTIVE, riskClass: UNRATED}\n  ) {\n    totalCount\n  }\n}": types.PlanTargetCountsDocument,
    "query Plans($filter: PlanFilter, $first: Int!, $after: String) {\n  plans(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...PlanSummary\n    }\n  }\n}": types.PlansDocument,
    "query PublicPlan($number: String!) {\n  publicPlan(number: $number) {\n    number\n    state\n    title\n    year\n    startsOn\n    endsOn\n    lead {\n      code\n      name\n    }\n    participants {\n      code\n      name\n    }\n    items {\n      name\n      legalBasis\n      departments {\n        code\n      }\n    }\n    sampling {\n      stratum\n      percent\n      atLeast\n      atMost\n    }\n    round {\n      id\n      state\n      frameSize\n      drawnCount\n      commitments {\n        party\n        digest\n      }\n    }\n  }\n}": types.PublicPlanDocument,
    "mutation UpdateJointPlan($input: UpdateJointPlanInput!) {\n  updateJointPlan(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}": types.UpdateJointPlanDocument,
    "mutation SetSuperiorList($input: SetSuperiorListInput!) {\n  setSuperiorList(input: $input) {\n    plan {\n      id\n      revision\n    }\n  }\n}": types.SetSuperiorListDocument,
    "query SuperiorList($id: ID!) {\n  plan(id: $id) {\n    id\n    superiorList {\n      number\n      lines\n      inFrame\n      left {\n        fate\n        count\n        lines\n      }\n    }\n  }\n}": types.SuperiorListDocument,
    "mutation AdoptPolicyPreset($input: AdoptPolicyPresetInput!) {\n  adoptPolicyPreset(input: $input) {\n    decisions {\n      id\n    }\n    policy {\n      revision\n    }\n  }\n}": types.AdoptPolicyPresetDocument,
    "query ComparePresets($left: PolicyPresetCode!, $right: PolicyPresetCode!) {\n  comparePresets(left: $left, right: $right) {\n    pairs {\n      key {\n        code\n        group\n        name\n      }\n      left {\n        ...PolicyPresetValueFields\n      }\n      right {\n        ...PolicyPresetValueFields\n      }\n      differs\n    }\n  }\n}": types.ComparePresetsDocument,
    "mutation DecidePolicyValue($input: DecidePolicyValueInput!) {\n  decidePolicyValue(input: $input) {\n    decision {\n      id\n    }\n    policy {\n      revision\n    }\n  }\n}": types.DecidePolicyValueDocument,
    "query Policy($on: LocalDate) {\n  policy(on: $on) {\n    jurisdiction {\n      code\n      name\n    }\n    superiors {\n      code\n      name\n    }\n    on\n    revision\n    cursor\n    viewerCanDecide {\n      allowed\n      reason\n      clause {\n        id\n        document\n        article\n      }\n    }\n    entries {\n      ...PolicyEntryFields\n    }\n  }\n}": types.PolicyDocument,
    "fragment PolicyDecisionFields on PolicyDecision {\n  id\n  jurisdiction {\n    code\n    name\n  }\n  value {\n    shown\n  }\n  validFrom\n  validTo\n  clause {\n    id\n    document\n    article\n  }\n  preset\n  decidedAt\n  decidedBy\n  withdrawnAt\n  withdrawReason\n  state\n  viewerCanWithdraw {\n    allowed\n    code\n    reason\n  }\n}": types.PolicyDecisionFieldsFragmentDoc,
    "fragment PolicyEntryFields on PolicyEntry {\n  key {\n    ...PolicyKeyFields\n  }\n  value {\n    ...PolicySettingFields\n  }\n  origin\n  source {\n    code\n    name\n  }\n  clause {\n    id\n    document\n    article\n  }\n  since\n  until\n  preset\n  nextChange {\n    on\n    value {\n      shown\n    }\n    origin\n    source {\n      code\n      name\n    }\n    clause {\n      id\n      document\n      article\n    }\n  }\n}": types.PolicyEntryFieldsFragmentDoc,
    "subscription PolicyEvents($after: String) {\n  policyEvents(after: $after) {\n    cursor\n    type\n    keys\n  }\n}": types.PolicyEventsDocument,
    "query PolicyHistory($key: PolicyKeyCode!, $first: Int!, $after: String) {\n  policyHistory(key: $key, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...PolicyDecisionFields\n    }\n  }\n}": types.PolicyHistoryDocument,
    "fragment PolicyKeyFields on PolicyKey {\n  code\n  group\n  name\n  meaning\n  type\n  unit\n  min\n  max\n  mostDays\n  none\n  inForce\n  readBy\n  options {\n    code\n    name\n    inForce\n  }\n}": types.PolicyKeyFieldsFragmentDoc,
    "query PolicyPresetEffects($preset: PolicyPresetCode!, $validFrom: LocalDate!) {\n  policyPresetEffects(preset: $preset, validFrom: $validFrom) {\n    adopted {\n      key {\n        code\n        name\n        inForce\n      }\n      value {\n        shown\n      }\n      clause {\n        id\n        document\n        article\n      }\n    }\n    instead {\n      shown\n    }\n    insteadClause {\n      id\n      document\n      article\n    }\n    changes\n  }\n}": types.PolicyPresetEffectsDocument,
    "fragment PolicyPresetValueFields on PolicyPresetValue {\n  value {\n    shown\n  }\n  clause {\n    id\n    document\n    article\n  }\n  words\n}": types.PolicyPresetValueFieldsFragmentDoc,
    "query PolicyPresets {\n  policyPresets {\n    code\n    place\n    year\n    document\n    title\n  }\n}": types.PolicyPresetsDocument,
    "fragment PolicySettingFields on PolicySetting {\n  none\n  number\n  from\n  to\n  choice\n  choices\n  days\n  text\n  byClass {\n    riskClass\n    percent\n  }\n  shown\n}": types.PolicySettingFieldsFragmentDoc,
    "mutation WithdrawPolicyDecision($input: WithdrawPolicyDecisionInput!) {\n  withdrawPolicyDecision(input: $input) {\n    decision {\n      id\n    }\n    policy {\n      revision\n    }\n  }\n}": types.WithdrawPolicyDecisionDocument,
    "mutation AdjustProgramme($input: ProgrammeReasonInput!) {\n  adjustProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": types.AdjustProgrammeDocument,
    "mutation AttachAdjustment($input: AttachAdjustmentInput!) {\n  attachAdjustment(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": types.AttachAdjustmentDocument,
    "fragment BodyMeetingRow on BodyMeeting {\n  id\n  title\n  heldOn\n  minutes {\n    id\n    name\n  }\n  decisions {\n    number\n    content\n    programmeId\n  }\n}": types.BodyMeetingRowFragmentDoc,
    "query BodyMeetings($first: Int!) {\n  coordinatingBodies {\n    id\n    meetings(first: $first) {\n      totalCount\n      nodes {\n        ...BodyMeetingRow\n      }\n    }\n  }\n}": types.BodyMeetingsDocument,
    "fragment BodyWhole on CoordinatingBody {\n  id\n  kind\n  name\n  revision\n  department {\n    code\n    name\n    shortName\n  }\n  office {\n    code\n    name\n    shortName\n  }\n  vacancies {\n    code\n    name\n    shortName\n  }\n  members {\n    id\n    role\n    name\n    post\n    username\n    duties\n    from\n    to\n    deputyOf\n    isInTerm\n    department {\n      code\n      name\n      shortName\n    }\n  }\n  viewerCanKeep {\n    ...PlanPossible\n  }\n  viewerCanRecordMeeting {\n    ...PlanPossible\n  }\n}": types.BodyWholeFragmentDoc,
    "query CalendarProgrammes($filter: ProgrammeFilter, $first: Int!, $after: String) {\n  programmes(filter: $filter, first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      state\n      version\n      department {\n        code\n        name\n        shortName\n      }\n      tasks(first: 100) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...CalendarTask\n        }\n      }\n    }\n  }\n}": types.CalendarProgrammesDocument,
    "fragment CalendarTask on ProgrammeTask {\n  id\n  name\n  fromMonth\n  toMonth\n  lead {\n    code\n    shortName\n  }\n  participants {\n    code\n    shortName\n  }\n}": types.CalendarTaskFragmentDoc,
    "query CalendarTasks($id: ID!, $first: Int!, $after: String) {\n  programme(id: $id) {\n    tasks(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CalendarTask\n      }\n    }\n  }\n}": types.CalendarTasksDocument,
    "query CoordinatingBodies {\n  coordinatingBodies {\n    ...BodyWhole\n  }\n}": types.CoordinatingBodiesDocument,
    "mutation CopyProgramme($input: CopyProgrammeInput!) {\n  copyProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": types.CopyProgrammeDocument,
    "query DeskProgrammes($year: Int!, $next: Int!, $first: Int!) {\n  thisYear: programmeDeadlines(year: $year) {\n    deadlines {\n      ...ProgrammeDeadlineRow\n    }\n  }\n  nextYear: programmeDeadlines(year: $next) {\n    deadlines {\n      ...ProgrammeDeadlineRow\n    }\n  }\n  returned: programmes(filter: {state: RETURNED}, first: $first) {\n    nodes {\n      ...ProgrammeTodo\n    }\n  }\n  submitted: programmes(filter: {state: SUBMITTED}, first: $first) {\n    nodes {\n      ...ProgrammeTodo\n    }\n  }\n}": types.DeskProgrammesDocument,
    "mutation DraftProgramme($input: DraftProgrammeInput!) {\n  draftProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": types.DraftProgrammeDocument,
    "mutation EndorseProgramme($input: EndorseProgrammeInput!) {\n  endorseProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": types.EndorseProgrammeDocument,
    "mutation EnterProgramme($input: EnterProgrammeInput!) {\n  enterProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": types.EnterProgrammeDocument,
    "mutation FileProgramme($input: FileProgrammeInput!) {\n  fileProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": types.FileProgrammeDocument,
    "mutation HandOverBodyMember($input: HandOverBodyMemberInput!) {\n  handOverBodyMember(input: $input) {\n    body {\n      id\n      revision\n    }\n  }\n}": types.HandOverBodyMemberDocument,
    "query JointIndustries {\n  jointIndustries {\n    revision\n    industries {\n      code\n      name\n    }\n  }\n}": types.JointIndustriesDocument,
    "mutation JustifyProgramme($input: JustifyProgrammeInput!) {\n  justifyProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": types.JustifyProgrammeDocument,
    "query OverlapHead($year: Int!) {\n  overlaps(year: $year) {\n    targets\n    targetsCovered\n    targetsShared\n    sourcesLeftOut\n    doors {\n      apart\n      together\n      saved\n    }\n    viewerCanPlanJointly {\n      ...PlanPossible\n    }\n  }\n}": types.OverlapHeadDocument,
    "query OverlapHeat($year: Int!, $under: String) {\n  overlaps(year: $year) {\n    heat(under: $under) {\n      department {\n        code\n        shortName\n      }\n      industry {\n        code\n        name\n      }\n      sources\n      targets\n      shared\n    }\n  }\n}": types.OverlapHeatDocument,
    "query OverlapPairs($year: Int!, $departmentCode: String, $first: Int!, $after: String) {\n  overlaps(year: $year) {\n    pairs(departmentCode: $departmentCode, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        one {\n          ...OverlapSourceRow\n        }\n        other {\n          ...OverlapSourceRow\n        }\n        sharedTargets\n        shareOfSmaller\n        commonMonths\n        doorsSaved\n        matters {\n          name\n          items {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n}": types.OverlapPairsDocument,
    "fragment OverlapSourceRow on OverlapSource {\n  id\n  kind\n  name\n  origin\n  lead {\n    code\n    shortName\n  }\n  participants {\n    code\n    shortName\n  }\n  fromMonth\n  toMonth\n  isJointByDefault\n  targetsInFrame\n  expectedVisits\n}": types.OverlapSourceRowFragmentDoc,
    "query OverlapTargets($year: Int!, $filter: OverlapTargetFilter, $first: Int!, $after: String) {\n  overlapTargets(year: $year, filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      target {\n        id\n        name\n        industry {\n          code\n          name\n        }\n        district {\n          name\n        }\n      }\n      covers {\n        source {\n          id\n          kind\n          name\n          lead {\n            shortName\n          }\n          fromMonth\n          toMonth\n        }\n        items {\n          code\n          name\n        }\n      }\n    }\n  }\n}": types.OverlapTargetsDocument,
    "mutation PlanJointly($input: PlanJointlyInput!) {\n  planJointly(input: $input) {\n    plan {\n      id\n      number\n    }\n  }\n}": types.PlanJointlyDocument,
    "fragment ProgrammeDeadlineRow on ProgrammeDeadline {\n  kind\n  step\n  dueOn\n  doneOn\n  state\n  workingDays\n  areHolidaysKnown\n  department {\n    code\n    name\n    shortName\n  }\n  clause {\n    id\n    document\n    article\n  }\n}": types.ProgrammeDeadlineRowFragmentDoc,
    "query ProgrammeDeadlines($year: Int!) {\n  programmeDeadlines(year: $year) {\n    today\n    deadlines {\n      ...ProgrammeDeadlineRow\n    }\n  }\n}": types.ProgrammeDeadlinesDocument,
    "fragment ProgrammeFindingRow on ProgrammeFinding {\n  severity\n  taskKey\n  sentence\n  clause {\n    id\n    document\n    article\n  }\n  justification {\n    reason\n    approver\n    recordedBy\n    recordedAt\n  }\n}": types.ProgrammeFindingRowFragmentDoc,
    "query ProgrammeHistory($id: ID!, $first: Int!, $after: String) {\n  programme(id: $id) {\n    history(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        number\n        kind\n        occurredAt\n        actor\n        reason\n        department {\n          shortName\n        }\n      }\n    }\n  }\n}": types.ProgrammeHistoryDocument,
    "query ProgrammePage($id: ID!) {\n  programme(id: $id) {\n    ...ProgrammeWhole\n  }\n}": types.ProgrammePageDocument,
    "query ProgrammeRights {\n  programmeDesk {\n    viewerCanDraftOwn {\n      ...PlanPossible\n    }\n    viewerCanDraftJoint {\n      ...PlanPossible\n    }\n    viewerCanSetJointIndustries {\n      ...PlanPossible\n    }\n    viewerCanKeepBodies {\n      ...PlanPossible\n    }\n  }\n}": types.ProgrammeRightsDocument,
    "fragment ProgrammeRow on Programme {\n  id\n  kind\n  year\n  title\n  version\n  state\n  publishedAt\n  department {\n    code\n    name\n    shortName\n  }\n  tasks(first: 1) {\n    totalCount\n  }\n}": types.ProgrammeRowFragmentDoc,
    "query ProgrammeRows($filter: ProgrammeFilter, $first: Int!, $after: String) {\n  programmes(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ProgrammeRow\n    }\n  }\n}": types.ProgrammeRowsDocument,
    "fragment ProgrammeTaskRow on ProgrammeTask {\n  id\n  key\n  name\n  lead {\n    code\n    name\n    shortName\n  }\n  participants {\n    code\n    name\n    shortName\n  }\n  items {\n    code\n    version\n    name\n    itemClass\n    department {\n      code\n      shortName\n    }\n  }\n  industryCodes\n  industryWords\n  targetKinds\n  targetWords\n  districtCodes\n  sampling {\n    ...TaskSamplingRow\n  }\n  frequency {\n    ...TaskFrequencyRow\n  }\n  fromMonth\n  toMonth\n  origin\n  superiorNumber\n  cause\n  isJointByDefault\n  questions {\n    field\n    words\n    question\n  }\n}": types.ProgrammeTaskRowFragmentDoc,
    "query ProgrammeTasks($id: ID!, $first: Int!, $after: String) {\n  programme(id: $id) {\n    tasks(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ProgrammeTaskRow\n      }\n    }\n  }\n}": types.ProgrammeTasksDocument,
    "fragment ProgrammeTodo on Programme {\n  id\n  kind\n  year\n  title\n  version\n  state\n  returnReason\n  department {\n    code\n    shortName\n  }\n  viewerCanEdit {\n    allowed\n  }\n  viewerCanEndorse {\n    allowed\n  }\n}": types.ProgrammeTodoFragmentDoc,
    "fragment ProgrammeWhole on Programme {\n  id\n  kind\n  year\n  title\n  version\n  state\n  revision\n  createdAt\n  adjustmentReason\n  returnReason\n  withdrawReason\n  publishedAt\n  department {\n    code\n    name\n    shortName\n  }\n  filing {\n    receiptNumber\n    filedOn\n  }\n  entry {\n    platform\n    receiptNumber\n    enteredOn\n  }\n  endorsement {\n    decisionNumber\n    endorsedAt\n    meeting {\n      ...BodyMeetingRow\n    }\n  }\n  document {\n    number\n    approvedBy\n    approvedOn\n    file {\n      id\n      name\n    }\n  }\n  findings {\n    ...ProgrammeFindingRow\n  }\n  changes {\n    ...TaskChangeRow\n  }\n  tasks(first: 1) {\n    totalCount\n  }\n  viewerCanEdit {\n    ...PlanPossible\n  }\n  viewerCanJustify {\n    ...PlanPossible\n  }\n  viewerCanSubmit {\n    ...PlanPossible\n  }\n  viewerCanReturn {\n    ...PlanPossible\n  }\n  viewerCanEndorse {\n    ...PlanPossible\n  }\n  viewerCanFile {\n    ...PlanPossible\n  }\n  viewerCanPublish {\n    ...PlanPossible\n  }\n  viewerCanAdjust {\n    ...PlanPossible\n  }\n  viewerCanAttach {\n    ...PlanPossible\n  }\n  viewerCanEnter {\n    ...PlanPossible\n  }\n  viewerCanWithdraw {\n    ...PlanPossible\n  }\n  viewerCanCopy {\n    ...PlanPossible\n  }\n}": types.ProgrammeWholeFragmentDoc,
    "mutation PublishProgramme($input: ProgrammeMutationInput!) {\n  publishProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": types.PublishProgrammeDocument,
    "mutation RecordBodyMeeting($input: RecordBodyMeetingInput!) {\n  recordBodyMeeting(input: $input) {\n    meeting {\n      id\n    }\n  }\n}": types.RecordBodyMeetingDocument,
    "mutation RemoveProgrammeTasks($input: RemoveProgrammeTasksInput!) {\n  removeProgrammeTasks(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": types.RemoveProgrammeTasksDocument,
    "mutation RestoreProgrammeTasks($input: RestoreProgrammeTasksInput!) {\n  restoreProgrammeTasks(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": types.RestoreProgrammeTasksDocument,
    "mutation ReturnProgramme($input: ProgrammeReasonInput!) {\n  returnProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": types.ReturnProgrammeDocument,
    "mutation SaveBodyMember($input: SaveBodyMemberInput!) {\n  saveBodyMember(input: $input) {\n    body {\n      id\n      revision\n    }\n  }\n}": types.SaveBodyMemberDocument,
    "mutation SaveCoordinatingBody($input: SaveCoordinatingBodyInput!) {\n  saveCoordinatingBody(input: $input) {\n    body {\n      id\n      revision\n    }\n  }\n}": types.SaveCoordinatingBodyDocument,
    "mutation SaveProgrammeTasks($input: SaveProgrammeTasksInput!) {\n  saveProgrammeTasks(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": types.SaveProgrammeTasksDocument,
    "mutation SetJointIndustries($input: SetJointIndustriesInput!) {\n  setJointIndustries(input: $input) {\n    jointIndustries {\n      revision\n    }\n  }\n}": types.SetJointIndustriesDocument,
    "mutation SubmitProgramme($input: ProgrammeMutationInput!) {\n  submitProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": types.SubmitProgrammeDocument,
    "fragment TaskChangeRow on TaskChange {\n  kind\n  taskKey\n  name\n  differences {\n    field\n    before\n    after\n  }\n}": types.TaskChangeRowFragmentDoc,
    "fragment TaskFrequencyRow on TaskFrequency {\n  timesMin\n  timesMax\n  per\n  every\n}": types.TaskFrequencyRowFragmentDoc,
    "query TaskItemChoices($filter: InspectionItemFilter!, $first: Int!) {\n  inspectionItems(filter: $filter, first: $first) {\n    totalCount\n    nodes {\n      code\n      name\n      itemClass\n      capPercent\n      department {\n        code\n        shortName\n      }\n    }\n  }\n}": types.TaskItemChoicesDocument,
    "fragment TaskSamplingRow on TaskSampling {\n  riskClass\n  percentMin\n  percentMax\n  countMin\n  countMax\n}": types.TaskSamplingRowFragmentDoc,
    "mutation WithdrawProgramme($input: ProgrammeReasonInput!) {\n  withdrawProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}": types.WithdrawProgrammeDocument,
    "query PublicPlanPage($number: String!) {\n  publicPlan(number: $number) {\n    number\n    title\n    state\n    year\n    startsOn\n    endsOn\n    announcedAt\n    lead {\n      code\n      name\n    }\n    participants {\n      code\n      name\n    }\n    items {\n      name\n      legalBasis\n      departments {\n        code\n        name\n      }\n    }\n    sampling {\n      stratum\n      percent\n      atLeast\n      atMost\n      pieces {\n        upTo\n        percent\n      }\n    }\n    weights {\n      factor\n      weight\n    }\n    classAReason\n    superiorNumber\n    batchSize\n    round {\n      id\n      state\n      assurance\n      frameSize\n      drawnCount\n      sealedAt\n      runAt\n      beacon {\n        source\n        publishedAt\n        value\n      }\n      commitments {\n        party\n        digest\n      }\n    }\n  }\n}": types.PublicPlanPageDocument,
    "query PublicPlans($text: String, $first: Int!, $after: String) {\n  publicPlans(text: $text, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      number\n      title\n      state\n      startsOn\n      endsOn\n      announcedAt\n      lead {\n        code\n        name\n      }\n      participants {\n        code\n        name\n      }\n      round {\n        id\n        state\n        frameSize\n        drawnCount\n      }\n    }\n  }\n}": types.PublicPlansDocument,
    "query PublicProgrammePage($id: ID!) {\n  publicProgramme(id: $id) {\n    id\n    kind\n    year\n    title\n    department\n    version\n    publishedAt\n    versions {\n      version\n      publishedAt\n      adjustmentReason\n      documentNumber\n      receiptNumber\n      filedOn\n      changes {\n        ...TaskChangeRow\n      }\n    }\n  }\n}": types.PublicProgrammePageDocument,
    "query PublicProgrammeTasks($id: ID!, $first: Int!, $after: String) {\n  publicProgramme(id: $id) {\n    tasks(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        key\n        name\n        lead\n        participants\n        items\n        industries\n        targetKinds\n        targetWords\n        sampling {\n          ...TaskSamplingRow\n        }\n        frequency {\n          ...TaskFrequencyRow\n        }\n        fromMonth\n        toMonth\n        origin\n      }\n    }\n  }\n}": types.PublicProgrammeTasksDocument,
    "query PublicProgrammes($filter: PublicProgrammeFilter, $first: Int!, $after: String) {\n  publicProgrammes(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      year\n      title\n      department\n      version\n      publishedAt\n    }\n  }\n}": types.PublicProgrammesDocument,
    "query InspectionItems($filter: InspectionItemFilter, $first: Int!, $after: String) {\n  inspectionItems(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      code\n      name\n      itemClass\n      legalBasis\n      methods\n      department {\n        code\n        name\n      }\n    }\n  }\n}": types.InspectionItemsDocument,
    "fragment RecordChangeRow on RecordChange {\n  at\n  kind\n  by\n  reason\n  department {\n    shortName\n  }\n  changes {\n    field\n    before\n    after\n  }\n}": types.RecordChangeRowFragmentDoc,
    "query Targets($filter: TargetFilter, $first: Int!, $after: String) {\n  targets(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      key\n      name\n      kind\n      riskClass\n      status\n      industry {\n        code\n        name\n      }\n      district {\n        code\n        name\n      }\n      registeredOn\n    }\n  }\n}": types.TargetsDocument,
    "query UpstreamHistory($id: ID!, $first: Int!, $after: String) {\n  upstreamList(id: $id) {\n    history(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...RecordChangeRow\n      }\n    }\n  }\n}": types.UpstreamHistoryDocument,
    "mutation EndRecusal($input: EndRecusalInput!) {\n  endRecusal(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}": types.EndRecusalDocument,
    "query InspectorHistory($id: ID!, $first: Int!, $after: String) {\n  history: inspectorHistory(id: $id, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...RecordChangeRow\n    }\n  }\n}": types.InspectorHistoryDocument,
    "query InspectorPage($id: ID!) {\n  inspectorRecord(id: $id) {\n    ...InspectorRecordParts\n  }\n}": types.InspectorPageDocument,
    "fragment InspectorRecordParts on InspectorRecord {\n  inspector {\n    ...InspectorRow\n  }\n  identityNumber\n  phone\n  username\n  verifiedBy\n  absences {\n    kind\n    from\n    to\n  }\n  recusals {\n    id\n    keyword\n    reason\n    since\n    target {\n      id\n      name\n    }\n  }\n  drawable {\n    ...PlanPossible\n  }\n  viewerCanSave {\n    ...PlanPossible\n  }\n  viewerCanVerify {\n    ...PlanPossible\n  }\n  viewerCanWithdraw {\n    ...PlanPossible\n  }\n  viewerCanUnmask {\n    ...PlanPossible\n  }\n}": types.InspectorRecordPartsFragmentDoc,
    "fragment InspectorRow on Inspector {\n  id\n  name\n  title\n  certificateNumber\n  certificateKind\n  validFrom\n  validTo\n  specialties\n  station\n  personType\n  organisationLevel\n  trainedOn\n  onDuty\n  verifiedAt\n  revision\n  department {\n    code\n    name\n    shortName\n  }\n}": types.InspectorRowFragmentDoc,
    "query InspectorRows($departmentCode: String, $filter: InspectorFilter, $first: Int!, $after: String) {\n  inspectors(\n    departmentCode: $departmentCode\n    filter: $filter\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...InspectorRow\n    }\n  }\n}": types.InspectorRowsDocument,
    "query InspectorSettingPreview($inspectorIds: [ID!], $filter: InspectorFilter, $departmentCode: String, $set: InspectorSetting!) {\n  inspectorSettingPreview(\n    inspectorIds: $inspectorIds\n    filter: $filter\n    departmentCode: $departmentCode\n    set: $set\n  ) {\n    found\n    changing\n    refused {\n      reason\n      inspectors\n      examples {\n        id\n        name\n      }\n    }\n  }\n}": types.InspectorSettingPreviewDocument,
    "query PersonnelGaps($departmentCode: String, $first: Int!, $after: String) {\n  personnelGaps(departmentCode: $departmentCode, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      kind\n      name\n      inspectorId\n      department {\n        shortName\n      }\n    }\n  }\n}": types.PersonnelGapsDocument,
    "mutation RecuseInspector($input: RecuseInspectorInput!) {\n  recuseInspector(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}": types.RecuseInspectorDocument,
    "mutation SaveInspector($input: SaveInspectorInput!) {\n  saveInspector(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}": types.SaveInspectorDocument,
    "mutation SetInspectorLeave($input: SetInspectorLeaveInput!) {\n  setInspectorLeave(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}": types.SetInspectorLeaveDocument,
    "mutation SetInspectors($input: SetInspectorsInput!) {\n  setInspectors(input: $input) {\n    changed\n    remaining\n  }\n}": types.SetInspectorsDocument,
    "query SpecialtyWords($first: Int!) {\n  specialties(first: $first) {\n    nodes {\n      code\n      name\n      kind\n    }\n  }\n}": types.SpecialtyWordsDocument,
    "mutation UnmaskInspector($input: UnmaskInspectorInput!) {\n  unmaskInspector(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}": types.UnmaskInspectorDocument,
    "mutation VerifyInspector($input: VerifyInspectorInput!) {\n  verifyInspector(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}": types.VerifyInspectorDocument,
    "mutation WithdrawVerification($input: WithdrawVerificationInput!) {\n  withdrawVerification(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}": types.WithdrawVerificationDocument,
    "mutation ClaimTargets($input: ClaimTargetsInput!) {\n  claimTargets(input: $input) {\n    changed\n    remaining\n  }\n}": types.ClaimTargetsDocument,
    "mutation GiveBackTargets($input: GiveBackTargetsInput!) {\n  giveBackTargets(input: $input) {\n    changed\n    remaining\n  }\n}": types.GiveBackTargetsDocument,
    "fragment HealthCounts on TargetHealthCounts {\n  active\n  unlabelled\n  unclassed\n  unclaimed\n}": types.HealthCountsFragmentDoc,
    "query KeyShares($before: LocalDate!) {\n  keyItemShares {\n    alertAbove\n    clause {\n      id\n      document\n      article\n    }\n    shares {\n      department {\n        code\n        shortName\n      }\n      items\n      keyItems\n      percent\n      alerts\n    }\n  }\n  before: keyItemShares(on: $before) {\n    shares {\n      department {\n        code\n      }\n      percent\n    }\n  }\n}": types.KeySharesDocument,
    "mutation LabelTargets($input: LabelTargetsInput!) {\n  labelTargets(input: $input) {\n    changed\n    remaining\n  }\n}": types.LabelTargetsDocument,
    "query LabelWords($first: Int!, $after: String) {\n  targetLabels(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      name\n      synonyms\n      meaning\n      targets\n      revision\n    }\n  }\n}": types.LabelWordsDocument,
    "query LabellingPreview($targetIds: [ID!], $filter: TargetFilter, $add: [String!], $remove: [String!]) {\n  labellingPreview(\n    targetIds: $targetIds\n    filter: $filter\n    add: $add\n    remove: $remove\n  ) {\n    found\n    changing\n    unknown\n  }\n}": types.LabellingPreviewDocument,
    "mutation SaveTarget($input: SaveTargetInput!) {\n  saveTarget(input: $input) {\n    record {\n      ...TargetRecordParts\n    }\n  }\n}": types.SaveTargetDocument,
    "mutation SaveTargetLabel($input: SaveTargetLabelInput!) {\n  saveTargetLabel(input: $input) {\n    label {\n      name\n      revision\n    }\n  }\n}": types.SaveTargetLabelDocument,
    "mutation SetRegisterFigure($input: SetRegisterFigureInput!) {\n  setRegisterFigure(input: $input) {\n    figure {\n      kind\n      count\n    }\n  }\n}": types.SetRegisterFigureDocument,
    "mutation SetTargetClass($input: SetTargetClassInput!) {\n  setTargetClass(input: $input) {\n    record {\n      ...TargetRecordParts\n    }\n  }\n}": types.SetTargetClassDocument,
    "mutation SetTargetStatus($input: SetTargetStatusInput!) {\n  setTargetStatus(input: $input) {\n    record {\n      ...TargetRecordParts\n    }\n  }\n}": types.SetTargetStatusDocument,
    "mutation SetTargets($input: SetTargetsInput!) {\n  setTargets(input: $input) {\n    changed\n    remaining\n  }\n}": types.SetTargetsDocument,
    "query SettingPreview($targetIds: [ID!], $filter: TargetFilter, $set: TargetSetting!) {\n  settingPreview(targetIds: $targetIds, filter: $filter, set: $set) {\n    found\n    changing\n    refused {\n      reason\n      targets\n      clause {\n        id\n        document\n        article\n      }\n      examples {\n        id\n        name\n      }\n    }\n  }\n}": types.SettingPreviewDocument,
    "query TargetBurden($id: ID!, $year: Int!) {\n  targetRecord(id: $id) {\n    target {\n      id\n      burden(year: $year) {\n        year\n        done\n        planned\n        saved\n        cap\n        departments {\n          department {\n            code\n            shortName\n          }\n          done\n          planned\n        }\n      }\n    }\n  }\n}": types.TargetBurdenDocument,
    "query TargetCount($filter: TargetFilter) {\n  targets(filter: $filter, first: 1) {\n    totalCount\n  }\n}": types.TargetCountDocument,
    "query TargetHealth {\n  targetRegistryHealth {\n    counts {\n      ...HealthCounts\n    }\n    ages {\n      fromDays\n      toDays\n      targets\n    }\n    kinds {\n      kind\n      counts {\n        ...HealthCounts\n      }\n      register {\n        count\n        source\n        on\n      }\n    }\n    districts {\n      district {\n        code\n        name\n      }\n      counts {\n        ...HealthCounts\n      }\n    }\n  }\n}": types.TargetHealthDocument,
    "query TargetHistory($id: ID!, $first: Int!, $after: String) {\n  history: targetHistory(id: $id, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...RecordChangeRow\n    }\n  }\n}": types.TargetHistoryDocument,
    "query TargetPage($id: ID!) {\n  targetRecord(id: $id) {\n    ...TargetRecordParts\n  }\n}": types.TargetPageDocument,
    "fragment TargetRecordParts on TargetRecord {\n  target {\n    ...TargetRow\n  }\n  viewerCanSave {\n    ...PlanPossible\n  }\n  viewerCanLabel {\n    ...PlanPossible\n  }\n  viewerCanClaim {\n    ...PlanPossible\n  }\n  viewerCanGiveBack {\n    ...PlanPossible\n  }\n  viewerCanUnmask {\n    ...PlanPossible\n  }\n}": types.TargetRecordPartsFragmentDoc,
    "query TargetRights {\n  targetRegistryRights {\n    viewerCanAdd {\n      ...PlanPossible\n    }\n    viewerCanLabel {\n      ...PlanPossible\n    }\n    viewerCanSet {\n      ...PlanPossible\n    }\n    viewerCanClaim {\n      ...PlanPossible\n    }\n    viewerCanKeepLabels {\n      ...PlanPossible\n    }\n  }\n}": types.TargetRightsDocument,
    "fragment TargetRow on Target {\n  id\n  key\n  name\n  kind\n  riskClass\n  riskClassSource\n  riskClassOn\n  status\n  statusOn\n  labels\n  address\n  revision\n  recordSource\n  recordedOn\n  registeredOn\n  industry {\n    code\n    name\n  }\n  district {\n    code\n    name\n  }\n  claimedBy {\n    code\n    shortName\n  }\n}": types.TargetRowFragmentDoc,
    "query TargetRows($filter: TargetFilter, $first: Int!, $after: String) {\n  targets(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...TargetRow\n    }\n  }\n}": types.TargetRowsDocument,
    "mutation UnmaskTarget($input: UnmaskTargetInput!) {\n  unmaskTarget(input: $input) {\n    record {\n      ...TargetRecordParts\n    }\n  }\n}": types.UnmaskTargetDocument,
    "query Dashboard($year: Int!, $jurisdictionCode: String) {\n  dashboard(year: $year, jurisdictionCode: $jurisdictionCode) {\n    cursor\n    asOf\n    plans {\n      total\n      joint\n      internal\n      riskBased\n    }\n    targets {\n      drawn\n      joint\n      completed\n      withProblems\n    }\n    indicators {\n      code\n      name\n      value\n      goal\n      met\n      clause {\n        document\n        article\n      }\n    }\n    departments {\n      department {\n        code\n        name\n      }\n      plansLed\n      plansJoined\n      checksTotal\n      checksCompleted\n      withProblems\n    }\n    visitsSaved\n  }\n}": types.DashboardDocument,
    "query YearBoard($year: Int!) {\n  viewer {\n    id\n    jurisdiction {\n      name\n    }\n  }\n  dashboard(year: $year) {\n    cursor\n    asOf\n    plans {\n      total\n      joint\n      internal\n      riskBased\n    }\n    targets {\n      drawn\n      joint\n      completed\n      withProblems\n    }\n    indicators {\n      ...YearIndicator\n    }\n    departments {\n      ...YearDepartment\n    }\n    visitsSaved\n  }\n}": types.YearBoardDocument,
    "fragment YearDepartment on DepartmentCounts {\n  department {\n    code\n    name\n    shortName\n  }\n  plansLed\n  plansJoined\n  checksTotal\n  checksCompleted\n  withProblems\n  overdue\n}": types.YearDepartmentFragmentDoc,
    "fragment YearIndicator on Indicator {\n  code\n  name\n  value\n  goal\n  met\n  clause {\n    id\n    document\n    article\n  }\n}": types.YearIndicatorFragmentDoc,
    "fragment YearPlan on JointPlan {\n  id\n  number\n  title\n  state\n  startsOn\n  endsOn\n  riskBased\n  announcedAt\n  lead {\n    code\n    shortName\n  }\n  participants {\n    department {\n      code\n      shortName\n    }\n    state\n    progress {\n      total\n      completed\n    }\n  }\n  progress {\n    total\n    completed\n    withProblems\n  }\n}": types.YearPlanFragmentDoc,
    "query YearPlans($filter: PlanFilter, $first: Int!, $after: String) {\n  plans(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...YearPlan\n    }\n  }\n}": types.YearPlansDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AuditEvents($planId: ID, $first: Int!, $after: String) {\n  events(planId: $planId, first: $first, after: $after) {\n    hasMore\n    nodes {\n      cursor\n      type\n      occurredAt\n      number\n      reason\n      hash\n      previousHash\n      department {\n        code\n        name\n        shortName\n      }\n      plan {\n        id\n        number\n        title\n      }\n    }\n  }\n}"): typeof import('./graphql.js').AuditEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AuditPlan($filter: PlanFilter, $first: Int!) {\n  plans(filter: $filter, first: $first) {\n    nodes {\n      id\n      number\n      title\n    }\n  }\n}"): typeof import('./graphql.js').AuditPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProofPlans($filter: PlanFilter, $first: Int!, $after: String) {\n  plans(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      number\n      title\n      state\n      lead {\n        code\n        shortName\n      }\n      draw {\n        id\n        frameSize\n        drawnCount\n        round {\n          id\n          state\n          assurance\n          sealedAt\n          runAt\n          beacon {\n            source\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ProofPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BoardCheck($id: ID!) {\n  check(id: $id) {\n    ...BoardRow\n  }\n}"): typeof import('./graphql.js').BoardCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BoardHead($id: ID!) {\n  plan(id: $id) {\n    id\n    number\n    title\n    state\n    cursor\n    startsOn\n    endsOn\n    lead {\n      code\n      name\n      shortName\n    }\n    participants {\n      state\n      department {\n        code\n        name\n        shortName\n      }\n      progress {\n        total\n        completed\n      }\n    }\n    progress {\n      total\n      completed\n      withProblems\n    }\n  }\n}"): typeof import('./graphql.js').BoardHeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BoardRow on JointCheck {\n  id\n  revision\n  state\n  visitOrder\n  batch\n  endsOn\n  completedAt\n  hasProblems\n  target {\n    id\n    key\n    name\n    riskClass\n    district {\n      name\n    }\n  }\n  parts {\n    department {\n      code\n    }\n    state\n    submittedAt\n  }\n}"): typeof import('./graphql.js').BoardRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BoardRows($planId: ID!, $first: Int!, $after: String) {\n  plan(id: $planId) {\n    id\n    checks(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...BoardRow\n      }\n    }\n  }\n}"): typeof import('./graphql.js').BoardRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Check($id: ID!) {\n  check(id: $id) {\n    ...CheckSummary\n  }\n}"): typeof import('./graphql.js').CheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CheckPanel($id: ID!) {\n  check(id: $id) {\n    id\n    revision\n    state\n    visitOrder\n    planNumber\n    startsOn\n    endsOn\n    completedAt\n    hasProblems\n    target {\n      id\n      key\n      name\n      kind\n      riskClass\n      address\n      industry {\n        name\n      }\n      district {\n        name\n      }\n    }\n    parts {\n      department {\n        code\n        name\n        shortName\n      }\n      state\n      entriesTotal\n      entriesAnswered\n      submittedAt\n      signature {\n        kind\n        reason\n        witness\n      }\n      inspectors {\n        id\n        name\n        certificateNumber\n        station\n        title\n      }\n      viewerCanReplace {\n        ...PlanPossible\n      }\n      unable {\n        inspector {\n          id\n          name\n        }\n        reason\n      }\n    }\n    recusalRequests {\n      id\n      state\n      reason\n      askedAt\n      decidedAt\n      decisionReason\n      inspector {\n        id\n        name\n        certificateNumber\n      }\n      viewerCanDecide {\n        ...PlanPossible\n      }\n    }\n    items {\n      id\n      name\n      legalBasis\n      content\n      departments {\n        code\n        shortName\n      }\n      outcome\n      alsoOutcomes\n      note\n      recordedAt\n    }\n  }\n}"): typeof import('./graphql.js').CheckPanelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CheckSummary on JointCheck {\n  id\n  revision\n  state\n  target {\n    id\n    key\n    name\n    riskClass\n  }\n  parts {\n    department {\n      code\n      name\n    }\n    state\n    inspectors {\n      id\n      name\n      certificateNumber\n    }\n  }\n  items {\n    id\n    name\n    departments {\n      code\n    }\n    outcome\n    alsoOutcomes\n    note\n  }\n}"): typeof import('./graphql.js').CheckSummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideRecusal($input: DecideRecusalInput!) {\n  decideRecusal(input: $input) {\n    check {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').DecideRecusalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyChecks($state: CheckState, $first: Int!, $after: String) {\n  viewer {\n    id\n    checks(state: $state, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CheckSummary\n      }\n    }\n  }\n}"): typeof import('./graphql.js').MyChecksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordResults($input: RecordResultsInput!) {\n  recordResults(input: $input) {\n    check {\n      ...CheckSummary\n    }\n  }\n}"): typeof import('./graphql.js').RecordResultsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RecusalTasks {\n  recusalTasks {\n    since\n    planId\n    planNumber\n    checkId\n    targetName\n  }\n}"): typeof import('./graphql.js').RecusalTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReleaseChecks($input: ReleaseChecksInput!) {\n  releaseChecks(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}"): typeof import('./graphql.js').ReleaseChecksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReplaceInspector($input: ReplaceInspectorInput!) {\n  replaceInspector(input: $input) {\n    check {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').ReplaceInspectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestRecusal($input: RequestRecusalInput!) {\n  requestRecusal(input: $input) {\n    received\n  }\n}"): typeof import('./graphql.js').RequestRecusalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitPart($input: SubmitPartInput!) {\n  submitPart(input: $input) {\n    check {\n      ...CheckSummary\n    }\n  }\n}"): typeof import('./graphql.js').SubmitPartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AbandonRound($input: AbandonRoundInput!) {\n  abandonRound(input: $input) {\n    round {\n      ...RoundSummary\n    }\n  }\n}"): typeof import('./graphql.js').AbandonRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AmendInspectors($input: AmendInspectorsInput!) {\n  amendInspectors(input: $input) {\n    round {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').AmendInspectorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CommitSecret($input: CommitSecretInput!) {\n  commitSecret(input: $input) {\n    proposal {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').CommitSecretDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConsentRound($input: ConsentRoundInput!) {\n  consentRound(input: $input) {\n    proposal {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').ConsentRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclineRound($input: DeclineRoundInput!) {\n  declineRound(input: $input) {\n    proposal {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').DeclineRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DrawClass on DrawStratum {\n  stratum\n  percent\n  atLeast\n  atMost\n  size\n  take\n}"): typeof import('./graphql.js').DrawClassFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DrawDesk($id: ID!) {\n  plan(id: $id) {\n    id\n    number\n    title\n    revision\n    state\n    startsOn\n    endsOn\n    announcedAt\n    teamPool\n    lead {\n      id\n      code\n      shortName\n    }\n    participants {\n      state\n      department {\n        code\n        shortName\n      }\n    }\n    sampling {\n      riskClass\n      percent\n      atLeast\n      atMost\n    }\n    viewerCanSeal {\n      ...PlanPossible\n    }\n    viewerCanRelease {\n      ...PlanPossible\n    }\n    proposals {\n      ...ProposalDesk\n    }\n    draw {\n      id\n      frameSize\n      drawnCount\n      frameDigest\n      rulesDigest\n      inspectorsDigest\n      recusalsDigest\n      drawnDigest\n      viewerCanAmend {\n        ...PlanPossible\n      }\n      inspectorsUnable\n      sameLists\n      amendments {\n        number\n        at\n        reason\n        before\n        after\n      }\n      strata {\n        ...DrawClass\n      }\n      round {\n        id\n        state\n        assurance\n        sealedAt\n        runAt\n        beacon {\n          source\n          publishedAt\n          value\n        }\n        commitments {\n          party\n          digest\n        }\n        draws {\n          id\n          frameSize\n          drawnCount\n          plan {\n            id\n            number\n            title\n            state\n          }\n        }\n        viewerCanRun {\n          ...PlanPossible\n        }\n        viewerCanAbandon {\n          ...PlanPossible\n        }\n        viewerCanHandIn {\n          ...PlanPossible\n        }\n        handInKey\n        missingParty\n        lead {\n          code\n          shortName\n        }\n        parties {\n          department {\n            code\n            shortName\n          }\n          digest\n          handedInAt\n        }\n        doors {\n          visits\n          doors\n          mostPeople\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').DrawDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DrawFrame($id: ID!) {\n  plan(id: $id) {\n    id\n    year\n    frame {\n      registry\n      size\n      steps {\n        step\n        excluded\n        remaining\n      }\n      classes {\n        riskClass\n        count\n      }\n    }\n    samplingPreview {\n      total\n      isShort\n      strata {\n        ...DrawClass\n      }\n      pools {\n        departmentCode\n        inspectors\n        missingSpecialties\n        needs {\n          specialty\n          needed\n          have\n          worst\n          targets\n          missing\n        }\n      }\n      weights {\n        factor\n        weight\n        labels\n      }\n      chances {\n        stratum\n        weight\n        targets\n        probability\n      }\n    }\n  }\n}"): typeof import('./graphql.js').DrawFrameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DrawProof($roundId: ID!) {\n  drawProof(roundId: $roundId) {\n    state\n    json\n    file {\n      url\n      bytes\n    }\n  }\n}"): typeof import('./graphql.js').DrawProofDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DrawSummary on Draw {\n  id\n  frameSize\n  drawnCount\n  frameDigest\n  rulesDigest\n  drawnDigest\n  round {\n    id\n  }\n}"): typeof import('./graphql.js').DrawSummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DrawTasks {\n  drawTasks {\n    kind\n    since\n    planNumbers\n    planId\n    from {\n      code\n      shortName\n    }\n  }\n}"): typeof import('./graphql.js').DrawTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DrawnList($planId: ID!, $first: Int!, $after: String) {\n  plan(id: $planId) {\n    id\n    checks(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        visitOrder\n        target {\n          id\n          key\n          name\n          riskClass\n          industry {\n            name\n          }\n          district {\n            name\n          }\n        }\n        parts {\n          department {\n            code\n            shortName\n          }\n          inspectors {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').DrawnListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HandInSecret($input: HandInSecretInput!) {\n  handInSecret(input: $input) {\n    round {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').HandInSecretDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProofState($roundId: ID!) {\n  drawProof(roundId: $roundId) {\n    state\n  }\n}"): typeof import('./graphql.js').ProofStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProposablePlans($text: String, $first: Int!) {\n  publicPlans(text: $text, first: $first) {\n    nodes {\n      number\n      title\n      state\n      lead {\n        code\n        name\n      }\n      round {\n        state\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ProposablePlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ProposalDesk on RoundProposal {\n  id\n  state\n  message\n  proposedBy {\n    code\n    shortName\n  }\n  proposedAt\n  plans {\n    number\n    title\n    consent\n    reason\n    lead {\n      code\n      shortName\n    }\n  }\n  commitments {\n    party\n    digest\n  }\n  viewerCanConsent {\n    ...PlanPossible\n  }\n  viewerCanDecline {\n    ...PlanPossible\n  }\n  viewerCanCommit {\n    ...PlanPossible\n  }\n  viewerCanSeal {\n    ...PlanPossible\n  }\n  viewerCanWithdraw {\n    ...PlanPossible\n  }\n}"): typeof import('./graphql.js').ProposalDeskFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProposalOverlap($id: ID!) {\n  roundProposal(id: $id) {\n    id\n    overlap {\n      draws\n      visits\n      doorsApart\n      doorsTogether\n      mostPeople\n      boundPeople\n    }\n  }\n}"): typeof import('./graphql.js').ProposalOverlapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProposeRound($input: ProposeRoundInput!) {\n  proposeRound(input: $input) {\n    proposal {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').ProposeRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PublicRoundPage($roundId: ID!) {\n  publicRound(roundId: $roundId) {\n    id\n    state\n    assurance\n    beacon {\n      source\n      publishedAt\n      value\n    }\n    parties {\n      party\n      name\n      digest\n      isHandedIn\n    }\n    plans {\n      number\n      title\n      lead {\n        code\n        name\n      }\n      endsOn\n      frameSize\n      drawnCount\n      frameDigest\n      rulesDigest\n      inspectorsDigest\n      recusalsDigest\n      drawnDigest\n      strata {\n        stratum\n        size\n        take\n      }\n      amendments {\n        number\n        at\n        reason\n        after\n      }\n    }\n    sealedAt\n    runAt\n    abandonReason\n    missingParty\n    opensOn\n    proofLines\n  }\n}"): typeof import('./graphql.js').PublicRoundPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RoundSummary on DrawRound {\n  id\n  state\n  assurance\n  beacon {\n    source\n    publishedAt\n    value\n  }\n  commitments {\n    party\n    digest\n  }\n  draws {\n    plan {\n      id\n      number\n    }\n    ...DrawSummary\n  }\n}"): typeof import('./graphql.js').RoundSummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RunDraw($input: RunDrawInput!) {\n  runDraw(input: $input) {\n    round {\n      ...RoundSummary\n    }\n  }\n}"): typeof import('./graphql.js').RunDrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SealDraw($input: SealDrawInput!) {\n  sealDraw(input: $input) {\n    round {\n      ...RoundSummary\n    }\n  }\n}"): typeof import('./graphql.js').SealDrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SealRound($input: SealRoundInput!) {\n  sealRound(input: $input) {\n    round {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').SealRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SealablePlans($filter: PlanFilter, $first: Int!, $after: String) {\n  plans(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      number\n      title\n      endsOn\n      lead {\n        id\n      }\n      draw {\n        id\n      }\n      viewerCanSeal {\n        allowed\n      }\n    }\n  }\n}"): typeof import('./graphql.js').SealablePlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VerifyPlan($number: String!) {\n  publicPlan(number: $number) {\n    number\n    title\n    state\n    lead {\n      code\n      name\n    }\n    participants {\n      code\n      name\n    }\n    round {\n      id\n      beacon {\n        source\n        publishedAt\n      }\n    }\n  }\n}"): typeof import('./graphql.js').VerifyPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WasDrawn($roundId: ID!, $code: String!) {\n  wasDrawn(roundId: $roundId, code: $code) {\n    isOpen\n    opensOn\n    key\n    plans {\n      planNumber\n      isInFrame\n      isDrawn\n      stratum\n      weight\n      ticket\n      place\n      size\n      take\n      lastTicket\n    }\n  }\n}"): typeof import('./graphql.js').WasDrawnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawProposal($input: WithdrawProposalInput!) {\n  withdrawProposal(input: $input) {\n    proposal {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').WithdrawProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CapCandidates($text: String!, $year: Int!, $first: Int!) {\n  targets(filter: {text: $text, status: ACTIVE}, first: $first) {\n    totalCount\n    nodes {\n      id\n      key\n      name\n      burden(year: $year) {\n        done\n        planned\n        cap\n      }\n    }\n  }\n}"): typeof import('./graphql.js').CapCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LiftYearlyCap($input: LiftYearlyCapInput!) {\n  liftYearlyCap(input: $input) {\n    plan {\n      id\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').LiftYearlyCapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlanCap($id: ID!) {\n  plan(id: $id) {\n    id\n    number\n    revision\n    capOverrides {\n      target {\n        id\n        key\n        name\n      }\n      reason\n      approver\n      recordedBy\n      recordedAt\n    }\n    viewerCanLiftCap {\n      ...PlanPossible\n    }\n  }\n}"): typeof import('./graphql.js').PlanCapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TrialDraw($id: ID!, $seeds: Int!) {\n  previewDraw(planId: $id, seeds: $seeds) {\n    seeds\n    frame\n    drawn\n    classes {\n      riskClass\n      size\n      drawn {\n        ...TrialRange\n      }\n    }\n    districts {\n      district {\n        code\n        name\n      }\n      size\n      drawn {\n        ...TrialRange\n      }\n    }\n    departments {\n      department {\n        code\n        shortName\n      }\n      visits {\n        ...TrialRange\n      }\n      inspectors\n      visitsPerInspector\n    }\n    visitsSaved {\n      ...TrialRange\n    }\n    indicators {\n      code\n      name\n      before\n      after\n      goal\n      missing\n      clause {\n        id\n        document\n        article\n      }\n    }\n  }\n}"): typeof import('./graphql.js').TrialDrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TrialRange on PreviewRange {\n  least\n  mean\n  most\n}"): typeof import('./graphql.js').TrialRangeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Departments($first: Int!, $after: String) {\n  departments(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      code\n      name\n      shortName\n    }\n  }\n}"): typeof import('./graphql.js').DepartmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query HubInfo {\n  hubInfo {\n    demo\n    version\n    accounts {\n      username\n      name\n      roles\n    }\n  }\n}"): typeof import('./graphql.js').HubInfoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignIn($username: String!, $password: String!) {\n  signIn(input: {username: $username, password: $password}) {\n    token\n    expiresAt\n    viewer {\n      id\n      name\n      roles\n      department {\n        id\n        code\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql.js').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut {\n  signOut {\n    ended\n  }\n}"): typeof import('./graphql.js').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    id\n    name\n    roles\n    department {\n      id\n      code\n      name\n      jurisdiction {\n        code\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelImport($input: EndImportInput!) {\n  cancelImport(input: $input) {\n    tableImport {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').CancelImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmImport($input: ConfirmImportInput!) {\n  confirmImport(input: $input) {\n    tableImport {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').ConfirmImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DeskImports($first: Int!) {\n  tableImports(first: $first) {\n    nodes {\n      id\n      kind\n      state\n      fileName\n      stagedBy\n      counts {\n        total\n        question\n        duplicate\n        refused\n      }\n    }\n  }\n}"): typeof import('./graphql.js').DeskImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ImportFields($kind: ImportKind!) {\n  importFields(kind: $kind) {\n    field\n    name\n  }\n}"): typeof import('./graphql.js').ImportFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ImportHead on TableImport {\n  id\n  kind\n  state\n  standing\n  revision\n  fileName\n  skipped\n  createdAt\n  stagedBy\n  undoableUntil\n  counts {\n    total\n    new\n    changed\n    same\n    question\n    duplicate\n    refused\n  }\n  outcomes {\n    added\n    changed\n    passedOver\n    undone\n    kept\n  }\n  viewerCanUndo {\n    ...PlanPossible\n  }\n}"): typeof import('./graphql.js').ImportHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ImportLineRow on ImportLine {\n  number\n  row\n  table\n  status\n  outcome\n  note\n  cells {\n    column\n    text\n    isMasked\n    readAs\n    told\n  }\n  findings {\n    column\n    heading\n    severity\n    message\n    remedy\n    clause {\n      id\n      document\n      article\n    }\n    choices {\n      text\n      label\n    }\n  }\n  changes {\n    field\n    before\n    after\n  }\n  effects {\n    message\n    clause {\n      id\n      document\n      article\n    }\n  }\n  mended {\n    by\n    at\n  }\n}"): typeof import('./graphql.js').ImportLineRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ImportLines($id: ID!, $filter: ImportLineFilter, $first: Int!, $after: String) {\n  tableImport(id: $id) {\n    lines(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ImportLineRow\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ImportLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ImportPage($id: ID!) {\n  tableImport(id: $id) {\n    ...ImportWhole\n  }\n}"): typeof import('./graphql.js').ImportPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ImportRows($kind: ImportKind, $first: Int!, $after: String) {\n  tableImports(kind: $kind, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ImportHead\n    }\n  }\n}"): typeof import('./graphql.js').ImportRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ImportWhole on TableImport {\n  ...ImportHead\n  failure {\n    problem\n    remedy\n  }\n  programmeId\n  otherSheets\n  skippedLines {\n    sheet\n    row\n    reason\n    text\n  }\n  tables {\n    columns {\n      index\n      heading\n      field\n      isInFile\n    }\n  }\n  findingCounts {\n    heading\n    questions\n    problems\n  }\n  job {\n    progress {\n      done\n      total\n      phase\n    }\n  }\n  viewerCanMend {\n    ...PlanPossible\n  }\n  viewerCanConfirm {\n    ...PlanPossible\n  }\n  viewerCanConfirmClean {\n    ...PlanPossible\n  }\n  viewerCanCancel {\n    ...PlanPossible\n  }\n}"): typeof import('./graphql.js').ImportWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MapImportHeadings($input: MapImportHeadingsInput!) {\n  mapImportHeadings(input: $input) {\n    tableImport {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').MapImportHeadingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MendImportLine($input: MendImportLineInput!) {\n  mendImportLine(input: $input) {\n    mending\n    changed\n    lines\n    remaining\n    line {\n      ...ImportLineRow\n    }\n    tableImport {\n      ...ImportWhole\n    }\n  }\n}"): typeof import('./graphql.js').MendImportLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PlanGoal on Programme {\n  id\n  title\n  year\n  version\n  viewerCanEdit {\n    allowed\n  }\n}"): typeof import('./graphql.js').PlanGoalFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlanGoals($first: Int!) {\n  drafts: programmes(filter: {state: DRAFT}, first: $first) {\n    nodes {\n      ...PlanGoal\n    }\n  }\n  returned: programmes(filter: {state: RETURNED}, first: $first) {\n    nodes {\n      ...PlanGoal\n    }\n  }\n  programmeDesk {\n    viewerCanDraftOwn {\n      allowed\n    }\n    viewerCanDraftJoint {\n      allowed\n    }\n  }\n}"): typeof import('./graphql.js').PlanGoalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestUpload($input: RequestUploadInput!) {\n  requestUpload(input: $input) {\n    name\n    url\n    ticket {\n      token\n    }\n  }\n}"): typeof import('./graphql.js').RequestUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StageImport($input: StageImportInput!) {\n  stageImport(input: $input) {\n    tableImport {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').StageImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TableRights {\n  tableRights {\n    kind\n    viewerCanImport {\n      ...PlanPossible\n    }\n    viewerCanExport {\n      ...PlanPossible\n    }\n  }\n}"): typeof import('./graphql.js').TableRightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UndoImport($input: EndImportInput!) {\n  undoImport(input: $input) {\n    tableImport {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').UndoImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UndoMending($input: UndoMendingInput!) {\n  undoMending(input: $input) {\n    lines\n    tableImport {\n      ...ImportWhole\n    }\n  }\n}"): typeof import('./graphql.js').UndoMendingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportIssues($input: ExportIssuesInput!) {\n  exportIssues(input: $input) {\n    job {\n      ...TrayJob\n    }\n  }\n}"): typeof import('./graphql.js').ExportIssuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportRecords($input: ExportRecordsInput!) {\n  exportRecords(input: $input) {\n    job {\n      ...TrayJob\n    }\n  }\n}"): typeof import('./graphql.js').ExportRecordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportTemplate($input: ExportTemplateInput!) {\n  exportTemplate(input: $input) {\n    job {\n      ...TrayJob\n    }\n  }\n}"): typeof import('./graphql.js').ExportTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query JobFile($id: ID!) {\n  job(id: $id) {\n    ...TrayJob\n  }\n}"): typeof import('./graphql.js').JobFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerInvitation($input: AnswerInvitationInput!) {\n  answerInvitation(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}"): typeof import('./graphql.js').AnswerInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FittingItems($first: Int!, $after: String) {\n  inspectionItems(first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      targetKinds\n      industryCodes\n      department {\n        code\n      }\n    }\n  }\n}"): typeof import('./graphql.js').FittingItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InviteDepartments($input: InviteDepartmentsInput!) {\n  inviteDepartments(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}"): typeof import('./graphql.js').InviteDepartmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawParticipation($input: WithdrawParticipationInput!) {\n  withdrawParticipation(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}"): typeof import('./graphql.js').WithdrawParticipationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerItemClass($input: AnswerItemClassInput!) {\n  answerItemClass(input: $input) {\n    item {\n      ...ItemWhole\n    }\n  }\n}"): typeof import('./graphql.js').AnswerItemClassDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CheckPointNames($first: Int!) {\n  checkPoints(first: $first) {\n    nodes {\n      code\n      name\n    }\n  }\n}"): typeof import('./graphql.js').CheckPointNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ClaimCounts {\n  claimCounts {\n    clause {\n      id\n      document\n      article\n    }\n    counts {\n      department {\n        code\n        shortName\n      }\n      pending\n      claimed\n      declined\n      dueOn\n      overdue\n    }\n  }\n}"): typeof import('./graphql.js').ClaimCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClaimItems($input: ClaimItemsInput!) {\n  claimItems(input: $input) {\n    tasks {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').ClaimItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ClaimRow on ClaimTask {\n  id\n  state\n  change\n  dueOn\n  evidence\n  reason\n  answeredAt\n  list {\n    id\n    name\n    state\n    version\n  }\n  differences {\n    field\n    before\n    after\n  }\n  upstreamItem {\n    id\n    code\n    name\n    itemClass\n    legalBasis\n    subject\n    content\n    targetDescription\n    ratioText\n    frequencyText\n    methods\n    capPercent\n    removed\n  }\n  ownItem {\n    ...ItemRow\n    subject\n    content\n    targetDescription\n    capPercent\n  }\n  viewerCanClaim {\n    ...PlanPossible\n  }\n  viewerCanDecline {\n    ...PlanPossible\n  }\n}"): typeof import('./graphql.js').ClaimRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ClaimRows($filter: ClaimTaskFilter, $first: Int!, $after: String) {\n  claimTasks(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ClaimRow\n    }\n  }\n}"): typeof import('./graphql.js').ClaimRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmSameMatter($input: ConfirmSameMatterInput!) {\n  confirmSameMatter(input: $input) {\n    checkPoint {\n      id\n      code\n      name\n    }\n  }\n}"): typeof import('./graphql.js').ConfirmSameMatterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclineItems($input: DeclineItemsInput!) {\n  declineItems(input: $input) {\n    tasks {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').DeclineItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ItemDesk {\n  itemDesk {\n    viewerCanAddItem {\n      ...PlanPossible\n    }\n    viewerCanClaim {\n      ...PlanPossible\n    }\n    viewerCanKeepUpstreamLists {\n      ...PlanPossible\n    }\n  }\n}"): typeof import('./graphql.js').ItemDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ItemHistory($code: String!, $first: Int!, $after: String) {\n  itemHistory(code: $code, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      number\n      kind\n      occurredAt\n      actor\n      reason\n      itemCodes\n      department {\n        code\n        shortName\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ItemHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ItemPage($code: String!) {\n  inspectionItem(code: $code) {\n    ...ItemWhole\n  }\n}"): typeof import('./graphql.js').ItemPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ItemRow on InspectionItem {\n  id\n  code\n  name\n  itemClass\n  listType\n  standing\n  version\n  legalBasis\n  ratioText\n  frequencyText\n  methods\n  mergeGroup\n  department {\n    code\n    shortName\n  }\n}"): typeof import('./graphql.js').ItemRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ItemRows($filter: InspectionItemFilter, $first: Int!, $after: String) {\n  inspectionItems(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ItemRow\n    }\n  }\n}"): typeof import('./graphql.js').ItemRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ItemWhole on InspectionItem {\n  ...ItemRow\n  subject\n  content\n  targetDescription\n  targetKinds\n  industryCodes\n  labels\n  capPercent\n  requiredSpecialties\n  doubleListing\n  revision\n  filledForDemo\n  classChange {\n    id\n    itemClass\n    capPercent\n    reason\n    proposedBy\n    proposedAt\n  }\n  versions {\n    number\n    effectiveFrom\n    inForce\n    retired\n    reason\n    savedAt\n    savedBy\n    differences {\n      field\n      before\n      after\n    }\n  }\n  viewerCanSave {\n    ...PlanPossible\n  }\n  viewerCanRetire {\n    ...PlanPossible\n  }\n  viewerCanProposeClass {\n    ...PlanPossible\n  }\n  viewerCanAnswerClass {\n    ...PlanPossible\n  }\n}"): typeof import('./graphql.js').ItemWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeaveCheckPoint($input: LeaveCheckPointInput!) {\n  leaveCheckPoint(input: $input) {\n    item {\n      ...ItemWhole\n    }\n  }\n}"): typeof import('./graphql.js').LeaveCheckPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MatterPair on MatterProposal {\n  score\n  sharedLaws\n  parts {\n    name\n    laws\n    targets\n  }\n  first {\n    ...ItemRow\n    content\n    targetDescription\n  }\n  second {\n    ...ItemRow\n    content\n    targetDescription\n  }\n  viewerCanDecide {\n    ...PlanPossible\n  }\n}"): typeof import('./graphql.js').MatterPairFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MatterPairs($departmentCode: String, $minimum: Float, $among: [String!], $first: Int!, $after: String) {\n  matterProposals(\n    departmentCode: $departmentCode\n    minimum: $minimum\n    among: $among\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...MatterPair\n    }\n  }\n}"): typeof import('./graphql.js').MatterPairsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProposeItemClass($input: ProposeItemClassInput!) {\n  proposeItemClass(input: $input) {\n    item {\n      ...ItemWhole\n    }\n  }\n}"): typeof import('./graphql.js').ProposeItemClassDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RejectSameMatter($input: RejectSameMatterInput!) {\n  rejectSameMatter(input: $input) {\n    pairs\n  }\n}"): typeof import('./graphql.js').RejectSameMatterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RetireInspectionItem($input: RetireInspectionItemInput!) {\n  retireInspectionItem(input: $input) {\n    item {\n      ...ItemWhole\n    }\n  }\n}"): typeof import('./graphql.js').RetireInspectionItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveInspectionItem($input: SaveInspectionItemInput!) {\n  saveInspectionItem(input: $input) {\n    item {\n      ...ItemWhole\n    }\n  }\n}"): typeof import('./graphql.js').SaveInspectionItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ItemsToChange($filter: InspectionItemFilter, $first: Int!, $after: String) {\n  inspectionItems(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      code\n      name\n      revision\n      itemClass\n      subject\n      ratioText\n      frequencyText\n      methods\n      capPercent\n      viewerCanSave {\n        ...PlanPossible\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ItemsToChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AdjustUpstreamList($input: AdjustUpstreamListInput!) {\n  adjustUpstreamList(input: $input) {\n    list {\n      ...UpstreamListRow\n    }\n  }\n}"): typeof import('./graphql.js').AdjustUpstreamListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateUpstreamList($input: CreateUpstreamListInput!) {\n  createUpstreamList(input: $input) {\n    list {\n      ...UpstreamListRow\n    }\n  }\n}"): typeof import('./graphql.js').CreateUpstreamListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PublishUpstreamList($input: PublishUpstreamListInput!) {\n  publishUpstreamList(input: $input) {\n    list {\n      ...UpstreamListRow\n    }\n  }\n}"): typeof import('./graphql.js').PublishUpstreamListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PutUpstreamItems($input: PutUpstreamItemsInput!) {\n  putUpstreamItems(input: $input) {\n    list {\n      ...UpstreamListRow\n    }\n  }\n}"): typeof import('./graphql.js').PutUpstreamItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveUpstreamItems($input: RemoveUpstreamItemsInput!) {\n  removeUpstreamItems(input: $input) {\n    list {\n      ...UpstreamListRow\n    }\n  }\n}"): typeof import('./graphql.js').RemoveUpstreamItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UpstreamChanges($id: ID!, $first: Int!, $after: String) {\n  upstreamList(id: $id) {\n    changes(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        change\n        differences {\n          field\n          before\n          after\n        }\n        item {\n          code\n          name\n          department {\n            shortName\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').UpstreamChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment UpstreamItemRow on UpstreamItem {\n  id\n  code\n  name\n  itemClass\n  listType\n  legalBasis\n  subject\n  content\n  targetDescription\n  targetKinds\n  industryCodes\n  ratioText\n  frequencyText\n  methods\n  capPercent\n  removed\n  department {\n    code\n    shortName\n  }\n}"): typeof import('./graphql.js').UpstreamItemRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UpstreamItems($id: ID!, $text: String, $first: Int!, $after: String) {\n  upstreamList(id: $id) {\n    items(text: $text, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...UpstreamItemRow\n      }\n    }\n  }\n}"): typeof import('./graphql.js').UpstreamItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UpstreamListPage($id: ID!) {\n  upstreamList(id: $id) {\n    ...UpstreamListRow\n    viewerCanChange {\n      ...PlanPossible\n    }\n    viewerCanPublish {\n      ...PlanPossible\n    }\n    viewerCanAdjust {\n      ...PlanPossible\n    }\n  }\n}"): typeof import('./graphql.js').UpstreamListPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment UpstreamListRow on UpstreamList {\n  id\n  name\n  level\n  state\n  version\n  revision\n  effectiveFrom\n  itemCount\n}"): typeof import('./graphql.js').UpstreamListRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UpstreamLists($first: Int!, $after: String) {\n  upstreamLists(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...UpstreamListRow\n      changes(first: 1) {\n        totalCount\n      }\n    }\n  }\n}"): typeof import('./graphql.js').UpstreamListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelJob($input: CancelJobInput!) {\n  cancelJob(input: $input) {\n    job {\n      ...TrayJob\n    }\n  }\n}"): typeof import('./graphql.js').CancelJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestDownload($input: RequestDownloadInput!) {\n  requestDownload(input: $input) {\n    url\n    ticket {\n      token\n    }\n  }\n}"): typeof import('./graphql.js').RequestDownloadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TrayJob on Job {\n  id\n  name\n  state\n  isCancelling\n  endedAt\n  link\n  progress {\n    done\n    total\n    phase\n  }\n  failure {\n    message\n  }\n  file {\n    id\n    name\n  }\n  viewerCanCancel {\n    allowed\n  }\n}"): typeof import('./graphql.js').TrayJobFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TrayJobs($first: Int!) {\n  viewer {\n    jobs(first: $first) {\n      nodes {\n        ...TrayJob\n      }\n    }\n  }\n}"): typeof import('./graphql.js').TrayJobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription ViewerJobs($first: Int!) {\n  viewerJobs(first: $first) {\n    ...TrayJob\n  }\n}"): typeof import('./graphql.js').ViewerJobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CountEvent on CountEvent {\n  cursor\n  type\n  occurredAt\n  department {\n    code\n    name\n  }\n  progress {\n    total\n    completed\n    withProblems\n  }\n}"): typeof import('./graphql.js').CountEventFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription DepartmentEvents($after: String) {\n  departmentEvents(after: $after) {\n    ...JournalEvent\n  }\n}"): typeof import('./graphql.js').DepartmentEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DeskEvents($first: Int!) {\n  recentEvents(first: $first) {\n    nodes {\n      ...ToldEvent\n    }\n  }\n}"): typeof import('./graphql.js').DeskEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Events($planId: ID, $after: String, $first: Int!) {\n  events(planId: $planId, after: $after, first: $first) {\n    hasMore\n    nodes {\n      ...JournalEvent\n    }\n  }\n}"): typeof import('./graphql.js').EventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment JournalEvent on JournalEvent {\n  cursor\n  type\n  occurredAt\n  department {\n    code\n    name\n  }\n  plan {\n    id\n    state\n    progress {\n      total\n      completed\n      withProblems\n    }\n  }\n  check {\n    id\n    state\n    target {\n      id\n      name\n    }\n    parts {\n      department {\n        code\n      }\n      state\n    }\n  }\n}"): typeof import('./graphql.js').JournalEventFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription JurisdictionEvents($after: String) {\n  jurisdictionEvents(after: $after) {\n    ...CountEvent\n  }\n}"): typeof import('./graphql.js').JurisdictionEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription PlanEvents($planId: ID!, $after: String) {\n  planEvents(planId: $planId, after: $after) {\n    ...JournalEvent\n  }\n}"): typeof import('./graphql.js').PlanEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlanHistory($planId: ID!, $after: String, $first: Int!) {\n  events(planId: $planId, after: $after, first: $first) {\n    hasMore\n    nodes {\n      ...ToldEvent\n      hash\n      previousHash\n    }\n  }\n}"): typeof import('./graphql.js').PlanHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ToldEvent on JournalEvent {\n  cursor\n  type\n  occurredAt\n  number\n  reason\n  answer\n  lapsed\n  department {\n    code\n    shortName\n  }\n  check {\n    id\n    target {\n      id\n      name\n    }\n  }\n  plan {\n    id\n    number\n    title\n    lead {\n      code\n      shortName\n    }\n  }\n}"): typeof import('./graphql.js').ToldEventFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveView($input: RemoveViewInput!) {\n  removeView(input: $input) {\n    viewId\n  }\n}"): typeof import('./graphql.js').RemoveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveView($input: SaveViewInput!) {\n  saveView(input: $input) {\n    view {\n      ...SavedView\n    }\n  }\n}"): typeof import('./graphql.js').SaveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SavedView on SavedView {\n  id\n  name\n  list\n  path\n  search\n  columns\n}"): typeof import('./graphql.js').SavedViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SavedViews {\n  viewer {\n    id\n    savedViews {\n      ...SavedView\n    }\n  }\n}"): typeof import('./graphql.js').SavedViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContributeItems($input: ContributeItemsInput!) {\n  contributeItems(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}"): typeof import('./graphql.js').ContributeItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DoorsSpared($planId: ID!) {\n  plan(id: $planId) {\n    id\n    state\n    mergePreview {\n      targetsInFrame\n      separateVisits\n      jointVisits\n      visitsSaved\n    }\n    samplingPreview {\n      total\n    }\n    draw {\n      id\n      drawnCount\n    }\n  }\n}"): typeof import('./graphql.js').DoorsSparedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FreezeItems($input: FreezeItemsInput!) {\n  freezeItems(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}"): typeof import('./graphql.js').FreezeItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation JustifyPlan($input: JustifyPlanInput!) {\n  justifyPlan(input: $input) {\n    plan {\n      id\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').JustifyPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MergePreview($planId: ID!) {\n  plan(id: $planId) {\n    id\n    mergePreview {\n      targetsInFrame\n      itemsContributed\n      itemsMerged\n      separateVisits\n      jointVisits\n      visitsSaved\n    }\n  }\n}"): typeof import('./graphql.js').MergePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OwnItems($departmentCode: String!, $first: Int!, $after: String) {\n  inspectionItems(\n    filter: {departmentCode: $departmentCode}\n    first: $first\n    after: $after\n  ) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      code\n      name\n      itemClass\n      methods\n      legalBasis\n      ratioText\n      capPercent\n      targetKinds\n      industryCodes\n      labels\n      nationalCode\n      mergeGroup\n    }\n  }\n}"): typeof import('./graphql.js').OwnItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlanFindings($id: ID!) {\n  plan(id: $id) {\n    id\n    revision\n    viewerCanJustify {\n      ...PlanPossible\n    }\n    findings {\n      severity\n      sentence\n      clause {\n        id\n        document\n        article\n      }\n      justification {\n        reason\n        approver\n        recordedBy\n        recordedAt\n      }\n    }\n  }\n}"): typeof import('./graphql.js').PlanFindingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlanMerge($planId: ID!) {\n  plan(id: $planId) {\n    id\n    state\n    mergePreview {\n      targetsInFrame\n      itemsContributed\n      itemsMerged\n      separateVisits\n      jointVisits\n      visitsSaved\n      matters {\n        name\n        planItemIds\n      }\n    }\n    samplingPreview {\n      total\n    }\n    draw {\n      id\n      drawnCount\n    }\n  }\n}"): typeof import('./graphql.js').PlanMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnfreezeItems($input: UnfreezeItemsInput!) {\n  unfreezeItems(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}"): typeof import('./graphql.js').UnfreezeItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyVisitCounts {\n  viewer {\n    id\n    all: checks(first: 1) {\n      totalCount\n    }\n    released: checks(state: RELEASED, first: 1) {\n      totalCount\n    }\n    begun: checks(state: IN_PROGRESS, first: 1) {\n      totalCount\n    }\n    completed: checks(state: COMPLETED, first: 1) {\n      totalCount\n    }\n  }\n}"): typeof import('./graphql.js').MyVisitCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyVisits($state: CheckState, $first: Int!, $after: String) {\n  viewer {\n    id\n    checks(state: $state, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...VisitCard\n      }\n    }\n  }\n}"): typeof import('./graphql.js').MyVisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordVisit($input: RecordResultsInput!) {\n  recordResults(input: $input) {\n    check {\n      ...VisitCheck\n    }\n  }\n}"): typeof import('./graphql.js').RecordVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitVisit($input: SubmitPartInput!) {\n  submitPart(input: $input) {\n    check {\n      ...VisitCheck\n    }\n  }\n}"): typeof import('./graphql.js').SubmitVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Visit($id: ID!) {\n  check(id: $id) {\n    ...VisitCheck\n  }\n}"): typeof import('./graphql.js').VisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment VisitCard on JointCheck {\n  id\n  revision\n  state\n  hasProblems\n  startsOn\n  endsOn\n  completedAt\n  planNumber\n  planTitle\n  target {\n    id\n    name\n    address\n    district {\n      name\n    }\n  }\n  parts {\n    department {\n      code\n      shortName\n    }\n    state\n    submittedAt\n    inspectors {\n      id\n    }\n    entriesTotal\n    entriesAnswered\n  }\n  items {\n    id\n    outcome\n    alsoOutcomes\n    departments {\n      code\n    }\n  }\n}"): typeof import('./graphql.js').VisitCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment VisitCheck on JointCheck {\n  id\n  revision\n  state\n  startsOn\n  endsOn\n  completedAt\n  planNumber\n  planTitle\n  target {\n    id\n    name\n    key\n    address\n    riskClass\n    district {\n      name\n    }\n    industry {\n      name\n    }\n  }\n  parts {\n    department {\n      code\n      name\n      shortName\n    }\n    state\n    submittedAt\n    entriesTotal\n    entriesAnswered\n    inspectors {\n      id\n      name\n      certificateNumber\n    }\n    signature {\n      kind\n      reason\n      witness\n    }\n  }\n  items {\n    ...VisitEntry\n  }\n  viewerCanRecord {\n    allowed\n    reason\n    clause {\n      id\n      document\n      article\n    }\n  }\n}"): typeof import('./graphql.js').VisitCheckFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment VisitEntry on CheckEntry {\n  id\n  name\n  legalBasis\n  content\n  departments {\n    code\n    shortName\n  }\n  outcome\n  alsoOutcomes\n  note\n  recordedAt\n}"): typeof import('./graphql.js').VisitEntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VisitSignature($checkId: ID!, $departmentCode: String!) {\n  signatureImage(checkId: $checkId, departmentCode: $departmentCode)\n}"): typeof import('./graphql.js').VisitSignatureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnnouncePlan($input: AnnouncePlanInput!) {\n  announcePlan(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}"): typeof import('./graphql.js').AnnouncePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelPlan($input: CancelPlanInput!) {\n  cancelPlan(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}"): typeof import('./graphql.js').CancelPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateJointPlan($input: CreateJointPlanInput!) {\n  createJointPlan(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}"): typeof import('./graphql.js').CreateJointPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DepartmentStations($departmentCode: String, $first: Int!) {\n  inspectors(departmentCode: $departmentCode, first: $first) {\n    nodes {\n      id\n      station\n    }\n  }\n}"): typeof import('./graphql.js').DepartmentStationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DeskPlans($first: Int!, $after: String) {\n  plans(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...PlanRow\n      revision\n      industryCodes\n      targetKinds\n      participants {\n        message\n      }\n      draw {\n        round {\n          viewerCanRun {\n            allowed\n          }\n        }\n      }\n      viewerCanAnswer {\n        allowed\n      }\n      viewerCanContribute {\n        allowed\n      }\n      viewerCanInvite {\n        allowed\n      }\n      viewerCanFreeze {\n        allowed\n      }\n      viewerCanAnnounce {\n        allowed\n      }\n      viewerCanSeal {\n        allowed\n      }\n      viewerCanRelease {\n        allowed\n      }\n    }\n  }\n}"): typeof import('./graphql.js').DeskPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LinkedTasks($filter: ProgrammeFilter, $first: Int!) {\n  programmes(filter: $filter, first: $first) {\n    nodes {\n      id\n      title\n      tasks(first: 100) {\n        nodes {\n          id\n          name\n          lead {\n            code\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').LinkedTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlanDesk($id: ID!) {\n  plan(id: $id) {\n    id\n    number\n    cursor\n    revision\n    title\n    year\n    state\n    startsOn\n    endsOn\n    announcedAt\n    industryCodes\n    districtCodes\n    targetKinds\n    registeredBefore\n    registeredAfter\n    riskBased\n    sampling {\n      riskClass\n      percent\n      atLeast\n      atMost\n      pieces {\n        upTo\n        percent\n      }\n    }\n    teamPool\n    programmeTask {\n      id\n      programmeId\n      name\n    }\n    classAReason\n    classANote\n    batchSize\n    superiorNumber\n    teamStations {\n      departmentCode\n      stations\n    }\n    lead {\n      code\n      name\n      shortName\n    }\n    participants {\n      department {\n        code\n        name\n        shortName\n      }\n      state\n      respondBy\n      message\n      reason\n      progress {\n        total\n        completed\n      }\n    }\n    items {\n      id\n      department {\n        code\n        shortName\n      }\n      item {\n        id\n        code\n        name\n        itemClass\n        methods\n        legalBasis\n        capPercent\n        nationalCode\n        mergeGroup\n      }\n    }\n    progress {\n      total\n      completed\n      withProblems\n    }\n    draw {\n      id\n      frameSize\n      drawnCount\n      round {\n        id\n        state\n        sealedAt\n        beacon {\n          source\n          publishedAt\n        }\n        viewerCanRun {\n          ...PlanPossible\n        }\n      }\n    }\n    viewerCanInvite {\n      ...PlanPossible\n    }\n    viewerCanAnswer {\n      ...PlanPossible\n    }\n    viewerCanContribute {\n      ...PlanPossible\n    }\n    viewerCanWithdraw {\n      ...PlanPossible\n    }\n    viewerCanFreeze {\n      ...PlanPossible\n    }\n    viewerCanUnfreeze {\n      ...PlanPossible\n    }\n    viewerCanAnnounce {\n      ...PlanPossible\n    }\n    viewerCanUpdate {\n      ...PlanPossible\n    }\n    viewerCanSetSuperiorList {\n      ...PlanPossible\n    }\n    viewerCanCancel {\n      ...PlanPossible\n    }\n    viewerCanSeal {\n      ...PlanPossible\n    }\n    viewerCanRelease {\n      ...PlanPossible\n    }\n  }\n}"): typeof import('./graphql.js').PlanDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlanDistricts($first: Int!) {\n  districts(first: $first) {\n    nodes {\n      code\n      name\n    }\n  }\n}"): typeof import('./graphql.js').PlanDistrictsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlanForm($id: ID!) {\n  plan(id: $id) {\n    id\n    number\n    revision\n    title\n    year\n    state\n    startsOn\n    endsOn\n    industryCodes\n    districtCodes\n    targetKinds\n    registeredBefore\n    registeredAfter\n    sampling {\n      riskClass\n      percent\n      atLeast\n      atMost\n      pieces {\n        upTo\n        percent\n      }\n    }\n    teamPool\n    programmeTask {\n      id\n      name\n    }\n    classAReason\n    classANote\n    batchSize\n    superiorNumber\n    teamStations {\n      departmentCode\n      stations\n    }\n    viewerCanUpdate {\n      ...PlanPossible\n    }\n  }\n}"): typeof import('./graphql.js').PlanFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlanIndustries($first: Int!, $after: String) {\n  industries(first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      code\n      name\n      parentCode\n    }\n  }\n}"): typeof import('./graphql.js').PlanIndustriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlanPage($id: ID!, $first: Int!, $after: String) {\n  plan(id: $id) {\n    ...PlanSummary\n    checks(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CheckSummary\n      }\n    }\n  }\n}"): typeof import('./graphql.js').PlanPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PlanPossible on Possibility {\n  allowed\n  code\n  reason\n  clause {\n    id\n    document\n    article\n  }\n}"): typeof import('./graphql.js').PlanPossibleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PlanRow on JointPlan {\n  id\n  number\n  title\n  year\n  state\n  startsOn\n  endsOn\n  announcedAt\n  lead {\n    code\n    name\n    shortName\n  }\n  participants {\n    department {\n      code\n      shortName\n    }\n    state\n    respondBy\n    progress {\n      total\n      completed\n    }\n  }\n  items {\n    id\n    department {\n      code\n    }\n  }\n  progress {\n    total\n    completed\n    withProblems\n  }\n  draw {\n    id\n    drawnCount\n    round {\n      id\n      state\n      beacon {\n        publishedAt\n      }\n    }\n  }\n}"): typeof import('./graphql.js').PlanRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlanRows($filter: PlanFilter, $first: Int!, $after: String) {\n  plans(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...PlanRow\n    }\n  }\n}"): typeof import('./graphql.js').PlanRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PlanSummary on JointPlan {\n  id\n  number\n  cursor\n  revision\n  title\n  year\n  state\n  startsOn\n  endsOn\n  lead {\n    id\n    code\n    name\n  }\n  participants {\n    department {\n      id\n      code\n      name\n    }\n    state\n    respondBy\n    reason\n    progress {\n      total\n      completed\n    }\n  }\n  items {\n    id\n    department {\n      code\n    }\n    item {\n      id\n      code\n      name\n    }\n  }\n  progress {\n    total\n    completed\n    withProblems\n  }\n  draw {\n    ...DrawSummary\n  }\n}"): typeof import('./graphql.js').PlanSummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlanTargetCounts($industryCodes: [String!], $districtCodes: [String!], $kinds: [TargetKind!]) {\n  A: targets(\n    first: 1\n    filter: {industryCodes: $industryCodes, districtCodes: $districtCodes, kinds: $kinds, status: ACTIVE, riskClass: A}\n  ) {\n    totalCount\n  }\n  B: targets(\n    first: 1\n    filter: {industryCodes: $industryCodes, districtCodes: $districtCodes, kinds: $kinds, status: ACTIVE, riskClass: B}\n  ) {\n    totalCount\n  }\n  C: targets(\n    first: 1\n    filter: {industryCodes: $industryCodes, districtCodes: $districtCodes, kinds: $kinds, status: ACTIVE, riskClass: C}\n  ) {\n    totalCount\n  }\n  D: targets(\n    first: 1\n    filter: {industryCodes: $industryCodes, districtCodes: $districtCodes, kinds: $kinds, status: ACTIVE, riskClass: D}\n  ) {\n    totalCount\n  }\n  UNRATED: targets(\n    first: 1\n    filter: {industryCodes: $industryCodes, districtCodes: $districtCodes, kinds: $kinds, status: ACTIVE, riskClass: UNRATED}\n  ) {\n    totalCount\n  }\n}"): typeof import('./graphql.js').PlanTargetCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Plans($filter: PlanFilter, $first: Int!, $after: String) {\n  plans(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...PlanSummary\n    }\n  }\n}"): typeof import('./graphql.js').PlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PublicPlan($number: String!) {\n  publicPlan(number: $number) {\n    number\n    state\n    title\n    year\n    startsOn\n    endsOn\n    lead {\n      code\n      name\n    }\n    participants {\n      code\n      name\n    }\n    items {\n      name\n      legalBasis\n      departments {\n        code\n      }\n    }\n    sampling {\n      stratum\n      percent\n      atLeast\n      atMost\n    }\n    round {\n      id\n      state\n      frameSize\n      drawnCount\n      commitments {\n        party\n        digest\n      }\n    }\n  }\n}"): typeof import('./graphql.js').PublicPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateJointPlan($input: UpdateJointPlanInput!) {\n  updateJointPlan(input: $input) {\n    plan {\n      ...PlanSummary\n    }\n  }\n}"): typeof import('./graphql.js').UpdateJointPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetSuperiorList($input: SetSuperiorListInput!) {\n  setSuperiorList(input: $input) {\n    plan {\n      id\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').SetSuperiorListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SuperiorList($id: ID!) {\n  plan(id: $id) {\n    id\n    superiorList {\n      number\n      lines\n      inFrame\n      left {\n        fate\n        count\n        lines\n      }\n    }\n  }\n}"): typeof import('./graphql.js').SuperiorListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AdoptPolicyPreset($input: AdoptPolicyPresetInput!) {\n  adoptPolicyPreset(input: $input) {\n    decisions {\n      id\n    }\n    policy {\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').AdoptPolicyPresetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ComparePresets($left: PolicyPresetCode!, $right: PolicyPresetCode!) {\n  comparePresets(left: $left, right: $right) {\n    pairs {\n      key {\n        code\n        group\n        name\n      }\n      left {\n        ...PolicyPresetValueFields\n      }\n      right {\n        ...PolicyPresetValueFields\n      }\n      differs\n    }\n  }\n}"): typeof import('./graphql.js').ComparePresetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecidePolicyValue($input: DecidePolicyValueInput!) {\n  decidePolicyValue(input: $input) {\n    decision {\n      id\n    }\n    policy {\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').DecidePolicyValueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Policy($on: LocalDate) {\n  policy(on: $on) {\n    jurisdiction {\n      code\n      name\n    }\n    superiors {\n      code\n      name\n    }\n    on\n    revision\n    cursor\n    viewerCanDecide {\n      allowed\n      reason\n      clause {\n        id\n        document\n        article\n      }\n    }\n    entries {\n      ...PolicyEntryFields\n    }\n  }\n}"): typeof import('./graphql.js').PolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PolicyDecisionFields on PolicyDecision {\n  id\n  jurisdiction {\n    code\n    name\n  }\n  value {\n    shown\n  }\n  validFrom\n  validTo\n  clause {\n    id\n    document\n    article\n  }\n  preset\n  decidedAt\n  decidedBy\n  withdrawnAt\n  withdrawReason\n  state\n  viewerCanWithdraw {\n    allowed\n    code\n    reason\n  }\n}"): typeof import('./graphql.js').PolicyDecisionFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PolicyEntryFields on PolicyEntry {\n  key {\n    ...PolicyKeyFields\n  }\n  value {\n    ...PolicySettingFields\n  }\n  origin\n  source {\n    code\n    name\n  }\n  clause {\n    id\n    document\n    article\n  }\n  since\n  until\n  preset\n  nextChange {\n    on\n    value {\n      shown\n    }\n    origin\n    source {\n      code\n      name\n    }\n    clause {\n      id\n      document\n      article\n    }\n  }\n}"): typeof import('./graphql.js').PolicyEntryFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription PolicyEvents($after: String) {\n  policyEvents(after: $after) {\n    cursor\n    type\n    keys\n  }\n}"): typeof import('./graphql.js').PolicyEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PolicyHistory($key: PolicyKeyCode!, $first: Int!, $after: String) {\n  policyHistory(key: $key, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...PolicyDecisionFields\n    }\n  }\n}"): typeof import('./graphql.js').PolicyHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PolicyKeyFields on PolicyKey {\n  code\n  group\n  name\n  meaning\n  type\n  unit\n  min\n  max\n  mostDays\n  none\n  inForce\n  readBy\n  options {\n    code\n    name\n    inForce\n  }\n}"): typeof import('./graphql.js').PolicyKeyFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PolicyPresetEffects($preset: PolicyPresetCode!, $validFrom: LocalDate!) {\n  policyPresetEffects(preset: $preset, validFrom: $validFrom) {\n    adopted {\n      key {\n        code\n        name\n        inForce\n      }\n      value {\n        shown\n      }\n      clause {\n        id\n        document\n        article\n      }\n    }\n    instead {\n      shown\n    }\n    insteadClause {\n      id\n      document\n      article\n    }\n    changes\n  }\n}"): typeof import('./graphql.js').PolicyPresetEffectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PolicyPresetValueFields on PolicyPresetValue {\n  value {\n    shown\n  }\n  clause {\n    id\n    document\n    article\n  }\n  words\n}"): typeof import('./graphql.js').PolicyPresetValueFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PolicyPresets {\n  policyPresets {\n    code\n    place\n    year\n    document\n    title\n  }\n}"): typeof import('./graphql.js').PolicyPresetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PolicySettingFields on PolicySetting {\n  none\n  number\n  from\n  to\n  choice\n  choices\n  days\n  text\n  byClass {\n    riskClass\n    percent\n  }\n  shown\n}"): typeof import('./graphql.js').PolicySettingFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawPolicyDecision($input: WithdrawPolicyDecisionInput!) {\n  withdrawPolicyDecision(input: $input) {\n    decision {\n      id\n    }\n    policy {\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').WithdrawPolicyDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AdjustProgramme($input: ProgrammeReasonInput!) {\n  adjustProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').AdjustProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AttachAdjustment($input: AttachAdjustmentInput!) {\n  attachAdjustment(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').AttachAdjustmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BodyMeetingRow on BodyMeeting {\n  id\n  title\n  heldOn\n  minutes {\n    id\n    name\n  }\n  decisions {\n    number\n    content\n    programmeId\n  }\n}"): typeof import('./graphql.js').BodyMeetingRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BodyMeetings($first: Int!) {\n  coordinatingBodies {\n    id\n    meetings(first: $first) {\n      totalCount\n      nodes {\n        ...BodyMeetingRow\n      }\n    }\n  }\n}"): typeof import('./graphql.js').BodyMeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BodyWhole on CoordinatingBody {\n  id\n  kind\n  name\n  revision\n  department {\n    code\n    name\n    shortName\n  }\n  office {\n    code\n    name\n    shortName\n  }\n  vacancies {\n    code\n    name\n    shortName\n  }\n  members {\n    id\n    role\n    name\n    post\n    username\n    duties\n    from\n    to\n    deputyOf\n    isInTerm\n    department {\n      code\n      name\n      shortName\n    }\n  }\n  viewerCanKeep {\n    ...PlanPossible\n  }\n  viewerCanRecordMeeting {\n    ...PlanPossible\n  }\n}"): typeof import('./graphql.js').BodyWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CalendarProgrammes($filter: ProgrammeFilter, $first: Int!, $after: String) {\n  programmes(filter: $filter, first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      state\n      version\n      department {\n        code\n        name\n        shortName\n      }\n      tasks(first: 100) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...CalendarTask\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').CalendarProgrammesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CalendarTask on ProgrammeTask {\n  id\n  name\n  fromMonth\n  toMonth\n  lead {\n    code\n    shortName\n  }\n  participants {\n    code\n    shortName\n  }\n}"): typeof import('./graphql.js').CalendarTaskFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CalendarTasks($id: ID!, $first: Int!, $after: String) {\n  programme(id: $id) {\n    tasks(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CalendarTask\n      }\n    }\n  }\n}"): typeof import('./graphql.js').CalendarTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CoordinatingBodies {\n  coordinatingBodies {\n    ...BodyWhole\n  }\n}"): typeof import('./graphql.js').CoordinatingBodiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CopyProgramme($input: CopyProgrammeInput!) {\n  copyProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').CopyProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DeskProgrammes($year: Int!, $next: Int!, $first: Int!) {\n  thisYear: programmeDeadlines(year: $year) {\n    deadlines {\n      ...ProgrammeDeadlineRow\n    }\n  }\n  nextYear: programmeDeadlines(year: $next) {\n    deadlines {\n      ...ProgrammeDeadlineRow\n    }\n  }\n  returned: programmes(filter: {state: RETURNED}, first: $first) {\n    nodes {\n      ...ProgrammeTodo\n    }\n  }\n  submitted: programmes(filter: {state: SUBMITTED}, first: $first) {\n    nodes {\n      ...ProgrammeTodo\n    }\n  }\n}"): typeof import('./graphql.js').DeskProgrammesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftProgramme($input: DraftProgrammeInput!) {\n  draftProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').DraftProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndorseProgramme($input: EndorseProgrammeInput!) {\n  endorseProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').EndorseProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EnterProgramme($input: EnterProgrammeInput!) {\n  enterProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').EnterProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FileProgramme($input: FileProgrammeInput!) {\n  fileProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').FileProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HandOverBodyMember($input: HandOverBodyMemberInput!) {\n  handOverBodyMember(input: $input) {\n    body {\n      id\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').HandOverBodyMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query JointIndustries {\n  jointIndustries {\n    revision\n    industries {\n      code\n      name\n    }\n  }\n}"): typeof import('./graphql.js').JointIndustriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation JustifyProgramme($input: JustifyProgrammeInput!) {\n  justifyProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').JustifyProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OverlapHead($year: Int!) {\n  overlaps(year: $year) {\n    targets\n    targetsCovered\n    targetsShared\n    sourcesLeftOut\n    doors {\n      apart\n      together\n      saved\n    }\n    viewerCanPlanJointly {\n      ...PlanPossible\n    }\n  }\n}"): typeof import('./graphql.js').OverlapHeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OverlapHeat($year: Int!, $under: String) {\n  overlaps(year: $year) {\n    heat(under: $under) {\n      department {\n        code\n        shortName\n      }\n      industry {\n        code\n        name\n      }\n      sources\n      targets\n      shared\n    }\n  }\n}"): typeof import('./graphql.js').OverlapHeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OverlapPairs($year: Int!, $departmentCode: String, $first: Int!, $after: String) {\n  overlaps(year: $year) {\n    pairs(departmentCode: $departmentCode, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        one {\n          ...OverlapSourceRow\n        }\n        other {\n          ...OverlapSourceRow\n        }\n        sharedTargets\n        shareOfSmaller\n        commonMonths\n        doorsSaved\n        matters {\n          name\n          items {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').OverlapPairsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OverlapSourceRow on OverlapSource {\n  id\n  kind\n  name\n  origin\n  lead {\n    code\n    shortName\n  }\n  participants {\n    code\n    shortName\n  }\n  fromMonth\n  toMonth\n  isJointByDefault\n  targetsInFrame\n  expectedVisits\n}"): typeof import('./graphql.js').OverlapSourceRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OverlapTargets($year: Int!, $filter: OverlapTargetFilter, $first: Int!, $after: String) {\n  overlapTargets(year: $year, filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      target {\n        id\n        name\n        industry {\n          code\n          name\n        }\n        district {\n          name\n        }\n      }\n      covers {\n        source {\n          id\n          kind\n          name\n          lead {\n            shortName\n          }\n          fromMonth\n          toMonth\n        }\n        items {\n          code\n          name\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').OverlapTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlanJointly($input: PlanJointlyInput!) {\n  planJointly(input: $input) {\n    plan {\n      id\n      number\n    }\n  }\n}"): typeof import('./graphql.js').PlanJointlyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ProgrammeDeadlineRow on ProgrammeDeadline {\n  kind\n  step\n  dueOn\n  doneOn\n  state\n  workingDays\n  areHolidaysKnown\n  department {\n    code\n    name\n    shortName\n  }\n  clause {\n    id\n    document\n    article\n  }\n}"): typeof import('./graphql.js').ProgrammeDeadlineRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProgrammeDeadlines($year: Int!) {\n  programmeDeadlines(year: $year) {\n    today\n    deadlines {\n      ...ProgrammeDeadlineRow\n    }\n  }\n}"): typeof import('./graphql.js').ProgrammeDeadlinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ProgrammeFindingRow on ProgrammeFinding {\n  severity\n  taskKey\n  sentence\n  clause {\n    id\n    document\n    article\n  }\n  justification {\n    reason\n    approver\n    recordedBy\n    recordedAt\n  }\n}"): typeof import('./graphql.js').ProgrammeFindingRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProgrammeHistory($id: ID!, $first: Int!, $after: String) {\n  programme(id: $id) {\n    history(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        number\n        kind\n        occurredAt\n        actor\n        reason\n        department {\n          shortName\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ProgrammeHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProgrammePage($id: ID!) {\n  programme(id: $id) {\n    ...ProgrammeWhole\n  }\n}"): typeof import('./graphql.js').ProgrammePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProgrammeRights {\n  programmeDesk {\n    viewerCanDraftOwn {\n      ...PlanPossible\n    }\n    viewerCanDraftJoint {\n      ...PlanPossible\n    }\n    viewerCanSetJointIndustries {\n      ...PlanPossible\n    }\n    viewerCanKeepBodies {\n      ...PlanPossible\n    }\n  }\n}"): typeof import('./graphql.js').ProgrammeRightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ProgrammeRow on Programme {\n  id\n  kind\n  year\n  title\n  version\n  state\n  publishedAt\n  department {\n    code\n    name\n    shortName\n  }\n  tasks(first: 1) {\n    totalCount\n  }\n}"): typeof import('./graphql.js').ProgrammeRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProgrammeRows($filter: ProgrammeFilter, $first: Int!, $after: String) {\n  programmes(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ProgrammeRow\n    }\n  }\n}"): typeof import('./graphql.js').ProgrammeRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ProgrammeTaskRow on ProgrammeTask {\n  id\n  key\n  name\n  lead {\n    code\n    name\n    shortName\n  }\n  participants {\n    code\n    name\n    shortName\n  }\n  items {\n    code\n    version\n    name\n    itemClass\n    department {\n      code\n      shortName\n    }\n  }\n  industryCodes\n  industryWords\n  targetKinds\n  targetWords\n  districtCodes\n  sampling {\n    ...TaskSamplingRow\n  }\n  frequency {\n    ...TaskFrequencyRow\n  }\n  fromMonth\n  toMonth\n  origin\n  superiorNumber\n  cause\n  isJointByDefault\n  questions {\n    field\n    words\n    question\n  }\n}"): typeof import('./graphql.js').ProgrammeTaskRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProgrammeTasks($id: ID!, $first: Int!, $after: String) {\n  programme(id: $id) {\n    tasks(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ProgrammeTaskRow\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ProgrammeTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ProgrammeTodo on Programme {\n  id\n  kind\n  year\n  title\n  version\n  state\n  returnReason\n  department {\n    code\n    shortName\n  }\n  viewerCanEdit {\n    allowed\n  }\n  viewerCanEndorse {\n    allowed\n  }\n}"): typeof import('./graphql.js').ProgrammeTodoFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ProgrammeWhole on Programme {\n  id\n  kind\n  year\n  title\n  version\n  state\n  revision\n  createdAt\n  adjustmentReason\n  returnReason\n  withdrawReason\n  publishedAt\n  department {\n    code\n    name\n    shortName\n  }\n  filing {\n    receiptNumber\n    filedOn\n  }\n  entry {\n    platform\n    receiptNumber\n    enteredOn\n  }\n  endorsement {\n    decisionNumber\n    endorsedAt\n    meeting {\n      ...BodyMeetingRow\n    }\n  }\n  document {\n    number\n    approvedBy\n    approvedOn\n    file {\n      id\n      name\n    }\n  }\n  findings {\n    ...ProgrammeFindingRow\n  }\n  changes {\n    ...TaskChangeRow\n  }\n  tasks(first: 1) {\n    totalCount\n  }\n  viewerCanEdit {\n    ...PlanPossible\n  }\n  viewerCanJustify {\n    ...PlanPossible\n  }\n  viewerCanSubmit {\n    ...PlanPossible\n  }\n  viewerCanReturn {\n    ...PlanPossible\n  }\n  viewerCanEndorse {\n    ...PlanPossible\n  }\n  viewerCanFile {\n    ...PlanPossible\n  }\n  viewerCanPublish {\n    ...PlanPossible\n  }\n  viewerCanAdjust {\n    ...PlanPossible\n  }\n  viewerCanAttach {\n    ...PlanPossible\n  }\n  viewerCanEnter {\n    ...PlanPossible\n  }\n  viewerCanWithdraw {\n    ...PlanPossible\n  }\n  viewerCanCopy {\n    ...PlanPossible\n  }\n}"): typeof import('./graphql.js').ProgrammeWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PublishProgramme($input: ProgrammeMutationInput!) {\n  publishProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').PublishProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordBodyMeeting($input: RecordBodyMeetingInput!) {\n  recordBodyMeeting(input: $input) {\n    meeting {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').RecordBodyMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveProgrammeTasks($input: RemoveProgrammeTasksInput!) {\n  removeProgrammeTasks(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').RemoveProgrammeTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RestoreProgrammeTasks($input: RestoreProgrammeTasksInput!) {\n  restoreProgrammeTasks(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').RestoreProgrammeTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnProgramme($input: ProgrammeReasonInput!) {\n  returnProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').ReturnProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveBodyMember($input: SaveBodyMemberInput!) {\n  saveBodyMember(input: $input) {\n    body {\n      id\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').SaveBodyMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveCoordinatingBody($input: SaveCoordinatingBodyInput!) {\n  saveCoordinatingBody(input: $input) {\n    body {\n      id\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').SaveCoordinatingBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveProgrammeTasks($input: SaveProgrammeTasksInput!) {\n  saveProgrammeTasks(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').SaveProgrammeTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetJointIndustries($input: SetJointIndustriesInput!) {\n  setJointIndustries(input: $input) {\n    jointIndustries {\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').SetJointIndustriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitProgramme($input: ProgrammeMutationInput!) {\n  submitProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').SubmitProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TaskChangeRow on TaskChange {\n  kind\n  taskKey\n  name\n  differences {\n    field\n    before\n    after\n  }\n}"): typeof import('./graphql.js').TaskChangeRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TaskFrequencyRow on TaskFrequency {\n  timesMin\n  timesMax\n  per\n  every\n}"): typeof import('./graphql.js').TaskFrequencyRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TaskItemChoices($filter: InspectionItemFilter!, $first: Int!) {\n  inspectionItems(filter: $filter, first: $first) {\n    totalCount\n    nodes {\n      code\n      name\n      itemClass\n      capPercent\n      department {\n        code\n        shortName\n      }\n    }\n  }\n}"): typeof import('./graphql.js').TaskItemChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TaskSamplingRow on TaskSampling {\n  riskClass\n  percentMin\n  percentMax\n  countMin\n  countMax\n}"): typeof import('./graphql.js').TaskSamplingRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawProgramme($input: ProgrammeReasonInput!) {\n  withdrawProgramme(input: $input) {\n    programme {\n      id\n      year\n      state\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').WithdrawProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PublicPlanPage($number: String!) {\n  publicPlan(number: $number) {\n    number\n    title\n    state\n    year\n    startsOn\n    endsOn\n    announcedAt\n    lead {\n      code\n      name\n    }\n    participants {\n      code\n      name\n    }\n    items {\n      name\n      legalBasis\n      departments {\n        code\n        name\n      }\n    }\n    sampling {\n      stratum\n      percent\n      atLeast\n      atMost\n      pieces {\n        upTo\n        percent\n      }\n    }\n    weights {\n      factor\n      weight\n    }\n    classAReason\n    superiorNumber\n    batchSize\n    round {\n      id\n      state\n      assurance\n      frameSize\n      drawnCount\n      sealedAt\n      runAt\n      beacon {\n        source\n        publishedAt\n        value\n      }\n      commitments {\n        party\n        digest\n      }\n    }\n  }\n}"): typeof import('./graphql.js').PublicPlanPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PublicPlans($text: String, $first: Int!, $after: String) {\n  publicPlans(text: $text, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      number\n      title\n      state\n      startsOn\n      endsOn\n      announcedAt\n      lead {\n        code\n        name\n      }\n      participants {\n        code\n        name\n      }\n      round {\n        id\n        state\n        frameSize\n        drawnCount\n      }\n    }\n  }\n}"): typeof import('./graphql.js').PublicPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PublicProgrammePage($id: ID!) {\n  publicProgramme(id: $id) {\n    id\n    kind\n    year\n    title\n    department\n    version\n    publishedAt\n    versions {\n      version\n      publishedAt\n      adjustmentReason\n      documentNumber\n      receiptNumber\n      filedOn\n      changes {\n        ...TaskChangeRow\n      }\n    }\n  }\n}"): typeof import('./graphql.js').PublicProgrammePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PublicProgrammeTasks($id: ID!, $first: Int!, $after: String) {\n  publicProgramme(id: $id) {\n    tasks(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        key\n        name\n        lead\n        participants\n        items\n        industries\n        targetKinds\n        targetWords\n        sampling {\n          ...TaskSamplingRow\n        }\n        frequency {\n          ...TaskFrequencyRow\n        }\n        fromMonth\n        toMonth\n        origin\n      }\n    }\n  }\n}"): typeof import('./graphql.js').PublicProgrammeTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PublicProgrammes($filter: PublicProgrammeFilter, $first: Int!, $after: String) {\n  publicProgrammes(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      year\n      title\n      department\n      version\n      publishedAt\n    }\n  }\n}"): typeof import('./graphql.js').PublicProgrammesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InspectionItems($filter: InspectionItemFilter, $first: Int!, $after: String) {\n  inspectionItems(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      code\n      name\n      itemClass\n      legalBasis\n      methods\n      department {\n        code\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql.js').InspectionItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RecordChangeRow on RecordChange {\n  at\n  kind\n  by\n  reason\n  department {\n    shortName\n  }\n  changes {\n    field\n    before\n    after\n  }\n}"): typeof import('./graphql.js').RecordChangeRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Targets($filter: TargetFilter, $first: Int!, $after: String) {\n  targets(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      key\n      name\n      kind\n      riskClass\n      status\n      industry {\n        code\n        name\n      }\n      district {\n        code\n        name\n      }\n      registeredOn\n    }\n  }\n}"): typeof import('./graphql.js').TargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UpstreamHistory($id: ID!, $first: Int!, $after: String) {\n  upstreamList(id: $id) {\n    history(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...RecordChangeRow\n      }\n    }\n  }\n}"): typeof import('./graphql.js').UpstreamHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndRecusal($input: EndRecusalInput!) {\n  endRecusal(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}"): typeof import('./graphql.js').EndRecusalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InspectorHistory($id: ID!, $first: Int!, $after: String) {\n  history: inspectorHistory(id: $id, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...RecordChangeRow\n    }\n  }\n}"): typeof import('./graphql.js').InspectorHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InspectorPage($id: ID!) {\n  inspectorRecord(id: $id) {\n    ...InspectorRecordParts\n  }\n}"): typeof import('./graphql.js').InspectorPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment InspectorRecordParts on InspectorRecord {\n  inspector {\n    ...InspectorRow\n  }\n  identityNumber\n  phone\n  username\n  verifiedBy\n  absences {\n    kind\n    from\n    to\n  }\n  recusals {\n    id\n    keyword\n    reason\n    since\n    target {\n      id\n      name\n    }\n  }\n  drawable {\n    ...PlanPossible\n  }\n  viewerCanSave {\n    ...PlanPossible\n  }\n  viewerCanVerify {\n    ...PlanPossible\n  }\n  viewerCanWithdraw {\n    ...PlanPossible\n  }\n  viewerCanUnmask {\n    ...PlanPossible\n  }\n}"): typeof import('./graphql.js').InspectorRecordPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment InspectorRow on Inspector {\n  id\n  name\n  title\n  certificateNumber\n  certificateKind\n  validFrom\n  validTo\n  specialties\n  station\n  personType\n  organisationLevel\n  trainedOn\n  onDuty\n  verifiedAt\n  revision\n  department {\n    code\n    name\n    shortName\n  }\n}"): typeof import('./graphql.js').InspectorRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InspectorRows($departmentCode: String, $filter: InspectorFilter, $first: Int!, $after: String) {\n  inspectors(\n    departmentCode: $departmentCode\n    filter: $filter\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...InspectorRow\n    }\n  }\n}"): typeof import('./graphql.js').InspectorRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InspectorSettingPreview($inspectorIds: [ID!], $filter: InspectorFilter, $departmentCode: String, $set: InspectorSetting!) {\n  inspectorSettingPreview(\n    inspectorIds: $inspectorIds\n    filter: $filter\n    departmentCode: $departmentCode\n    set: $set\n  ) {\n    found\n    changing\n    refused {\n      reason\n      inspectors\n      examples {\n        id\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql.js').InspectorSettingPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PersonnelGaps($departmentCode: String, $first: Int!, $after: String) {\n  personnelGaps(departmentCode: $departmentCode, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      kind\n      name\n      inspectorId\n      department {\n        shortName\n      }\n    }\n  }\n}"): typeof import('./graphql.js').PersonnelGapsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecuseInspector($input: RecuseInspectorInput!) {\n  recuseInspector(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}"): typeof import('./graphql.js').RecuseInspectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveInspector($input: SaveInspectorInput!) {\n  saveInspector(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}"): typeof import('./graphql.js').SaveInspectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetInspectorLeave($input: SetInspectorLeaveInput!) {\n  setInspectorLeave(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}"): typeof import('./graphql.js').SetInspectorLeaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetInspectors($input: SetInspectorsInput!) {\n  setInspectors(input: $input) {\n    changed\n    remaining\n  }\n}"): typeof import('./graphql.js').SetInspectorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SpecialtyWords($first: Int!) {\n  specialties(first: $first) {\n    nodes {\n      code\n      name\n      kind\n    }\n  }\n}"): typeof import('./graphql.js').SpecialtyWordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnmaskInspector($input: UnmaskInspectorInput!) {\n  unmaskInspector(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}"): typeof import('./graphql.js').UnmaskInspectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VerifyInspector($input: VerifyInspectorInput!) {\n  verifyInspector(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}"): typeof import('./graphql.js').VerifyInspectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawVerification($input: WithdrawVerificationInput!) {\n  withdrawVerification(input: $input) {\n    record {\n      ...InspectorRecordParts\n    }\n  }\n}"): typeof import('./graphql.js').WithdrawVerificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClaimTargets($input: ClaimTargetsInput!) {\n  claimTargets(input: $input) {\n    changed\n    remaining\n  }\n}"): typeof import('./graphql.js').ClaimTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GiveBackTargets($input: GiveBackTargetsInput!) {\n  giveBackTargets(input: $input) {\n    changed\n    remaining\n  }\n}"): typeof import('./graphql.js').GiveBackTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment HealthCounts on TargetHealthCounts {\n  active\n  unlabelled\n  unclassed\n  unclaimed\n}"): typeof import('./graphql.js').HealthCountsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query KeyShares($before: LocalDate!) {\n  keyItemShares {\n    alertAbove\n    clause {\n      id\n      document\n      article\n    }\n    shares {\n      department {\n        code\n        shortName\n      }\n      items\n      keyItems\n      percent\n      alerts\n    }\n  }\n  before: keyItemShares(on: $before) {\n    shares {\n      department {\n        code\n      }\n      percent\n    }\n  }\n}"): typeof import('./graphql.js').KeySharesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LabelTargets($input: LabelTargetsInput!) {\n  labelTargets(input: $input) {\n    changed\n    remaining\n  }\n}"): typeof import('./graphql.js').LabelTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LabelWords($first: Int!, $after: String) {\n  targetLabels(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      name\n      synonyms\n      meaning\n      targets\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').LabelWordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LabellingPreview($targetIds: [ID!], $filter: TargetFilter, $add: [String!], $remove: [String!]) {\n  labellingPreview(\n    targetIds: $targetIds\n    filter: $filter\n    add: $add\n    remove: $remove\n  ) {\n    found\n    changing\n    unknown\n  }\n}"): typeof import('./graphql.js').LabellingPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveTarget($input: SaveTargetInput!) {\n  saveTarget(input: $input) {\n    record {\n      ...TargetRecordParts\n    }\n  }\n}"): typeof import('./graphql.js').SaveTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveTargetLabel($input: SaveTargetLabelInput!) {\n  saveTargetLabel(input: $input) {\n    label {\n      name\n      revision\n    }\n  }\n}"): typeof import('./graphql.js').SaveTargetLabelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetRegisterFigure($input: SetRegisterFigureInput!) {\n  setRegisterFigure(input: $input) {\n    figure {\n      kind\n      count\n    }\n  }\n}"): typeof import('./graphql.js').SetRegisterFigureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetTargetClass($input: SetTargetClassInput!) {\n  setTargetClass(input: $input) {\n    record {\n      ...TargetRecordParts\n    }\n  }\n}"): typeof import('./graphql.js').SetTargetClassDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetTargetStatus($input: SetTargetStatusInput!) {\n  setTargetStatus(input: $input) {\n    record {\n      ...TargetRecordParts\n    }\n  }\n}"): typeof import('./graphql.js').SetTargetStatusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetTargets($input: SetTargetsInput!) {\n  setTargets(input: $input) {\n    changed\n    remaining\n  }\n}"): typeof import('./graphql.js').SetTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SettingPreview($targetIds: [ID!], $filter: TargetFilter, $set: TargetSetting!) {\n  settingPreview(targetIds: $targetIds, filter: $filter, set: $set) {\n    found\n    changing\n    refused {\n      reason\n      targets\n      clause {\n        id\n        document\n        article\n      }\n      examples {\n        id\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql.js').SettingPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TargetBurden($id: ID!, $year: Int!) {\n  targetRecord(id: $id) {\n    target {\n      id\n      burden(year: $year) {\n        year\n        done\n        planned\n        saved\n        cap\n        departments {\n          department {\n            code\n            shortName\n          }\n          done\n          planned\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').TargetBurdenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TargetCount($filter: TargetFilter) {\n  targets(filter: $filter, first: 1) {\n    totalCount\n  }\n}"): typeof import('./graphql.js').TargetCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TargetHealth {\n  targetRegistryHealth {\n    counts {\n      ...HealthCounts\n    }\n    ages {\n      fromDays\n      toDays\n      targets\n    }\n    kinds {\n      kind\n      counts {\n        ...HealthCounts\n      }\n      register {\n        count\n        source\n        on\n      }\n    }\n    districts {\n      district {\n        code\n        name\n      }\n      counts {\n        ...HealthCounts\n      }\n    }\n  }\n}"): typeof import('./graphql.js').TargetHealthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TargetHistory($id: ID!, $first: Int!, $after: String) {\n  history: targetHistory(id: $id, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...RecordChangeRow\n    }\n  }\n}"): typeof import('./graphql.js').TargetHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TargetPage($id: ID!) {\n  targetRecord(id: $id) {\n    ...TargetRecordParts\n  }\n}"): typeof import('./graphql.js').TargetPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TargetRecordParts on TargetRecord {\n  target {\n    ...TargetRow\n  }\n  viewerCanSave {\n    ...PlanPossible\n  }\n  viewerCanLabel {\n    ...PlanPossible\n  }\n  viewerCanClaim {\n    ...PlanPossible\n  }\n  viewerCanGiveBack {\n    ...PlanPossible\n  }\n  viewerCanUnmask {\n    ...PlanPossible\n  }\n}"): typeof import('./graphql.js').TargetRecordPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TargetRights {\n  targetRegistryRights {\n    viewerCanAdd {\n      ...PlanPossible\n    }\n    viewerCanLabel {\n      ...PlanPossible\n    }\n    viewerCanSet {\n      ...PlanPossible\n    }\n    viewerCanClaim {\n      ...PlanPossible\n    }\n    viewerCanKeepLabels {\n      ...PlanPossible\n    }\n  }\n}"): typeof import('./graphql.js').TargetRightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TargetRow on Target {\n  id\n  key\n  name\n  kind\n  riskClass\n  riskClassSource\n  riskClassOn\n  status\n  statusOn\n  labels\n  address\n  revision\n  recordSource\n  recordedOn\n  registeredOn\n  industry {\n    code\n    name\n  }\n  district {\n    code\n    name\n  }\n  claimedBy {\n    code\n    shortName\n  }\n}"): typeof import('./graphql.js').TargetRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TargetRows($filter: TargetFilter, $first: Int!, $after: String) {\n  targets(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...TargetRow\n    }\n  }\n}"): typeof import('./graphql.js').TargetRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnmaskTarget($input: UnmaskTargetInput!) {\n  unmaskTarget(input: $input) {\n    record {\n      ...TargetRecordParts\n    }\n  }\n}"): typeof import('./graphql.js').UnmaskTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Dashboard($year: Int!, $jurisdictionCode: String) {\n  dashboard(year: $year, jurisdictionCode: $jurisdictionCode) {\n    cursor\n    asOf\n    plans {\n      total\n      joint\n      internal\n      riskBased\n    }\n    targets {\n      drawn\n      joint\n      completed\n      withProblems\n    }\n    indicators {\n      code\n      name\n      value\n      goal\n      met\n      clause {\n        document\n        article\n      }\n    }\n    departments {\n      department {\n        code\n        name\n      }\n      plansLed\n      plansJoined\n      checksTotal\n      checksCompleted\n      withProblems\n    }\n    visitsSaved\n  }\n}"): typeof import('./graphql.js').DashboardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query YearBoard($year: Int!) {\n  viewer {\n    id\n    jurisdiction {\n      name\n    }\n  }\n  dashboard(year: $year) {\n    cursor\n    asOf\n    plans {\n      total\n      joint\n      internal\n      riskBased\n    }\n    targets {\n      drawn\n      joint\n      completed\n      withProblems\n    }\n    indicators {\n      ...YearIndicator\n    }\n    departments {\n      ...YearDepartment\n    }\n    visitsSaved\n  }\n}"): typeof import('./graphql.js').YearBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment YearDepartment on DepartmentCounts {\n  department {\n    code\n    name\n    shortName\n  }\n  plansLed\n  plansJoined\n  checksTotal\n  checksCompleted\n  withProblems\n  overdue\n}"): typeof import('./graphql.js').YearDepartmentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment YearIndicator on Indicator {\n  code\n  name\n  value\n  goal\n  met\n  clause {\n    id\n    document\n    article\n  }\n}"): typeof import('./graphql.js').YearIndicatorFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment YearPlan on JointPlan {\n  id\n  number\n  title\n  state\n  startsOn\n  endsOn\n  riskBased\n  announcedAt\n  lead {\n    code\n    shortName\n  }\n  participants {\n    department {\n      code\n      shortName\n    }\n    state\n    progress {\n      total\n      completed\n    }\n  }\n  progress {\n    total\n    completed\n    withProblems\n  }\n}"): typeof import('./graphql.js').YearPlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query YearPlans($filter: PlanFilter, $first: Int!, $after: String) {\n  plans(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...YearPlan\n    }\n  }\n}"): typeof import('./graphql.js').YearPlansDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
