import { useRef, useState } from 'react';
import type { VisitCheckFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useArrivals } from '../lib/live.ts';
import { Clause } from '../ui/index.ts';
import { CheckBar } from './CheckBar.tsx';
import styles from './CheckPage.module.css';
import { OtherEntry } from './OtherEntry.tsx';
import { OwnEntry } from './OwnEntry.tsx';
import { Parts } from './Parts.tsx';
import { answerOf } from './saving/answer.ts';
import type { QueueState, SaveQueue } from './saving/save-queue.ts';
import { Submitted } from './Submitted.tsx';
import { Unsaved } from './Unsaved.tsx';
import { answers, isSubmitted, ownEntries, ownPart } from './visit.ts';
import { WholeTarget } from './WholeTarget.tsx';

interface FillStepProps {
  check: VisitCheckFragment;
  department: string;
  queue: SaveQueue;
  saving: QueueState;
}

/** The whole list in the order of the walk: one's own matters with their answers, the others' as grey lines. */
export function FillStep({ check, department, queue, saving }: FillStepProps) {
  const t = useT('phone');
  const list = useRef<HTMLOListElement>(null);
  const { drafts, phase } = saving;
  const own = ownEntries(check, department);
  const part = ownPart(check, department);
  const shown = new Map(own.map((entry) => [entry.id, drafts.get(entry.id)?.answer ?? answerOf(entry)]));
  const open = own.filter((entry) => shown.get(entry.id)?.outcome === null);
  // What is answered when the page is opened is folded; afterwards nothing moves away under the thumb.
  const [folded, setFolded] = useState<ReadonlySet<string>>(
    () => new Set(own.filter((entry) => !open.includes(entry)).map(({ id }) => id)),
  );
  const fresh = useArrivals(
    { check: check.id, types: ['RESULTS_RECORDED', 'PART_SUBMITTED'] },
    ({ department: by }) => by?.code,
  );
  const editable = check.viewerCanRecord.allowed;
  const fold = (id: string) =>
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const goTo = (id: string | undefined) => {
    const row = list.current?.querySelector<HTMLElement>(`[data-entry="${id}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('[data-answers] button, button')?.focus({ preventScroll: true });
  };
  return (
    <>
      <Unsaved check={check} queue={queue} saving={saving} />
      {part !== undefined && isSubmitted(part) && <Submitted check={check} department={department} />}
      {!editable && (part === undefined || !isSubmitted(part)) && (
        <div className={styles.readOnly}>
          <b>{t('check.readOnly')}</b>
          <p>
            {check.viewerCanRecord.reason}{' '}
            {check.viewerCanRecord.clause && <Clause {...check.viewerCanRecord.clause} />}
          </p>
        </div>
      )}
      <Parts check={check} department={department} fresh={fresh} />
      <div className={styles.listHead}>
        <h2>{t('check.list', { total: check.items.length })}</h2>
        <span>{t('check.order')}</span>
      </div>
      <ol ref={list} className={styles.list}>
        {check.items.map((entry) =>
          answers(department, entry) ? (
            <OwnEntry
              key={entry.id}
              entry={entry}
              answer={shown.get(entry.id)!}
              draft={drafts.get(entry.id)}
              phase={phase.kind}
              editable={editable}
              folded={folded.has(entry.id)}
              onFold={() => fold(entry.id)}
              onAnswer={(answer) => queue.put(entry.id, answer)}
              onSettle={(whose) => queue.settle(entry.id, whose)}
            />
          ) : (
            <OtherEntry
              key={entry.id}
              entry={entry}
              department={department}
              part={ownPart(check, entry.departments[0]!.code)}
              fresh={fresh.has(entry.departments[0]!.code)}
            />
          ),
        )}
      </ol>
      {editable && (
        <>
          <WholeTarget entries={own} shown={shown} onAll={(id, answer) => queue.put(id, answer)} />
          <CheckBar
            total={own.length}
            open={open.length}
            unsaved={drafts.size}
            onNext={() => goTo(open[0]?.id)}
            signAt={`/my-checks/${check.id}?step=sign`}
          />
        </>
      )}
    </>
  );
}
