import type { RiskClass, TargetStatus } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { Chip } from '../../ui/index.ts';

export function StatusChip({ status }: { status: TargetStatus }) {
  const t = useT('registry');
  const isActive = status === 'ACTIVE';
  return (
    <Chip tone={isActive ? 'done' : status === 'SUSPENDED' ? 'due' : 'other'} mark={isActive ? 'full' : 'dash'}>
      {t(`status.${status}`)}
    </Chip>
  );
}

export function ClassChip({ riskClass }: { riskClass: RiskClass | null | undefined }) {
  const t = useT('registry');
  if (riskClass == null) return <span className="od-3">{t('class.UNRATED')}</span>;
  return <Chip tone={riskClass === 'D' ? 'late' : riskClass === 'C' ? 'due' : 'plain'}>{t(`class.${riskClass}`)}</Chip>;
}
