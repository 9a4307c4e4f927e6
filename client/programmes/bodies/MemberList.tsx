import { useT } from '../../lib/i18n.ts';
import { dayText } from '../../lib/time.ts';
import { Chip } from '../../ui/index.ts';
import styles from '../programmes.module.css';
import own from './bodies.module.css';
import type { Member } from './useBodies.ts';

interface MemberListProps {
  members: readonly Member[];
  keeps: boolean;
  onEdit(member: Member): void;
  onHandOver(member: Member): void;
}

function useTerm() {
  const t = useT('programmes');
  return ({ from, to }: Member) =>
    to == null
      ? t('member.since', { from: dayText(from, true) })
      : t('member.term', { from: dayText(from, true), to: dayText(to, true) });
}

function MemberLine({
  member,
  all,
  keeps,
  onEdit,
  onHandOver,
}: Omit<MemberListProps, 'members'> & { member: Member; all: readonly Member[] }) {
  const t = useT('programmes');
  const term = useTerm();
  const { role, name, post, department, username, duties, deputyOf, isInTerm } = member;
  const principal = all.find(({ id }) => id === deputyOf);
  return (
    <li>
      <span className={own.role}>{t(`body.role.${role}`)}</span>
      <div className={own.person}>
        <span>
          <b>{name}</b> {post}
          {principal !== undefined && <span className="od-2"> · {t('member.deputyOf', { name: principal.name })}</span>}
        </span>
        <span className={styles.sub}>
          {[department?.name, username != null && t('member.account', { username }), duties]
            .filter((one) => one != null && one !== false && one !== '')
            .join(' · ')}
        </span>
      </div>
      <span className={own.term}>
        <span className="od-2">{term(member)}</span>
        {!isInTerm && <Chip tone="other">{t('member.out')}</Chip>}
      </span>
      {keeps && (
        <span className={styles.acts}>
          <button
            type="button"
            className={styles.link}
            aria-label={t('member.editOf', { name })}
            onClick={() => onEdit(member)}
          >
            {t('member.edit')}
          </button>
          {isInTerm && (
            <button
              type="button"
              className={styles.link}
              aria-label={t('member.handOverOf', { name })}
              onClick={() => onHandOver(member)}
            >
              {t('member.handOver')}
            </button>
          )}
        </span>
      )}
    </li>
  );
}

/** Who is in it now; who was, or will be, folds away. */
export function MemberList({ members, ...rest }: MemberListProps) {
  const t = useT('programmes');
  const now = members.filter(({ isInTerm }) => isInTerm);
  const others = members.filter(({ isInTerm }) => !isInTerm);
  const lines = (shown: readonly Member[]) => (
    <ul className={own.members}>
      {shown.map((member) => (
        <MemberLine key={member.id} member={member} all={members} {...rest} />
      ))}
    </ul>
  );
  return (
    <>
      {now.length === 0 ? <p className="od-2">{t('member.none')}</p> : lines(now)}
      {others.length > 0 && (
        <details className={own.others}>
          <summary>{t('member.others', { count: others.length })}</summary>
          {lines(others)}
        </details>
      )}
    </>
  );
}
