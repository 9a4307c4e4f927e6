import { type PublicProgrammeTasksQuery, PublicProgrammeTasksDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { useHubPages } from '../lib/query.ts';
import { useTaskWords } from '../programmes/useTaskWords.ts';
import { type Fact, Facts, PagedList } from '../ui/index.ts';
import page from './public.module.css';
import { PublicNextPage } from './PublicNextPage.tsx';
import styles from './PublicProgrammes.module.css';

const PAGE = 50;

type Task = NonNullable<PublicProgrammeTasksQuery['publicProgramme']>['tasks']['nodes'][number];

function TaskLine({ task, year }: { task: Task; year: number }) {
  const t = useT('public-pages');
  const plans = useT('plans');
  const words = useTaskWords();
  const list = (values: readonly string[]) => values.join(t('comma'));
  const whom = [
    task.targetWords ?? '',
    list(task.targetKinds.map((kind) => plans(`kind.${kind}`))),
    list(task.industries),
  ].filter((one) => one !== '');
  const facts: Fact[] = [
    [t('programmes.who'), list([t('plans.leadBy', { lead: task.lead }), ...task.participants])],
    [t('programmes.whom'), whom.length === 0 ? t('programmes.everyone') : whom.join(t('programmes.dot'))],
    [
      t('programmes.items'),
      <ul key="items">
        {task.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>,
    ],
    [t('programmes.howMany'), words.sampling(task.sampling)],
    [
      t('programmes.when'),
      `${words.months(task.fromMonth, task.toMonth, year)}${t('programmes.dot')}${words.frequency(task.frequency)}`,
    ],
  ];
  return (
    <li>
      <h3 className={styles.task}>{task.name}</h3>
      <Facts className={styles.facts} facts={facts} />
    </li>
  );
}

/** The tasks of a published programme. */
export function PublicTasks({ id, year }: { id: string; year: number }) {
  const t = useT('public-pages');
  const tasks = useHubPages(
    PublicProgrammeTasksDocument,
    { id, first: PAGE },
    (answer) => answer.publicProgramme!.tasks,
  );
  return (
    <section className={styles.section}>
      <h2>
        {t('programmes.tasks')}
        {tasks.total !== undefined && <span className={styles.count}>{countText(tasks.total)}</span>}
      </h2>
      <p className={page.small}>{t('programmes.tasksNote')}</p>
      <PagedList
        pages={tasks}
        failed={t('programmes.failedOne')}
        empty={<p className={page.small}>{t('programmes.noTasks')}</p>}
        more={<PublicNextPage pages={tasks} />}
      >
        <ol className={page.list}>
          {tasks.rows.map((task) => (
            <TaskLine key={task.key} task={task} year={year} />
          ))}
        </ol>
      </PagedList>
    </section>
  );
}
