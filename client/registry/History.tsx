import {
  InspectorHistoryDocument,
  type RecordChangeRowFragment,
  TargetHistoryDocument,
  UpstreamHistoryDocument,
} from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { type PageOf, useHubPages } from '../lib/query.ts';
import { NextPage, PagedList, Sheet, Time } from '../ui/index.ts';
import styles from './registry.module.css';
import { useFieldWords } from './useFieldWords.ts';

const PAGE = 20;

type Recorded = 'target' | 'inspector' | 'list';

const rowsOf = ({ history }: { history: PageOf<RecordChangeRowFragment> }) => history;

/** Each record's history is asked of another field, and is the same rows. */
function useHistory(of: Recorded, id: string) {
  const variables = { id, first: PAGE };
  const target = useHubPages(TargetHistoryDocument, variables, rowsOf, { enabled: of === 'target' });
  const inspector = useHubPages(InspectorHistoryDocument, variables, rowsOf, { enabled: of === 'inspector' });
  const list = useHubPages(UpstreamHistoryDocument, variables, ({ upstreamList }) => rowsOf(upstreamList), {
    enabled: of === 'list',
  });
  return { target, inspector, list }[of];
}

/** What happened to a record, the newest first. */
export function History({ of, id }: { of: Recorded; id: string }) {
  const t = useT('registry');
  const facts = useHistory(of, id);
  return (
    <Sheet title={t('history.title')} count={facts.total}>
      <PagedList
        pages={facts}
        failed={t('history.failed')}
        empty={<p className="od-3">{t('history.none')}</p>}
        more={<NextPage pages={facts}>{t('history.more')}</NextPage>}
      >
        <ol className={styles.history}>
          {facts.rows.map((fact) => (
            <Fact key={`${fact.at}${fact.kind}`} fact={fact} />
          ))}
        </ol>
      </PagedList>
    </Sheet>
  );
}

function Fact({ fact: { at, kind, by, department, changes, reason } }: { fact: RecordChangeRowFragment }) {
  const t = useT('registry');
  const { label, words } = useFieldWords();
  const said = (field: string, value: string | null | undefined) => (value == null ? t('none') : words(field, value));
  return (
    <li>
      <span>
        <b>{t(`history.kind.${kind}`)}</b> <span className={styles.sub}>{by ?? department?.shortName}</span>
      </span>
      {changes.map(({ field, before, after }) => (
        <span key={field} className="od-12 od-2">
          {before == null && after == null
            ? t('history.untold', { field: label(field) })
            : field === 'codes' || field === 'version' || field === 'effectiveFrom'
              ? t('history.told', { field: label(field), after })
              : t('history.changed', {
                  field: label(field),
                  before: said(field, before),
                  after: said(field, after),
                })}
        </span>
      ))}
      {reason != null && <span className="od-12 od-2">{t('history.reason', { reason })}</span>}
      <Time value={at} className={styles.sub} />
    </li>
  );
}
