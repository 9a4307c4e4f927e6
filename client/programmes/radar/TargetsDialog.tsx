import { Button } from 'antd';
import { Link } from 'react-router';
import { type OverlapTargetFilter, OverlapTargetsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useHubPages } from '../../lib/query.ts';
import { Dialog, Empty, PagedList } from '../../ui/index.ts';
import page from '../programmes.module.css';
import { useTaskWords } from '../useTaskWords.ts';
import styles from './Radar.module.css';

const PAGE = 30;

interface TargetsDialogProps {
  year: number;
  title: string;
  filter: OverlapTargetFilter;
  onClose(): void;
}

/** Targets that several could draw: who would come, when, and for what. */
export function TargetsDialog({ year, title, filter, onClose }: TargetsDialogProps) {
  const t = useT('programmes');
  const { months } = useTaskWords();
  const targets = useHubPages(OverlapTargetsDocument, { year, filter, first: PAGE }, (answer) => answer.overlapTargets);
  const count = targets.total ?? 0;
  return (
    <Dialog open side onClose={onClose} title={title} foot={<Button onClick={onClose}>{t('close')}</Button>}>
      <PagedList pages={targets} failed={t('radar.failed')} empty={<Empty title={t('radar.noTargets')} />} lines={5}>
        <p className="od-2">{t('radar.targetCount', { count, shown: countText(count) })}</p>
        <ol className={styles.targets}>
          {targets.rows.map(({ target, covers }) => (
            <li key={target.id}>
              <span>
                <Link to={`/targets/${target.id}`}>{target.name}</Link>{' '}
                <span className={page.sub}>
                  {[target.industry?.name, target.district?.name].filter((one) => one != null).join(' · ')}
                </span>
              </span>
              <ul>
                {covers.map(({ source, items }) => (
                  <li key={source.id} className="od-2">
                    {source.lead?.shortName ?? t('words.open')} · {source.name} ·{' '}
                    {months(source.fromMonth, source.toMonth, year)}
                    {items.length > 0 && ` · ${t('task.itemsCount', { count: items.length })}`}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </PagedList>
    </Dialog>
  );
}
