import { TreeSelect } from 'antd';
import { useMemo } from 'react';
import { useT } from '../../lib/i18n.ts';
import { useAreas } from '../useAreaNames.ts';
import type { FieldControl } from './Field.tsx';
import { industryTree } from './industryTree.ts';

interface IndustryFieldProps extends FieldControl {
  value: readonly string[];
  onChange(codes: string[]): void;
}

/** Industries by search or by the tree. A code covers its sub-codes, so that the highest one checked stands for all. */
export function IndustryField({ value, onChange, ...control }: IndustryFieldProps) {
  const t = useT('plans');
  const { industries } = useAreas();
  const tree = useMemo(() => industryTree(industries ?? []), [industries]);
  return (
    <TreeSelect
      {...control}
      treeData={tree}
      value={value as string[]}
      onChange={(codes: string[]) => onChange(codes)}
      multiple
      treeCheckable
      showCheckedStrategy={TreeSelect.SHOW_PARENT}
      showSearch={{ treeNodeFilterProp: 'search', autoClearSearchValue: false }}
      allowClear
      loading={industries === undefined}
      placeholder={t('form.industriesHint')}
      notFoundContent={t('form.noIndustry')}
      listHeight={320}
      style={{ width: '100%' }}
    />
  );
}
