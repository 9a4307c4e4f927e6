import { documents } from '../support/documents.ts';
import type { Place } from './ground.ts';
import { send, type Request, type Server } from './load.ts';

/** One thing to ask both servers, in several variants that are gone through in turn. */
export interface Question {
  name: string;
  hub: Request[];
  limit: Request[];
}

const graphql = (query: string, variables: object): Request => ({
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
});
const uuidOf = (id: string): string => id.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

async function ask(hub: Server, query: string, variables: object): Promise<any> {
  return JSON.parse(await send(hub, graphql(query, variables))).data;
}

interface Filter {
  filter: Record<string, unknown>;
  /** The same over `targets t`. */
  where: string;
  values: unknown[];
}

const FILTERS: Filter[] = [
  {
    filter: { districtCodes: ['$district'], riskClass: 'B' },
    where: `t.district_code = any($2) and t.risk_class = $3`,
    values: [['$district'], 'B'],
  },
  { filter: { industryCodes: ['6210'] }, where: `t.industry_code = any($2)`, values: [['6210']] },
  {
    filter: { kinds: ['ENTERPRISE'], status: 'ACTIVE' },
    where: `t.kind = any($2) and t.status = $3`,
    values: [['ENTERPRISE'], 'ACTIVE'],
  },
];
const PAGES = 8;

const WITHOUT_COUNT = documents.Targets!.replace(/totalCount\s*/, '');

/** Walks some pages of each filter, so that both servers go on behind the same targets. */
async function targets(
  hub: Server,
  jurisdiction: string,
  district: string,
  document: string,
  count: boolean,
): Promise<Omit<Question, 'name'>> {
  const asked: Omit<Question, 'name'> = { hub: [], limit: [] };
  const here = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('$district', district));
  for (const { filter, where, values } of here(FILTERS)) {
    for (
      let page = 0, after: string | null = null, last = '00000000-0000-0000-0000-000000000000';
      page < PAGES;
      page += 1
    ) {
      const variables: Record<string, unknown> = { filter, first: 100, after };
      const limit = {
        where: `t.jurisdiction_id = $1 and ${where} and t.id > $${values.length + 2}`,
        values: [jurisdiction, ...values, last],
        count,
      };
      asked.hub.push(graphql(document, variables));
      asked.limit.push({ path: '/targets', body: JSON.stringify(limit) });
      const shown: any = (await ask(hub, document, variables)).targets;
      after = shown.pageInfo.endCursor;
      last = uuidOf(shown.nodes.at(-1).id);
    }
  }
  return asked;
}

export async function questionsFor(hub: Server, place: Place): Promise<Question[]> {
  const plan = (uuid: string): string => `pln_${uuid.replaceAll('-', '')}`;
  return [
    {
      name: 'Q1 plan page, 50 checks',
      hub: place.plans.map((uuid) => graphql(documents.PlanPage!, { id: plan(uuid), first: 50 })),
      limit: place.plans.map((uuid) => ({ path: '/plan', body: JSON.stringify({ plan: uuid }) })),
    },
    { name: 'Q2 100 targets', ...(await targets(hub, place.jurisdiction, place.district, WITHOUT_COUNT, false)) },
    {
      name: 'Q2 with totalCount',
      ...(await targets(hub, place.jurisdiction, place.district, documents.Targets!, true)),
    },
    {
      name: 'Q3 dashboard',
      hub: [graphql(documents.Dashboard!, { year: place.year })],
      limit: [{ path: '/dashboard', body: JSON.stringify({ year: place.year }) }],
    },
  ];
}
