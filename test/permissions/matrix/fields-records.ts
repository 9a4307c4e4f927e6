import type { Rule } from '../outcome.ts';
import { recordQueries } from './registry-records.ts';

/** A page against its total, both of few rows. */
const counted = (list: string, row: string): Rule[] => [
  {
    ask: ({ targetId }) => [
      `query ($id: ID!) { ${list} { totalCount pageInfo { hasNextPage } nodes { __typename } } }`,
      { id: targetId },
    ],
    says: ({ totalCount, pageInfo, nodes }) =>
      pageInfo.hasNextPage || totalCount === nodes.length ? 'ok' : `counts ${totalCount}, shows ${nodes.length}`,
    rows: { released: row },
  },
];

const office = recordQueries.targetLabels!.rows.any!;

const person = (field: string, mine: string): Rule[] => [
  {
    ask: ({ inspectorId }) => [`query ($id: ID!) { inspectorRecord(id: $id) { ${field} } }`, { id: inspectorId }],
    says: (record) => (String(record[field]).includes('*') ? 'masked' : 'whole'),
    rows: { released: `U ${mine} masked masked masked F F F F F F masked masked` },
  },
];

export const recordFields: Record<string, Rule[]> = {
  'RecordChangeConnection.totalCount': counted('targetHistory(id: $id, first: 100)', office),
  'PersonnelGapConnection.totalCount': [
    {
      ask: () => ['{ personnelGaps(first: 100) { totalCount pageInfo { hasNextPage } nodes { __typename } } }'],
      says: ({ totalCount, nodes }) => (totalCount === nodes.length ? 'ok' : 'counts more'),
      rows: { any: office },
    },
  ],
  'SpecialtyConnection.totalCount': [
    {
      ask: () => ['{ specialties(first: 100) { totalCount nodes { __typename } } }'],
      says: ({ totalCount, nodes }) => (totalCount === nodes.length ? 'ok' : 'counts more'),
      rows: { any: office },
    },
  ],
  'TargetLabelConnection.totalCount': [
    {
      ask: () => ['{ targetLabels(first: 100) { totalCount nodes { __typename } } }'],
      says: ({ totalCount, nodes }) => (totalCount === nodes.length ? 'ok' : 'counts more'),
      rows: { any: office },
    },
  ],
  'InspectorRecord.identityNumber': person('identityNumber', 'masked'),
  'InspectorRecord.phone': person('phone', 'masked'),
  'InspectorRecord.username': person('username', 'whole'),
};
