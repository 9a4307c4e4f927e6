import { useQueries } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { TaskItemChoicesDocument, type TaskItemChoicesQuery } from '../../generated/graphql.js';
import { hub } from '../../lib/graphql.ts';
import { useT } from '../../lib/i18n.ts';
import { keyOf } from '../../lib/query.ts';
import type { FieldControl } from '../../plans/form/Field.tsx';
import { CloseIcon } from '../../ui/icons/index.tsx';
import styles from './task.module.css';
import type { ChosenItem } from './taskDraft.ts';

const FOUND = 20;
const PAUSE = 250;

/** Items on the random lists in force of these departments, by part of their name, code or pinyin. */
function useItemChoices(departmentCodes: readonly string[], text: string) {
  const [wanted, setWanted] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setWanted(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return useQueries({
    queries: departmentCodes.map((departmentCode) => {
      const variables = {
        filter: { departmentCode, listType: 'DOUBLE_RANDOM' as const, ...(wanted !== '' && { text: wanted }) },
        first: FOUND,
      };
      return {
        queryKey: keyOf(TaskItemChoicesDocument, variables),
        queryFn: ({ signal }: { signal: AbortSignal }) => hub(TaskItemChoicesDocument, variables, signal),
        staleTime: 60_000,
      };
    }),
    combine: (answers) => ({
      lists: answers.flatMap(({ data }) => (data === undefined ? [] : [data.inspectionItems])),
      busy: answers.some(({ isFetching }) => isFetching),
    }),
  });
}

type Choices = TaskItemChoicesQuery['inspectionItems'];

interface ItemsFieldProps extends FieldControl {
  value: readonly ChosenItem[];
  departmentCodes: readonly string[];
  onChange(items: ChosenItem[]): void;
}

/** Items of the lead and the participants, found by typing; what is chosen stands below, one a line. */
export function ItemsField({ value, departmentCodes, onChange, ...control }: ItemsFieldProps) {
  const t = useT('programmes');
  const items = useT('items');
  const [text, setText] = useState('');
  const { lists, busy } = useItemChoices(departmentCodes, text);
  const chosen = useMemo(() => new Set(value.map(({ code }) => code)), [value]);
  const found = new Map(lists.flatMap(({ nodes }) => nodes.map((node) => [node.code, node] as const)));
  const groupOf = ({ nodes, totalCount }: Choices) => ({
    label: t('task.itemsOf', { name: nodes[0]!.department.shortName, count: totalCount }),
    options: nodes
      .filter(({ code }) => !chosen.has(code))
      .map(({ code, name, itemClass }) => ({ value: code, label: `${code} ${name} · ${items(`class.${itemClass}`)}` })),
  });
  const add = (code: string) => {
    const item = found.get(code);
    if (item === undefined) return;
    const { name, itemClass, department } = item;
    onChange([...value, { code, name, itemClass, department }]);
  };
  return (
    <div className={styles.items}>
      <Select<string | null>
        {...control}
        value={null}
        showSearch={{ searchValue: text, onSearch: setText, filterOption: false, autoClearSearchValue: false }}
        loading={busy}
        placeholder={t(departmentCodes.length === 0 ? 'task.leadFirst' : 'task.itemsHint')}
        options={lists.filter(({ nodes }) => nodes.length > 0).map(groupOf)}
        notFoundContent={t(busy ? 'task.itemsBusy' : 'task.itemsNone')}
        onSelect={(code) => code !== null && add(code)}
        listHeight={320}
      />
      {value.length > 0 && (
        <ol>
          {value.map(({ code, name, itemClass, department }) => (
            <li key={code}>
              <span>
                <span className="od-3">{code}</span> {name}{' '}
                <span className="od-3">
                  {department.shortName} · {items(`class.${itemClass}`)}
                </span>
              </span>
              <button
                type="button"
                aria-label={t('task.itemRemove', { name })}
                onClick={() => onChange(value.filter((one) => one.code !== code))}
              >
                <CloseIcon size={14} />
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
