import type { ItemWholeFragment } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useAreaNames } from '../../plans/useAreaNames.ts';
import { Facts, Sheet } from '../../ui/index.ts';
import styles from '../items.module.css';
import { useFieldWords } from '../useFieldWords.ts';
import { usePointName } from '../usePointName.ts';

/** What an item says, the eight of R001 first. */
export function ItemFacts({ item }: { item: ItemWholeFragment }) {
  const t = useT('items');
  const { label, words } = useFieldWords();
  const { industry } = useAreaNames();
  const list = (field: string, values: readonly string[]) =>
    values.length === 0 ? t('fact.all') : words(field, values.join('、'));
  const pointName = usePointName();
  const facts: [field: string, value: string | null | undefined][] = [
    ['legalBasis', item.legalBasis],
    ['subject', item.subject],
    ['content', item.content],
    ['targetDescription', item.targetDescription],
    ['ratioText', item.ratioText],
    ['frequencyText', item.frequencyText],
    ['methods', list('methods', item.methods)],
    ['capPercent', item.capPercent == null ? t('fact.noCap') : `${Number(item.capPercent)}%`],
    ['targetKinds', list('targetKinds', item.targetKinds)],
    [
      'industryCodes',
      item.industryCodes.length === 0 ? t('fact.all') : item.industryCodes.map(industry).join(t('comma')),
    ],
    ['labels', item.labels.join(t('comma')) || null],
    ['requiredSpecialties', item.requiredSpecialties.join(t('comma')) || null],
    ['listType', t(`listType.${item.listType}`)],
    ['doubleListing', item.doubleListing],
    ['mergeGroup', item.mergeGroup == null ? null : pointName(item.mergeGroup)],
  ];
  return (
    <Sheet
      title={t('fact.title')}
      note={
        item.filledForDemo.length > 0 && t('fact.filled', { fields: item.filledForDemo.map(label).join(t('comma')) })
      }
    >
      <Facts className={styles.facts} facts={facts.map(([field, value]) => [label(field), value])} />
    </Sheet>
  );
}
