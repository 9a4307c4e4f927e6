import { useT } from '../../lib/i18n.ts';
import { Chip } from '../../ui/index.ts';
import type { DataColumn } from '../../ui/table/index.ts';
import styles from '../programmes.module.css';
import type { Programme, Task } from '../useProgramme.ts';
import { useTaskWords } from '../useTaskWords.ts';

function Signs({ task }: { task: Task }) {
  const t = useT('programmes');
  return (
    <span className={styles.chips}>
      {task.questions.length > 0 && (
        <Chip tone="due" mark="half">
          {t('task.questions', { count: task.questions.length })}
        </Chip>
      )}
      {task.origin !== 'OWN' && <Chip tone="act">{t(`origin.${task.origin}`)}</Chip>}
      {task.isJointByDefault && <Chip>{t('task.jointByDefault')}</Chip>}
    </span>
  );
}

/** The columns of tasks; on a phone the first says it all. */
export function useTaskColumns(programme: Programme, narrow: boolean, open: (id: string) => void): DataColumn<Task>[] {
  const t = useT('programmes');
  const plans = useT('plans');
  const { sampling, frequency, months } = useTaskWords();
  const window = ({ fromMonth, toMonth }: Task) => months(fromMonth, toMonth, programme.year);
  const others = ({ participants }: Task) => participants.map(({ shortName }) => shortName).join(plans('comma'));
  const name: DataColumn<Task> = {
    key: 'name',
    title: t('task.field.name'),
    always: true,
    text: (task) => task.name,
    render: (task) => (
      <div className={styles.name}>
        <button type="button" onClick={() => open(task.id)}>
          {task.name || t('task.unnamed')}
        </button>
        <span className={styles.sub}>
          {task.targetWords != null && task.targetWords !== task.name && `${task.targetWords} · `}
          {t('task.itemsCount', { count: task.items.length })}
          {narrow && ` · ${window(task)} · ${sampling(task.sampling) || t('words.open')}`}
        </span>
        <Signs task={task} />
      </div>
    ),
  };
  if (narrow) return [name];
  return [
    name,
    {
      key: 'who',
      title: t('task.whoColumn'),
      width: 176,
      text: (task) => [task.lead?.shortName ?? '', others(task)].filter((one) => one !== '').join(' '),
      render: (task) => (
        <div className={styles.name}>
          <span>{task.lead?.shortName ?? <span className="od-due">{t('words.open')}</span>}</span>
          {task.participants.length > 0 && <span className={styles.sub}>{others(task)}</span>}
        </div>
      ),
    },
    {
      key: 'sampling',
      title: t('task.field.sampling'),
      width: 160,
      text: (task) => sampling(task.sampling),
      render: (task) => sampling(task.sampling) || <span className="od-due">{t('words.open')}</span>,
    },
    {
      key: 'window',
      title: t('task.window'),
      width: 128,
      text: window,
      render: (task) => (task.fromMonth == null ? <span className="od-due">{t('words.open')}</span> : window(task)),
    },
    {
      key: 'frequency',
      title: t('task.field.frequency'),
      width: 112,
      text: (task) => frequency(task.frequency),
      render: (task) => frequency(task.frequency),
    },
    {
      key: 'number',
      title: t('task.field.superiorNumber'),
      width: 144,
      optional: true,
      text: ({ superiorNumber }) => superiorNumber,
      render: ({ superiorNumber }) => superiorNumber,
    },
  ];
}
