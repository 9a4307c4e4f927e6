import { Button } from 'antd';
import { useT } from '../../lib/i18n.ts';
import { dayText } from '../../lib/time.ts';
import { type Condition, NextStep } from '../../ui/index.ts';
import { Act } from '../Act.tsx';
import { usePlanFindings } from '../../merging/usePlanFindings.ts';
import { useOwnCode } from '../useOwn.ts';
import type { Plan } from '../usePlan.ts';
import { capCondition, itemsOf, partners } from './conditions.ts';
import { useDialogs } from './dialogs.ts';
import styles from './LeadNext.module.css';

/** A draft waits for departments to be asked; a plan of one department alone may go on without. */
export function DraftNext({ plan }: { plan: Plan }) {
  const t = useT('plans');
  const own = useOwnCode();
  const open = useDialogs();
  const count = itemsOf(plan, own);
  const conditions: Condition[] = [
    { key: 'scheme', kind: 'met', text: t('next.scheme') },
    count > 0
      ? { key: 'items', kind: 'met', text: t('next.ownItems', { count }) }
      : {
          key: 'items',
          kind: 'openOk',
          text: t('next.noOwnItems'),
          note: (
            <button type="button" className={styles.link} onClick={() => open({ kind: 'contribute' })}>
              {t('next.bring')}
            </button>
          ),
        },
  ];
  return (
    <NextStep
      action={
        <Act can={plan.viewerCanInvite} look="main" wide onClick={() => open({ kind: 'invite' })}>
          {t('next.invite')}
        </Act>
      }
      conditions={conditions}
      foot={
        count > 0 && plan.viewerCanFreeze.allowed ? (
          <>
            {t('next.alone')}{' '}
            <button type="button" className={styles.link} onClick={() => open({ kind: 'freeze' })}>
              {t('next.freezeAlone')}
            </button>
          </>
        ) : undefined
      }
    />
  );
}

/** Invited: the own items first, then the list is fixed; who has not answered is not waited for. */
export function InvitingNext({ plan }: { plan: Plan }) {
  const t = useT('plans');
  const own = useOwnCode();
  const open = useDialogs();
  const count = itemsOf(plan, own);
  const { accepted, waiting } = partners(plan);
  const empty = accepted.filter(({ department }) => itemsOf(plan, department.code) === 0);
  const names = (list: Plan['participants']) => list.map(({ department }) => department.shortName).join(t('comma'));
  const conditions: Condition[] = [
    count > 0
      ? { key: 'own', kind: 'met', text: t('next.ownItems', { count }) }
      : { key: 'own', kind: 'openOk', text: t('next.noOwnItems') },
    ...(accepted.length > 0
      ? [{ key: 'accepted', kind: 'met' as const, text: t('next.accepted', { count: accepted.length }) }]
      : []),
    ...(empty.length > 0
      ? [
          {
            key: 'empty',
            kind: 'openOk' as const,
            text: t('next.empty', { names: names(empty) }),
            note: t('next.emptyNote'),
          },
        ]
      : []),
    ...(plan.items.length > 0
      ? [
          { key: 'listed', kind: 'met' as const, text: t('next.listed', { count: plan.items.length }) },
          capCondition(plan, t),
        ]
      : []),
    ...waiting.map(({ department, respondBy }) => ({
      key: `waits ${department.code}`,
      kind: 'waits' as const,
      text: t('next.waits', { name: department.shortName }),
      note: respondBy == null ? t('next.lapsesAtFreezing') : t('next.lapses', { day: dayText(respondBy) }),
    })),
  ];
  const bring = count === 0 && plan.viewerCanContribute.allowed;
  return (
    <NextStep
      action={
        bring ? (
          <Act can={plan.viewerCanContribute} look="main" wide onClick={() => open({ kind: 'contribute' })}>
            {t('next.bringOwn')}
          </Act>
        ) : (
          <Act can={plan.viewerCanFreeze} look="main" wide onClick={() => open({ kind: 'freeze' })}>
            {t('next.freeze', { count: plan.items.length })}
          </Act>
        )
      }
      conditions={conditions}
      foot={
        <>
          {t('next.freezeFoot')}
          {bring && plan.items.length > 0 && plan.viewerCanFreeze.allowed && (
            <>
              <br />
              <Button type="link" size="small" className={styles.flush} onClick={() => open({ kind: 'freeze' })}>
                {t('next.freezeWithout')}
              </Button>
            </>
          )}
        </>
      }
    />
  );
}

/** The list is fixed: the public is told. */
export function FrozenNext({ plan }: { plan: Plan }) {
  const t = useT('plans');
  const open = useDialogs();
  const against = usePlanFindings(plan).open.length;
  const { accepted } = partners(plan);
  const conditions: Condition[] = [
    { key: 'items', kind: 'met', text: t('next.frozenItems', { count: plan.items.length }) },
    accepted.length > 0
      ? { key: 'accepted', kind: 'met', text: t('next.takePart', { count: accepted.length }) }
      : { key: 'accepted', kind: 'none', text: t('next.nobody'), note: t('next.nobodyNote') },
    { key: 'rules', kind: 'met', text: t('next.rules') },
    capCondition(plan, t),
    ...(against > 0
      ? [
          {
            key: 'against',
            kind: 'open' as const,
            text: t('next.against', { count: against }),
            note: t('next.againstNote'),
          },
        ]
      : []),
  ];
  return (
    <NextStep
      action={
        <Act can={plan.viewerCanAnnounce} look="seal" wide onClick={() => open({ kind: 'announce' })}>
          {t('next.announce')}
        </Act>
      }
      conditions={conditions}
      foot={t('next.announceFoot')}
    />
  );
}
