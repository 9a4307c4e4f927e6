import { Checkbox } from 'antd';
import { Link } from 'react-router';
import type { ClaimRowFragment } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import { Chip, Due, Sheet, Time } from '../../ui/index.ts';
import { Differences } from '../Differences.tsx';
import { ItemSigns } from '../ItemSigns.tsx';
import styles from '../items.module.css';

interface ClaimCardProps {
  task: ClaimRowFragment;
  picked: boolean;
  onPick(on: boolean): void;
  onClaim(): void;
  onDecline(): void;
}

function Own({ task }: { task: ClaimRowFragment }) {
  const t = useT('items');
  const { ownItem, state, reason, evidence, answeredAt } = task;
  return (
    <div className={styles.side}>
      <span className={styles.small}>{t('claim.own')}</span>
      {ownItem == null ? (
        <span className="od-3">{state === 'DECLINED' ? t('claim.declined') : t('claim.noItem')}</span>
      ) : (
        <>
          <h3>
            <Link to={`/items/${ownItem.code}`}>{ownItem.code}</Link> {ownItem.name}
          </h3>
          <span className={styles.line}>
            <ItemSigns item={ownItem} />
          </span>
          <span>{ownItem.content}</span>
          <span className={styles.small}>
            {ownItem.ratioText} · {ownItem.frequencyText}
          </span>
        </>
      )}
      {evidence != null && <span className={styles.small}>{t('claim.evidenceIs', { evidence })}</span>}
      {reason != null && <span className={styles.small}>{t('claim.reasonIs', { reason })}</span>}
      {answeredAt != null && (
        <span className={styles.small}>
          <Time value={answeredAt} />
        </span>
      )}
    </div>
  );
}

/** Left what the upstream says, right what the department has; what is new is marked field by field. */
export function ClaimCard({ task, picked, onPick, onClaim, onDecline }: ClaimCardProps) {
  const t = useT('items');
  const { upstreamItem: upper, list } = task;
  return (
    <Sheet>
      <div className={styles.pair}>
        <div className={styles.side}>
          <span className={styles.line}>
            {task.state === 'PENDING' && task.viewerCanClaim.allowed && (
              <Checkbox
                checked={picked}
                aria-label={t('claim.pick', { code: upper.code })}
                onChange={(event) => onPick(event.target.checked)}
              />
            )}
            <span className={styles.small}>
              {list.name} · {upper.code}
            </span>
            {task.change != null && (
              <Chip tone={task.change === 'REMOVED' ? 'late' : 'due'}>{t(`claim.change.${task.change}`)}</Chip>
            )}
            {list.state === 'ADJUSTING' && <Chip tone="other">{t('claim.adjusting')}</Chip>}
          </span>
          <h3>{upper.name}</h3>
          <span>{upper.content || <i className="od-3">{t('claim.open')}</i>}</span>
          <span className={styles.small}>
            {upper.ratioText} · {upper.frequencyText} · {upper.targetDescription}
          </span>
          <span className={styles.small}>{upper.legalBasis}</span>
          {task.differences.length > 0 && <Differences differences={task.differences} />}
        </div>
        <Own task={task} />
      </div>
      <div className={styles.foot}>
        <span>
          {task.state === 'PENDING' && (
            <>
              {t('claim.due')} <Due day={task.dueOn} within={31} />
            </>
          )}
        </span>
        <span className={styles.buttons}>
          {task.state !== 'CLAIMED' && task.viewerCanClaim.code !== 'FORBIDDEN' && (
            <Act can={task.viewerCanClaim} compact look={task.state === 'PENDING' ? 'main' : 'plain'} onClick={onClaim}>
              {t(task.change === 'CHANGED' ? 'claim.again' : task.change === 'REMOVED' ? 'claim.keep' : 'claim.act')}
            </Act>
          )}
          {task.state !== 'DECLINED' && task.viewerCanDecline.code !== 'FORBIDDEN' && (
            <Act can={task.viewerCanDecline} compact onClick={onDecline}>
              {t('claim.decline')}
            </Act>
          )}
        </span>
      </div>
    </Sheet>
  );
}
