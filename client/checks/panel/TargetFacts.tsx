import { useT } from '../../lib/i18n.ts';
import { rangeText, timeText } from '../../lib/time.ts';
import { CopyButton, type Fact, Facts } from '../../ui/index.ts';
import styles from './CheckPanel.module.css';
import type { PanelCheck } from './panel-check.ts';

/** Whom the check is of, and when. */
export function TargetFacts({ check }: { check: PanelCheck }) {
  const t = useT('checks');
  const { target, visitOrder, planNumber, startsOn, endsOn, completedAt } = check;
  const place = [target.district?.name, target.address].filter(Boolean).join(' ');
  const facts: Fact[] = [
    [
      t('panel.key'),
      <>
        <span className="od-mono">{target.key}</span> <CopyButton text={target.key} label={t('panel.key')} />
      </>,
    ],
    [t('panel.industry'), target.industry?.name],
    [t('panel.place'), place],
    [t('panel.class'), target.riskClass ?? t('panel.unrated')],
    [t('panel.order'), t('panel.orderIn', { n: visitOrder, plan: planNumber })],
    [t('panel.period'), rangeText(startsOn, endsOn)],
    [t('panel.completed'), completedAt && timeText(completedAt)],
  ];
  return <Facts className={styles.facts} facts={facts} />;
}
