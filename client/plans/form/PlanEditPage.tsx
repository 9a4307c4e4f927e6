import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { PlanFormDocument, type PlanFormQuery, UpdateJointPlanDocument } from '../../generated/graphql.js';
import { hub } from '../../lib/graphql.ts';
import { isHubError } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { useHubMutation, useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { ErrorState, NoPermission, notify, PageHeader, Refusal, Sheet, SlowSkeleton } from '../../ui/index.ts';
import { useRefreshPlan } from '../usePlanAct.ts';
import { CountSheet } from './CountSheet.tsx';
import { draftOf } from './planDraft.ts';
import { PlanFields } from './PlanFields.tsx';
import styles from './PlanForm.module.css';
import { usePlanForm } from './usePlanForm.ts';

type Stored = NonNullable<PlanFormQuery['plan']>;

function EditForm({ plan }: { plan: Stored }) {
  const t = useT('plans');
  const navigate = useNavigate();
  const refresh = useRefreshPlan();
  const update = useHubMutation(UpdateJointPlanDocument);
  const stale = isHubError(update.error, 'STALE');
  const [revision, setRevision] = useState(plan.revision);
  const { draft, form, found, suggestedTitle, problems, change, replace, input } = usePlanForm(
    draftOf(plan),
    update.error,
  );
  const back = `/plans/${plan.id}`;
  const send = (expectedRevision: number) =>
    update.mutate(
      { ...input(plan.programmeTask?.id), planId: plan.id, expectedRevision },
      {
        onSuccess: () => {
          notify({ tone: 'done', title: t('form.saved', { number: plan.number }) });
          void refresh(plan.id);
          void navigate(back);
        },
      },
    );
  const latest = async () => (await hub(PlanFormDocument, { id: plan.id })).plan!;
  const takeTheirs = async () => {
    const now = await latest();
    replace(draftOf(now));
    setRevision(now.revision);
    update.reset();
  };
  const keepMine = async () => {
    const now = await latest();
    setRevision(now.revision);
    send(now.revision);
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send(revision);
      }}
    >
      <PageHeader number={plan.number} title={t('form.editTitle', { title: plan.title })} />
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
              {stale ? (
                <div className={styles.stale} role="alert">
                  <b>{t('form.stale')}</b>
                  <span>{t('form.staleText')}</span>
                  <Button block onClick={() => void takeTheirs()}>
                    {t('form.takeTheirs')}
                  </Button>
                  <Button type="primary" block loading={update.isPending} onClick={() => void keepMine()}>
                    {t('form.keepMine')}
                  </Button>
                </div>
              ) : (
                <Button type="primary" size="large" block htmlType="submit" loading={update.isPending}>
                  {t('form.save')}
                </Button>
              )}
              <Button type="link" block onClick={() => void navigate(back)}>
                {t('form.leaveEdit')}
              </Button>
            </div>
          }
          error={
            update.error === null || stale ? (
              t('form.editFoot')
            ) : (
              <span role="alert" className={styles.late}>
                <Refusal error={update.error} />
              </span>
            )
          }
        />
      </div>
    </form>
  );
}

/** What is shown in place of the form. */
function Framed({ title, number, children }: { title?: string; number?: string; children: ReactNode }) {
  const t = useT('plans');
  return (
    <>
      <PageHeader number={number} title={title ?? t('list.title')} />
      <div className={styles.page}>
        <Sheet>{children}</Sheet>
      </div>
    </>
  );
}

/** 修改方案, as long as the item list is not fixed. */
export default function PlanEditPage() {
  const t = useT('plans');
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const navigate = useNavigate();
  // Read anew each time: what is edited must be what is stored, and must not change under the hand afterwards.
  const { data, error, refetch, isFetchedAfterMount } = useHubQuery(
    PlanFormDocument,
    { id },
    { staleTime: Infinity, refetchOnMount: 'always' },
  );
  const plan = data?.plan;
  usePageTitle(plan == null ? undefined : t('form.editTitle', { title: plan.title }));
  if (error !== null) {
    const again = () => void queries.invalidateQueries({ queryKey: ['PlanForm', { id }] }).then(() => refetch());
    return (
      <Framed>
        <ErrorState title={t('page.failed')} error={error} onRetry={again} />
      </Framed>
    );
  }
  if (plan == null || !isFetchedAfterMount) return <SlowSkeleton label={t('page.loading')} />;
  const { allowed, reason, clause } = plan.viewerCanUpdate;
  if (!allowed) {
    return (
      <Framed title={t('form.editTitle', { title: plan.title })} number={plan.number}>
        <NoPermission
          title={reason}
          clause={clause}
          actions={<Button onClick={() => void navigate(`/plans/${id}`)}>{t('form.backToPlan')}</Button>}
        />
      </Framed>
    );
  }
  return <EditForm key={id} plan={plan} />;
}
