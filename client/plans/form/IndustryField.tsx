import { TreeSelect } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { useAllowClear } from '../../ui/index.ts';
import { DownIcon } from '../../ui/icons/index.tsx';
import { useAreas } from '../useAreaNames.ts';
import { Field, type FieldNames } from './Field.tsx';
import { industryTree, isFound, openFor, type TreeNode } from './industryTree.ts';

interface IndustryFieldProps extends FieldNames {
  value: readonly string[];
  onChange(codes: string[]): void;
}

/** Industries by search or by the tree. A code covers its sub-codes, so that the highest one checked stands for all. */
export function IndustryField({ label, hint, problems, path, value, onChange }: IndustryFieldProps) {
  const t = useT('plans');
  const allowClear = useAllowClear();
  const { industries } = useAreas();
  const tree = useMemo(() => industryTree(industries ?? []), [industries]);
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<string[]>([]);
  // The tree may come after the first letters.
  useEffect(() => setOpened(search.trim() === '' ? [] : openFor(tree, search)), [tree, search]);
  return (
    <Field label={label} hint={hint} problems={problems} path={path}>
      {(control) => (
        <TreeSelect
          {...control}
          treeData={tree}
          value={value as string[]}
          onChange={(codes: string[]) => onChange(codes)}
          multiple
          treeCheckable
          showCheckedStrategy={TreeSelect.SHOW_PARENT}
          treeExpandedKeys={opened}
          onTreeExpand={(codes) => setOpened(codes as string[])}
          showSearch={{
            searchValue: search,
            onSearch: setSearch,
            filterTreeNode: (wanted, node) => isFound(node as unknown as TreeNode, wanted),
            autoClearSearchValue: false,
          }}
          allowClear={allowClear}
          suffixIcon={<DownIcon size={12} />}
          loading={industries === undefined}
          placeholder={t('form.industriesHint')}
          notFoundContent={t('form.noIndustry')}
          listHeight={320}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  );
}
