import { useState } from 'react';
import { Link } from 'react-router';
import {
  ConfirmSameMatterDocument,
  type MatterPairFragment,
  RejectSameMatterDocument,
} from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import { ConfirmLegal, Sheet } from '../../ui/index.ts';
import styles from '../items.module.css';
import { useItemAct } from '../useItemAct.ts';

type Item = MatterPairFragment['first'];

function Side({ item }: { item: Item }) {
  const t = useT('items');
  return (
    <div className={styles.side}>
      <span className={styles.small}>
        {item.department.shortName} · <Link to={`/items/${item.code}`}>{item.code}</Link> ·{' '}
        {t(`class.${item.itemClass}`)}
      </span>
      <h3>{item.name}</h3>
      <span>{item.content}</span>
      <span className={styles.small}>{item.targetDescription}</span>
      <span className={styles.small}>{item.legalBasis}</span>
    </div>
  );
}

/** What the likeness is made of, in words. */
function Score({ pair: { score, parts, sharedLaws } }: { pair: MatterPairFragment }) {
  const t = useT('items');
  const percent = (value: number) => `${Math.round(value * 100)}%`;
  return (
    <span className={styles.small}>
      <b>{t('pair.score', { score: percent(score) })}</b> · {t('pair.name', { score: percent(parts.name) })}
      {parts.targets != null && ` · ${t('pair.targets', { score: percent(parts.targets) })}`}
      {sharedLaws.length > 0 && ` · ${t('pair.laws', { laws: sharedLaws.map((law) => `《${law}》`).join('') })}`}
    </span>
  );
}

/** Two items side by side that may be one matter: 合并 or 不是同一项. */
export function PairCard({ pair }: { pair: MatterPairFragment }) {
  const t = useT('items');
  const [asked, ask] = useState<'confirm' | 'reject' | null>(null);
  const close = () => ask(null);
  const confirm = useItemAct(ConfirmSameMatterDocument, t('pair.confirmed'), close);
  const reject = useItemAct(RejectSameMatterDocument, t('pair.rejected'), close);
  const itemCodes = [pair.first.code, pair.second.code];
  const title = itemCodes.join(t('pair.and'));
  return (
    <Sheet>
      <div className={styles.pair}>
        <Side item={pair.first} />
        <Side item={pair.second} />
      </div>
      <div className={styles.foot}>
        <Score pair={pair} />
        <span className={styles.buttons}>
          <Act can={pair.viewerCanDecide} compact onClick={() => ask('confirm')}>
            {t('pair.confirm')}
          </Act>
          <Act can={pair.viewerCanDecide} compact onClick={() => ask('reject')}>
            {t('pair.reject')}
          </Act>
        </span>
      </div>
      {asked === 'confirm' && (
        <ConfirmLegal
          open
          kind="grave"
          onClose={close}
          title={t('pair.confirmTitle', { items: title })}
          confirm={t('pair.confirm')}
          facts={[t('pair.once'), t('pair.words'), t('pair.fixed')]}
          busy={confirm.busy}
          error={confirm.error}
          onConfirm={() => confirm.send({ itemCodes })}
        />
      )}
      {asked === 'reject' && (
        <ConfirmLegal
          open
          kind="grave"
          onClose={close}
          title={t('pair.rejectTitle', { items: title })}
          confirm={t('pair.reject')}
          facts={[t('pair.noMore')]}
          reason={{ label: t('reason'), needed: true }}
          busy={reject.busy}
          error={reject.error}
          onConfirm={(reason) => reject.send({ itemCodes, reason })}
        />
      )}
    </Sheet>
  );
}
