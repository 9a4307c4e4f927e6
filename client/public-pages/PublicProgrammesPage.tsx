import { Link } from 'react-router';
import { type PublicProgrammesQuery, PublicProgrammesDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { useHubPages } from '../lib/query.ts';
import { dayText, today } from '../lib/time.ts';
import { usePageTitle } from '../lib/title.ts';
import { useUrlState } from '../lib/urlState.ts';
import { Choice } from '../ui/index.ts';
import { publicProgrammePath, usePublicAddress } from './largeText.ts';
import page from './public.module.css';
import { PublicFrame, PublicHead } from './PublicFrame.tsx';
import { PublicList } from './PublicList.tsx';
import line from './PublicPlanLine.module.css';
import styles from './PublicProgrammes.module.css';
import { PublicSearch } from './PublicSearch.tsx';

const PAGE = 50;
const BACK = 2;
const ALL = 'all';

type Listed = PublicProgrammesQuery['publicProgrammes']['nodes'][number];

function ProgrammeLine({ programme }: { programme: Listed }) {
  const t = useT('public-pages');
  const to = usePublicAddress();
  const { id, kind, year, title, department, version, publishedAt } = programme;
  return (
    <li className={line.line}>
      <Link to={to(publicProgrammePath(id))} className={line.title}>
        {title}
      </Link>
      <p className={line.meta}>
        <span>{t('programmes.year', { year })}</span>
        <span>{t(`programmes.kind.${kind}`)}</span>
        <span>{department}</span>
        <span>{t('programmes.version', { version })}</span>
        <span>{t('plan.announced', { date: dayText(publishedAt, true) })}</span>
      </p>
    </li>
  );
}

/** Published programmes for everyone, year by year. */
export default function PublicProgrammesPage() {
  const t = useT('public-pages');
  const [{ q: text = '', year: asked }, change] = useUrlState<{ q?: string; year?: string }>();
  const now = Number(today().slice(0, 4));
  const years = Array.from({ length: BACK + 2 }, (_, back) => String(now + 1 - back));
  const year = asked !== undefined && years.includes(asked) ? asked : ALL;
  const filter = { ...(year !== ALL && { year: Number(year) }), ...(text !== '' && { text }) };
  const list = useHubPages(PublicProgrammesDocument, { filter, first: PAGE }, (answer) => answer.publicProgrammes);
  usePageTitle(t('programmes.title'));
  return (
    <PublicFrame>
      <PublicHead title={t('programmes.title')} />
      <p className={page.lead}>{t('programmes.lead')}</p>
      <div className={styles.years}>
        <Choice
          label={t('programmes.years')}
          value={year}
          options={[
            { value: ALL, name: t('programmes.allYears') },
            ...years.map((one) => ({ value: one, name: t('programmes.year', { year: one }) })),
          ]}
          onChange={(next) => change({ year: next === ALL ? undefined : next })}
        />
      </div>
      <PublicSearch
        key={text}
        text={text}
        label={t('programmes.search')}
        onFind={(next) => change({ q: next || undefined })}
      />
      <PublicList
        list={list}
        failed={t('programmes.failed')}
        none={{
          title: t(text === '' ? 'programmes.none.title' : 'plans.noneFound.title', { text }),
          text: t('programmes.none.text'),
        }}
        count={(total) => t('programmes.count', { n: countText(total) })}
      >
        {(programme) => <ProgrammeLine key={programme.id} programme={programme} />}
      </PublicList>
    </PublicFrame>
  );
}
