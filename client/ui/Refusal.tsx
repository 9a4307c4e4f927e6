import type { HubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { Clause } from './Clause.tsx';
import styles from './Refusal.module.css';

/** A refusal in the order that helps: what is wrong, what to do, the clause last. */
export function Refusal({ error }: { error: HubError }) {
  const t = useT('ui');
  const { code, message, fields, rule, short, id } = error;
  // A rule about one field tells the same at the field; it is read once here.
  const isTold = fields.some(({ problem }) => problem === message);
  return (
    <div className={styles.refusal}>
      {message !== '' && code !== 'BAD_USER_INPUT' && !isTold && <p>{message}</p>}
      {code === 'BAD_USER_INPUT' && fields.length === 0 && <p>{message}</p>}
      {fields.length > 0 && (
        <ul>
          {fields.map(({ path, problem }) => (
            <li key={path + problem}>{problem}</li>
          ))}
        </ul>
      )}
      {short.length > 0 && (
        <ul>
          {short.map(({ department, specialty }) => (
            <li key={department + specialty}>
              {specialty === 'team'
                ? t('refusal.shortTeam', { department })
                : t('refusal.shortSpecialty', { department, specialty })}
            </li>
          ))}
        </ul>
      )}
      <p>{t(`refusal.${code}`)}</p>
      {rule !== undefined && (
        <p className={styles.clause}>
          <Clause document={rule.document} article={rule.article} plain /> · {t('refusal.number', { id: rule.id })}
        </p>
      )}
      {id !== undefined && <p className={styles.clause}>{t('refusal.logged', { id })}</p>}
    </div>
  );
}
