import { AnnouncePlanDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { rangeText } from '../lib/time.ts';
import type { PlanDialogProps } from '../plans/page/dialogs.ts';
import { usePlanAct } from '../plans/usePlanAct.ts';
import { ConfirmLegal } from '../ui/index.ts';
import styles from './AnnounceDialog.module.css';
import { columnsOf, rowsOf } from './matrix.ts';
import { useMerge } from './useMerge.ts';

/** What the public will see, line by line, before it does. */
function PublicView({ plan }: Pick<PlanDialogProps, 'plan'>) {
  const t = useT('merging');
  const { merge } = useMerge(plan.id);
  const columns = columnsOf(plan);
  const rows = rowsOf(plan, merge?.mergePreview.matters ?? [], columns);
  const partners = plan.participants.filter(({ state }) => state === 'ACCEPTED');
  const rules = plan.sampling.map(({ riskClass, percent }) =>
    t('announce.rule', { name: t(`stratum.${riskClass ?? 'ALL'}`), percent }),
  );
  return (
    <section className={styles.public} aria-label={t('announce.public')}>
      <h3>{t('announce.public')}</h3>
      <p>
        <b>{plan.title}</b> <span className="od-3">{plan.number}</span>
      </p>
      <dl>
        <dt>{t('announce.period')}</dt>
        <dd>{rangeText(plan.startsOn, plan.endsOn)}</dd>
        <dt>{t('announce.departments')}</dt>
        <dd>
          {[t('announce.lead', { name: plan.lead.name }), ...partners.map(({ department }) => department.name)].join(
            t('comma'),
          )}
        </dd>
        <dt>{t('announce.rules')}</dt>
        <dd>{rules.join(' · ')}</dd>
        <dt>{t('announce.items', { count: rows.length })}</dt>
        <dd>
          <ol tabIndex={0}>
            {rows.map(({ key, name, departments }) => (
              <li key={key}>
                {name} <span className="od-3">{departments.join(' ')}</span>
              </li>
            ))}
          </ol>
        </dd>
      </dl>
    </section>
  );
}

export default function AnnounceDialog({ plan, onClose }: PlanDialogProps) {
  const t = useT('merging');
  const act = usePlanAct(AnnouncePlanDocument, plan, t('announce.done', { number: plan.number }), onClose);
  return (
    <ConfirmLegal
      open
      onClose={onClose}
      title={t('announce.title', { number: plan.number })}
      confirm={t('announce.action')}
      facts={[t('announce.everyone'), t('announce.never'), t('announce.after')]}
      clause={{ id: 'R043', document: t('clause.R043.document'), article: t('clause.R043.article') }}
      busy={act.busy}
      error={act.error}
      onConfirm={() => act.send({})}
    >
      <PublicView plan={plan} />
    </ConfirmLegal>
  );
}
