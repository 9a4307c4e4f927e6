import { Link } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { rangeText } from '../lib/time.ts';
import { Chip } from '../ui/index.ts';
import { publicPlanPath, usePublicAddress } from './largeText.ts';
import styles from './PublicPlanLine.module.css';
import type { ListedPlan } from './public-plan.ts';
import { publicStage, STAGE_CHIPS } from './stage.ts';

/** 公安局牵头，卫健局、消防救援大队参加 */
export function useDepartmentsText() {
  const t = useT('public-pages');
  return (lead: { name: string }, participants: readonly { name: string }[]) =>
    participants.length === 0
      ? t('plans.leadBy', { lead: lead.name })
      : t('plans.leadWith', { lead: lead.name, others: participants.map(({ name }) => name).join(t('comma')) });
}

export function PublicStageChip({ plan }: { plan: Parameters<typeof publicStage>[0] }) {
  const t = useT('public-pages');
  const stage = publicStage(plan);
  return (
    <span className={styles.chip}>
      <Chip {...STAGE_CHIPS[stage]}>{t(`stage.${stage}`)}</Chip>
    </span>
  );
}

export function PublicPlanLine({ plan }: { plan: ListedPlan }) {
  const t = useT('public-pages');
  const to = usePublicAddress();
  const departments = useDepartmentsText();
  const { number, title, startsOn, endsOn, lead, participants, round } = plan;
  return (
    <li className={styles.line}>
      <Link to={to(publicPlanPath(number))} className={styles.title}>
        {title}
      </Link>
      <PublicStageChip plan={plan} />
      <p className={styles.meta}>
        <span>{number}</span>
        <span>{departments(lead, participants)}</span>
        <span>{rangeText(startsOn, endsOn)}</span>
        {round && (
          <span>
            {round.drawnCount == null
              ? t('plans.frame', { frame: countText(round.frameSize) })
              : t('plans.drawn', { frame: countText(round.frameSize), drawn: countText(round.drawnCount) })}
          </span>
        )}
      </p>
    </li>
  );
}
