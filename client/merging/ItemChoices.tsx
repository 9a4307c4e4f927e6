import { Button, Checkbox } from 'antd';
import { useT } from '../lib/i18n.ts';
import type { Plan } from '../plans/usePlan.ts';
import { Empty } from '../ui/index.ts';
import styles from './ContributeDialog.module.css';
import type { Fit } from './fit.ts';
import type { OwnItem } from './useOwnItems.ts';

interface ItemChoicesProps {
  plan: Plan;
  own: string | undefined;
  groups: readonly { fit: Fit; items: readonly OwnItem[] }[];
  chosen: readonly string[];
  onChange(codes: readonly string[]): void;
}

const nameOf = (name: string) => name.normalize('NFKC').trim();

/** Departments of the plan whose items are the same matter as this one: it will be looked at once. */
function sharersOf(plan: Plan, own: string | undefined, one: OwnItem): string[] {
  const same = plan.items.filter(
    ({ department, item }) =>
      department.code !== own &&
      ((one.nationalCode != null && item.nationalCode === one.nationalCode) ||
        (one.mergeGroup != null && item.mergeGroup === one.mergeGroup) ||
        nameOf(item.name) === nameOf(one.name)),
  );
  return [...new Set(same.map(({ department }) => department.shortName))];
}

/** The list by how it stands to the plan, each group to be taken or left whole. */
export function ItemChoices({ plan, own, groups, chosen, onChange }: ItemChoicesProps) {
  const t = useT('merging');
  const toggle = (code: string) =>
    onChange(chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code]);
  const filled = groups.filter(({ items }) => items.length > 0);
  if (filled.length === 0) return <Empty title={t('contribute.none')}>{t('contribute.noneText')}</Empty>;
  return (
    <div className={styles.groups}>
      {filled.map(({ fit, items }) => {
        const codes = items.map(({ code }) => code);
        const all = codes.every((code) => chosen.includes(code));
        return (
          <section key={fit} aria-label={t(`fit.${fit}`)}>
            <header className={styles.group}>
              <h3>{t(`fit.${fit}`)}</h3>
              <span className="od-3">{items.length}</span>
              <Button
                type="link"
                size="small"
                onClick={() =>
                  onChange(all ? chosen.filter((code) => !codes.includes(code)) : [...new Set([...chosen, ...codes])])
                }
              >
                {t(all ? 'contribute.clear' : 'contribute.all')}
              </Button>
            </header>
            {items.map((item) => {
              const sharers = sharersOf(plan, own, item);
              return (
                <Checkbox
                  key={item.code}
                  className={styles.line}
                  checked={chosen.includes(item.code)}
                  onChange={() => toggle(item.code)}
                >
                  <span className={styles.name}>{item.name}</span>
                  <span className={styles.meta} title={item.legalBasis}>
                    {[
                      item.code,
                      t(`class.${item.itemClass}`),
                      item.methods.map((method) => t(`way.${method}`)).join(t('or')),
                      item.capPercent == null ? '' : t('contribute.cap', { percent: item.capPercent }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                    {sharers.length > 0 && <em>{t('contribute.same', { names: sharers.join(t('comma')) })}</em>}
                  </span>
                </Checkbox>
              );
            })}
          </section>
        );
      })}
    </div>
  );
}
