import { download } from '../../jobs/download.ts';
import { useT } from '../../lib/i18n.ts';
import { type Fact, Facts, notifyRefusal, Sheet, Time } from '../../ui/index.ts';
import { DownloadIcon } from '../../ui/icons/index.tsx';
import styles from '../programmes.module.css';
import type { Programme } from '../useProgramme.ts';

/** A stored file by its name; pressing it fetches it. */
export function FileLink({ file }: { file: { id: string; name: string } }) {
  const t = useT('programmes');
  const get = () => void download(file.id).catch((error: unknown) => notifyRefusal(t('file.failed'), error));
  return (
    <button type="button" className={styles.file} aria-label={t('file.get', { name: file.name })} onClick={get}>
      <DownloadIcon size={14} />
      {file.name}
    </button>
  );
}

/** What was done with it outside of the hub: studied, approved, filed, entered; each with its number and paper. */
export function FactsSheet({ programme: { endorsement, document, filing, entry } }: { programme: Programme }) {
  const t = useT('programmes');
  const facts: Fact[] = [];
  if (endorsement != null) {
    const { meeting, decisionNumber } = endorsement;
    const decision = meeting.decisions.find(({ number }) => number === decisionNumber)?.content;
    facts.push([
      t('fact.endorsed'),
      <>
        {meeting.title} <Time value={meeting.heldOn} as="day" />
        {decision !== undefined && <p className="od-2">{decision}</p>}
        <FileLink file={meeting.minutes} />
      </>,
    ]);
  }
  if (document != null) {
    facts.push([
      t('fact.document'),
      <>
        {document.number}
        <p className="od-2">
          {document.approvedBy} <Time value={document.approvedOn} as="day" />
        </p>
        <FileLink file={document.file} />
      </>,
    ]);
  }
  if (filing != null) {
    facts.push([
      t('fact.filed'),
      <>
        {filing.receiptNumber} <Time value={filing.filedOn} as="day" />
      </>,
    ]);
  }
  if (entry != null) {
    facts.push([
      t('fact.entered'),
      <>
        {entry.platform} {entry.receiptNumber} <Time value={entry.enteredOn} as="day" />
      </>,
    ]);
  }
  if (facts.length === 0) return null;
  return (
    <Sheet title={t('fact.title')}>
      <Facts className={styles.facts} facts={facts} />
    </Sheet>
  );
}
