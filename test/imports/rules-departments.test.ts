import { describe, expect, it } from '@jest/globals';
import type { DepartmentRecord, Directory } from '../../server/identity/index.ts';
import { departmentNamed } from '../../server/registry/staging/intakes/department-named.ts';

const PLACE = { code: '990101', name: '示范县' };
const NAMES: readonly (readonly [code: string, name: string, shortName: string])[] = [
  ['scjg', '市场监督管理局', '市监'],
  ['gaj', '公安局', '公安'],
  ['wjw', '卫生健康局', '卫健'],
  ['xfj', '消防救援局', '消防'],
  ['zjj', '住房和城乡建设局', '住建'],
  ['rsj', '人力资源和社会保障局', '人社'],
];
const all = NAMES.map(([code, name, shortName]) => ({ code, name, shortName })) as DepartmentRecord[];
const directory = { inJurisdiction: () => all, jurisdiction: () => PLACE } as unknown as Directory;
const named = (name: string): string | undefined => departmentNamed(directory, 'here', name)?.code;

describe('the department that a name means', () => {
  it.each([
    ['市场监督管理局', 'scjg'],
    ['市场监管部门', 'scjg'],
    ['县市场监管局', 'scjg'],
    ['示范县市场监督管理局', 'scjg'],
    ['市监', 'scjg'],
    ['scjg', 'scjg'],
    ['公安机关', 'gaj'],
    ['县公安局', 'gaj'],
    ['人社局', 'rsj'],
    ['人力资源社会保障部门', 'rsj'],
    ['住建部门', 'zjj'],
    ['消防救援大队', 'xfj'],
    ['卫健委', 'wjw'],
  ])('%s is found', (name, code) => {
    expect(named(name)).toBe(code);
  });

  it.each(['税务局', '气象局', '局', '', '市', '公'])('%j is nobody’s', (name) => {
    expect(named(name)).toBeUndefined();
  });
});
