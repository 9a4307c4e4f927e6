import { describe, expect, it } from '@jest/globals';
import { inPool, inspectorLines, type PoolCandidate } from '../../server/draws/pool.ts';

const person = (certificate: string, station: string | null, departmentId = 'a'): PoolCandidate => ({
  departmentId,
  certificate,
  station,
  specialties: [certificate.toLowerCase()],
});
const bureau = [person('B1', null), person('B2', null), person('B3', null)];
const stations = [
  person('E1', '东所'),
  person('W1', '西所'),
  person('W2', '西所'),
  person('N1', '北所'),
  person('N2', '北所'),
];
const certificates = (candidates: readonly PoolCandidate[]) => candidates.map(({ certificate }) => certificate);

describe('the pool of a department (R070)', () => {
  it.each([
    ['WHOLE_BUREAU', ['B1', 'B2', 'B3', 'E1', 'W1', 'W2', 'N1', 'N2']],
    ['BUREAU_AND_STATIONS', ['B1', 'B2', 'B3', 'E1', 'W1', 'W2', 'N1', 'N2']],
    ['SEVERAL_STATIONS', ['E1', 'W1', 'W2', 'N1', 'N2']],
    ['ONE_STATION', ['N1', 'N2']],
  ] as const)('%s is %j; of equal stations the first by name', (pool, expected) => {
    expect(certificates(inPool([...bureau, ...stations], pool))).toEqual(expected);
  });

  it.each(['WHOLE_BUREAU', 'BUREAU_AND_STATIONS', 'SEVERAL_STATIONS', 'ONE_STATION'] as const)(
    '%s without stations is the whole department',
    (pool) => {
      expect(certificates(inPool(bureau, pool))).toEqual(['B1', 'B2', 'B3']);
      expect(inPool([], pool)).toEqual([]);
    },
  );

  it('takes the largest station, wherever its people stand', () => {
    expect(certificates(inPool([...stations, person('E2', '东所'), person('E3', '东所')], 'ONE_STATION'))).toEqual([
      'E1',
      'E2',
      'E3',
    ]);
  });
});

describe('the inspectors’ file', () => {
  it('holds each department’s own pool', () => {
    const lines = inspectorLines(
      [...bureau, ...stations, person('C1', null, 'c')],
      'ONE_STATION',
      (id) => `code-${id}`,
    );
    expect(lines).toEqual([
      { department: 'code-a', certificate: 'N1', specialties: ['n1'] },
      { department: 'code-a', certificate: 'N2', specialties: ['n2'] },
      { department: 'code-c', certificate: 'C1', specialties: ['c1'] },
    ]);
  });
});
