import { Button } from 'antd';
import { lazy, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAccept } from '../../invitations/useAccept.ts';
import { useT } from '../../lib/i18n.ts';
import type { Todo } from '../../plans/desk/todo.ts';
import { useOwnCode } from '../../plans/useOwn.ts';
import { Due, Fetched, join } from '../../ui/index.ts';
import styles from './Desk.module.css';

const DeclineDialog = lazy(() => import('../../invitations/DeclineDialog.tsx'));

const FEW = 3;

/** An invitation, with what the own list has for it made ready. The most urgent one has the page's filled button. */
export function InvitationTodo({ todo: { plan, due }, leading }: { todo: Todo; leading: boolean }) {
  const t = useT('app');
  const navigate = useNavigate();
  const [declining, setDeclining] = useState(false);
  const { accept, busy, prepared } = useAccept(plan);
  const own = useOwnCode();
  const message = plan.participants.find(({ department }) => department.code === own)?.message;
  const names = prepared.slice(0, FEW).map(({ name }) => name);
  return (
    <li className={join(styles.invitation, leading && styles.leading)}>
      <b>{t('home.invites', { name: plan.lead.shortName })}</b>
      {due === null ? <span className="od-3">{t('home.noDeadline')}</span> : <Due day={due} />}
      <p>{t('home.invitedTo', { number: plan.number, title: plan.title })}</p>
      {message != null && <p className="od-3">{t('home.quoted', { message })}</p>}
      {prepared.length > 0 && (
        <p>
          {t(prepared.length > FEW ? 'home.preparedMore' : 'home.prepared', {
            count: prepared.length,
            names: names.join(t('home.semicolon')),
          })}
        </p>
      )}
      <div className={styles.acts}>
        <Button type={leading ? 'primary' : 'default'} loading={busy} onClick={accept}>
          {prepared.length > 0 ? t('home.acceptWith', { count: prepared.length }) : t('home.accept')}
        </Button>
        <Button onClick={() => void navigate(`/plans/${plan.id}/departments`)}>{t('home.look')}</Button>
        <Button type="link" onClick={() => setDeclining(true)}>
          {t('home.decline')}
        </Button>
      </div>
      {declining && (
        <Fetched>
          <DeclineDialog plan={plan} onClose={() => setDeclining(false)} />
        </Fetched>
      )}
    </li>
  );
}
