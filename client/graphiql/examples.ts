export const HEADERS = JSON.stringify({ authorization: 'Bearer ' }, null, 2);

const SIGN_IN = `# 1. Sign in. Put the token into the headers tab below, after "Bearer ".
#    登录；把 token 填到下面 Headers 的 "Bearer " 之后。
mutation SignIn {
  signIn(input: { username: "gaj.liaison", password: "onedoor-demo" }) {
    token
    expiresAt
    viewer { name roles department { code name } }
  }
}
`;

const PLANS = `# 2. Joint plans that the signed-in department leads or joins. 联合抽查计划
query Plans {
  plans(first: 20) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      number
      title
      state
      startsOn
      endsOn
      lead { name }
      participants { department { name } state respondBy }
      progress { total completed withProblems }
    }
  }
}
`;

const TARGETS = `# 3. The target registry, by page. 检查对象名录库
query Targets {
  targets(filter: { riskClass: B, status: ACTIVE }, first: 20) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { key name kind riskClass industry { code name } district { name } registeredOn }
  }
}
`;

const EVENTS = `# 4. What happens from now on in the own department's plans, over a WebSocket. 实时动态
#    With "after" it goes on behind an earlier event's cursor.
subscription DepartmentEvents {
  departmentEvents {
    cursor
    type
    occurredAt
    department { name }
    plan { id state progress { total completed withProblems } }
    check { id state target { name } }
  }
}
`;

/** The tabs that a first visit opens with. */
export const EXAMPLES = [SIGN_IN, PLANS, TARGETS, EVENTS].map((query) => ({ query, headers: HEADERS }));
