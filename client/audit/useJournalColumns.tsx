import { Link as To } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { fullText } from '../lib/time.ts';
import { useNarrow } from '../plans/useNarrow.ts';
import { Chip, Digest, Time } from '../ui/index.ts';
import type { DataColumn } from '../ui/table/index.ts';
import type { AuditEvent, Link } from './journal-filter.ts';

const GROUPS = 3;
/** What a phone has room for; the others can be chosen. */
const ON_PHONES: readonly string[] = ['when', 'plan', 'what'];

/** The journal's columns: when, which plan, what, who, and the entry's place in its chain. */
export function useJournalColumns(links: ReadonlyMap<string, Link>): DataColumn<AuditEvent>[] {
  const t = useT('audit');
  const isNarrow = useNarrow();
  const event = useT('journal');
  const typeName = (type: AuditEvent['type']) => event(`event.${type as 'PLAN_CREATED'}`);
  const columns: DataColumn<AuditEvent>[] = [
    {
      key: 'when',
      title: t('journal.when'),
      width: 112,
      always: true,
      render: ({ occurredAt }) => <Time value={occurredAt} className="od-nowrap" />,
      text: ({ occurredAt }) => fullText(occurredAt),
    },
    {
      key: 'plan',
      title: t('journal.plan'),
      width: 132,
      render: ({ plan }) => (
        <To to={`/plans/${plan.id}`} title={plan.title} className="od-nowrap">
          {plan.number}
        </To>
      ),
      text: ({ plan }) => plan.number,
    },
    {
      key: 'number',
      title: t('journal.number'),
      width: 60,
      align: 'right',
      render: ({ number }) => number,
      text: ({ number }) => number,
    },
    {
      key: 'what',
      title: t('journal.what'),
      render: ({ type, reason }) => (
        <span className="od-cut" title={[typeName(type), reason].filter(Boolean).join(' ')}>
          {typeName(type)}
          {reason != null && reason !== '' && <span className="od-2"> {t('journal.reason', { reason })}</span>}
        </span>
      ),
      text: ({ type, reason }) => [typeName(type), reason].filter(Boolean).join(' '),
    },
    {
      key: 'department',
      title: t('journal.department'),
      width: 84,
      render: ({ department }) => department?.shortName ?? <span className="od-3">{t('journal.hub')}</span>,
      text: ({ department }) => department?.name ?? t('journal.hub'),
    },
    {
      key: 'previousHash',
      title: t('journal.previousHash'),
      width: 172,
      render: ({ previousHash }) => <Digest value={previousHash} groups={GROUPS} label={t('journal.previousHash')} />,
      text: ({ previousHash }) => previousHash,
    },
    {
      key: 'hash',
      title: t('journal.hash'),
      width: 172,
      render: ({ hash }) => <Digest value={hash} groups={GROUPS} label={t('journal.hash')} />,
      text: ({ hash }) => hash,
    },
    {
      key: 'link',
      title: t('journal.link'),
      width: 84,
      render: ({ cursor }) => <LinkChip link={links.get(cursor) ?? 'unseen'} />,
      text: ({ cursor }) => t(`link.${links.get(cursor) ?? 'unseen'}`),
    },
  ];
  return isNarrow ? columns.map((column) => ({ ...column, optional: !ON_PHONES.includes(column.key) })) : columns;
}

function LinkChip({ link }: { link: Link }) {
  const t = useT('audit');
  if (link === 'unseen') return <span className="od-3 od-12">{t('link.unseen')}</span>;
  return (
    <Chip tone={link === 'holds' ? 'done' : 'late'} mark={link === 'holds' ? 'tick' : 'square'}>
      {t(`link.${link}`)}
    </Chip>
  );
}
