import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CreateJointPlanDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubMutation } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { useTasks } from '../../programmes/useProgramme.ts';
import { ErrorState, NoPermission, notify, PageHeader, Refusal, SlowSkeleton } from '../../ui/index.ts';
import { useRoles } from '../useOwn.ts';
import { CountSheet } from './CountSheet.tsx';
import { draftOfTask } from './ofTask.ts';
import { newDraft, type PlanDraft } from './planDraft.ts';
import { PlanFields } from './PlanFields.tsx';
import styles from './PlanForm.module.css';
import { usePlanForm } from './usePlanForm.ts';

function NewForm({ initial }: { initial: PlanDraft }) {
  const t = useT('plans');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const create = useHubMutation(CreateJointPlanDocument);
  const { draft, form, found, suggestedTitle, problems, change, input } = usePlanForm(initial, create.error);
  const send = () =>
    create.mutate(input(), {
      onSuccess: ({ createJointPlan: { plan } }) => {
        notify({ tone: 'done', title: t('form.created', { number: plan.number }) });
        void queries.invalidateQueries({ queryKey: ['PlanRows'] });
        void queries.invalidateQueries({ queryKey: ['DeskPlans'] });
        void navigate(`/plans/${plan.id}/departments`, { replace: true });
      },
    });
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <PageHeader title={t('form.newTitle')} />
      <div className={styles.page}>
        <div className={styles.main}>
          <PlanFields
            draft={draft}
            suggestedTitle={suggestedTitle}
            counts={found.counts}
            problems={problems}
            onChange={change}
          />
        </div>
        <CountSheet
          draft={draft}
          found={found}
          action={
            <div className={styles.acts}>
              <Button type="primary" size="large" block htmlType="submit" loading={create.isPending}>
                {t('form.create')}
              </Button>
              <Button type="link" block onClick={() => void navigate(-1)}>
                {t('form.leave')}
              </Button>
            </div>
          }
          error={
            create.error === null ? (
              t('form.createFoot')
            ) : (
              <span role="alert" className={styles.late}>
                <Refusal error={create.error} />
              </span>
            )
          }
        />
      </div>
    </form>
  );
}

/** The plan of a task, once it is known. */
function FormOfTask({ programme, task: id }: { programme: string; task: string }) {
  const t = useT('plans');
  const { data, error, refetch } = useTasks(programme);
  if (data === undefined) {
    if (error === null) return <SlowSkeleton />;
    return <ErrorState title={t('form.taskFailed')} error={error} onRetry={() => void refetch()} />;
  }
  const task = data.find((one) => one.id === id);
  return <NewForm initial={task === undefined ? newDraft() : draftOfTask(task)} />;
}

/** 新建联合抽查. All has a usual value but the industry; of a task of the year's programme that is known too. */
export default function PlanNewPage() {
  const t = useT('plans');
  const mayCreate = useRoles().includes('LIAISON');
  const [{ programme, task }] = useUrlState<{ programme?: string; task?: string }>();
  const [initial] = useState(newDraft);
  usePageTitle(t('form.newTitle'));
  if (!mayCreate) return <NoPermission title={t('form.liaisonsOnly')} />;
  if (programme !== undefined && task !== undefined) return <FormOfTask programme={programme} task={task} />;
  return <NewForm initial={initial} />;
}
