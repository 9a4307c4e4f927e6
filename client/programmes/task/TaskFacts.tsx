import { useT } from '../../lib/i18n.ts';
import { useAreaNames } from '../../plans/useAreaNames.ts';
import { FactList } from '../../registry/FactList.tsx';
import type { Fact } from '../../ui/index.ts';
import type { Programme, Task } from '../useProgramme.ts';
import { useTaskWords } from '../useTaskWords.ts';

/** What a task says, where it cannot be changed. */
export function TaskFacts({ programme, task }: { programme: Programme; task: Task }) {
  const t = useT('programmes');
  const plans = useT('plans');
  const { industry, district } = useAreaNames();
  const { sampling, frequency, months } = useTaskWords();
  const list = (values: readonly string[]) => values.join(plans('comma'));
  const facts: Fact[] = [
    [t('task.field.lead'), task.lead?.name],
    [t('task.field.participants'), list(task.participants.map(({ shortName }) => shortName))],
    [
      t('task.field.items'),
      task.items.length === 0 ? null : (
        <ul>
          {task.items.map(({ code, name, version, department }) => (
            <li key={code}>
              {code} {name} <span className="od-3">{t('task.itemOf', { name: department.shortName, version })}</span>
            </li>
          ))}
        </ul>
      ),
    ],
    [
      t('task.field.industryCodes'),
      task.industryCodes.length === 0 ? (task.industryWords ?? t('words.all')) : list(task.industryCodes.map(industry)),
    ],
    [
      t('task.field.targetKinds'),
      task.targetKinds.length === 0 ? t('words.all') : list(task.targetKinds.map((kind) => plans(`kind.${kind}`))),
    ],
    [t('task.field.targetWords'), task.targetWords],
    [
      t('task.field.districtCodes'),
      task.districtCodes.length === 0 ? t('words.all') : list(task.districtCodes.map(district)),
    ],
    [t('task.field.sampling'), sampling(task.sampling)],
    [t('task.field.frequency'), frequency(task.frequency)],
    [t('task.window'), months(task.fromMonth, task.toMonth, programme.year)],
    [t('task.field.origin'), t(`origin.${task.origin}`)],
    ...(task.superiorNumber == null ? [] : [[t('task.field.superiorNumber'), task.superiorNumber] as [string, string]]),
    ...(task.cause == null ? [] : [[t('task.field.cause'), task.cause] as [string, string]]),
  ];
  return <FactList facts={facts} none={t('words.none')} />;
}
