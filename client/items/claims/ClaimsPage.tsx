import { Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { type ClaimRowFragment, ClaimRowsDocument, type ClaimTaskFilter } from '../../generated/graphql.js';
import { useDepartments } from '../../identity/useDepartments.ts';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { useOwnCode } from '../../plans/useOwn.ts';
import { RegistryHead } from '../../registry/RegistryHead.tsx';
import { Choice, Empty, NotNow, PagedList, SearchField } from '../../ui/index.ts';
import styles from '../items.module.css';
import { ClaimCard } from './ClaimCard.tsx';
import { ClaimCountsSheet } from './ClaimCountsSheet.tsx';
import { ClaimDialog } from './ClaimDialog.tsx';
import { DeclineDialog } from './DeclineDialog.tsx';

const PAGE = 30;
const STATES = ['PENDING', 'CLAIMED', 'DECLINED'] as const;

type Filters = { department?: string; state?: string; text?: string };
type Asked = { kind: 'claim' | 'decline'; tasks: readonly ClaimRowFragment[] } | null;

/** 上级清单认领: what the province and the city hand down, beside what the department makes of it. */
export default function ClaimsPage() {
  const t = useT('items');
  const own = useOwnCode();
  const [filters, change] = useUrlState<Filters>();
  const department = filters.department ?? own ?? 'all';
  const state = (STATES.find((one) => one === filters.state) ?? 'PENDING') as (typeof STATES)[number];
  const filter: ClaimTaskFilter = {
    state,
    ...(department !== 'all' && { departmentCode: department }),
    ...(filters.text !== undefined && { text: filters.text }),
  };
  const tasks = useHubPages(ClaimRowsDocument, { filter, first: PAGE }, (answer) => answer.claimTasks);
  const departments = useDepartments();
  const [chosen, choose] = useState<readonly string[]>([]);
  const [asked, ask] = useState<Asked>(null);
  usePageTitle(t('tabs.claims'));
  const may = tasks.rows.filter(({ viewerCanClaim }) => viewerCanClaim.allowed);
  const picked = may.filter(({ id }) => chosen.includes(id));
  const done = () => {
    ask(null);
    choose([]);
  };
  const all = picked.length > 0 && picked.length === may.length;
  return (
    <>
      <RegistryHead />
      <div className={styles.stack}>
        <ClaimCountsSheet department={department} onChoose={(code) => change({ department: code })} />
        <div className={styles.tools}>
          <Choice
            label={t('claim.state')}
            value={state}
            options={STATES.map((value) => ({ value, name: t(`claim.states.${value}`) }))}
            onChange={(next) => change({ state: next })}
          />
          <Select
            size="small"
            popupMatchSelectWidth={false}
            showSearch={{ optionFilterProp: 'label' }}
            aria-label={t('filter.department')}
            value={department}
            options={[{ value: 'all', label: t('filter.all') }, ...departments.options]}
            onChange={(next) => change({ department: next })}
          />
          <SearchField
            value={filters.text ?? ''}
            placeholder={t('claim.search')}
            onChange={(text) => change({ text: text || undefined })}
          />
          <span className={styles.grow} />
          {state === 'PENDING' && may.length > 0 && (
            <>
              <Checkbox
                checked={all}
                indeterminate={picked.length > 0 && !all}
                onChange={() => choose(all ? [] : may.map(({ id }) => id))}
              >
                {t('claim.pickAll')}
              </Checkbox>
              {picked.length === 0 ? (
                <NotNow compact reason={t('claim.pickFirst')}>
                  {t('claim.manyNone')}
                </NotNow>
              ) : (
                <>
                  <Button type="primary" onClick={() => ask({ kind: 'claim', tasks: picked })}>
                    {t('claim.many', { count: picked.length })}
                  </Button>
                  <Button onClick={() => ask({ kind: 'decline', tasks: picked })}>{t('claim.declineMany')}</Button>
                </>
              )}
            </>
          )}
        </div>
        <PagedList cards pages={tasks} failed={t('claim.failed')} empty={<Empty title={t(`claim.none.${state}`)} />}>
          {tasks.rows.map((task) => (
            <ClaimCard
              key={task.id}
              task={task}
              picked={chosen.includes(task.id)}
              onPick={(on) => choose(on ? [...chosen, task.id] : chosen.filter((id) => id !== task.id))}
              onClaim={() => ask({ kind: 'claim', tasks: [task] })}
              onDecline={() => ask({ kind: 'decline', tasks: [task] })}
            />
          ))}
        </PagedList>
      </div>
      {asked?.kind === 'claim' && <ClaimDialog tasks={asked.tasks} onClose={() => ask(null)} onDone={done} />}
      {asked?.kind === 'decline' && <DeclineDialog tasks={asked.tasks} onClose={() => ask(null)} onDone={done} />}
    </>
  );
}
