import { useT } from '../../lib/i18n.ts';
import { rangeText, timeText } from '../../lib/time.ts';
import { CopyButton } from '../../ui/index.ts';
import styles from './CheckPanel.module.css';
import type { PanelCheck } from './panel-check.ts';

/** Whom the check is of, and when. */
export function TargetFacts({ check }: { check: PanelCheck }) {
  const t = useT('checks');
  const { target, visitOrder, planNumber, startsOn, endsOn, completedAt } = check;
  const place = [target.district?.name, target.address].filter(Boolean).join(' ');
  const facts: [string, string | undefined][] = [
    [t('panel.industry'), target.industry?.name],
    [t('panel.place'), place || undefined],
    [t('panel.class'), target.riskClass ?? t('panel.unrated')],
    [t('panel.order'), t('panel.orderIn', { n: visitOrder, plan: planNumber })],
    [t('panel.period'), rangeText(startsOn, endsOn)],
    [t('panel.completed'), completedAt == null ? undefined : timeText(completedAt)],
  ];
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('panel.key')}</dt>
        <dd>
          <span className="od-mono">{target.key}</span> <CopyButton text={target.key} label={t('panel.key')} />
        </dd>
      </div>
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
