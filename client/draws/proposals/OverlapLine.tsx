import { ProposalOverlapDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useHubQuery } from '../../lib/query.ts';
import styles from './ProposalSheet.module.css';

/** What drawing together would spare, by a rehearsal on the frames as they are now. */
export function OverlapLine({ proposalId }: { proposalId: string }) {
  const t = useT('draws');
  const { data } = useHubQuery(ProposalOverlapDocument, { id: proposalId });
  const overlap = data?.roundProposal?.overlap;
  if (data === undefined) return <p className={styles.text}>{t('overlap.counting')}</p>;
  if (overlap == null) return <p className={styles.text}>{t('overlap.tooLarge')}</p>;
  const { doorsApart, doorsTogether, visits, mostPeople, boundPeople, draws } = overlap;
  return (
    <p className={styles.text}>
      {t('overlap.doors', {
        visits: countText(visits),
        apart: countText(Math.round(doorsApart)),
        together: countText(Math.round(doorsTogether)),
      })}{' '}
      {t('overlap.people', { most: countText(mostPeople), bound: countText(boundPeople) })}{' '}
      <span className="od-3">{t('overlap.tried', { n: draws })}</span>
    </p>
  );
}
