import type { FieldProblem } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import type { Programme } from '../useProgramme.ts';
import { OriginSection } from './OriginSection.tsx';
import { QuestionNote, type Settling } from './QuestionNote.tsx';
import { SamplingRows } from './SamplingRows.tsx';
import task from './task.module.css';
import type { TaskDraft } from './taskDraft.ts';
import { WhenSection } from './WhenSection.tsx';
import { WhomSection } from './WhomSection.tsx';
import { WhoSection } from './WhoSection.tsx';

export interface TaskFieldsProps {
  programme: Programme;
  draft: TaskDraft;
  problems: readonly FieldProblem[];
  settling: Settling;
  /** The industry in the words of the table that it was read from. */
  industryWords: string | null;
  onChange(change: Partial<TaskDraft>): void;
}

const PLACED = [
  'name',
  'lead',
  'participants',
  'items',
  'industryCodes',
  'targetWords',
  'sampling',
  'window',
  'fromMonth',
  'toMonth',
  'frequency',
  'superiorNumber',
  'cause',
];

/** All that a task says; what a table left open stands above its field. */
export function TaskFields(props: TaskFieldsProps) {
  const t = useT('programmes');
  const { draft, problems, settling, onChange } = props;
  const unplaced = settling.questions.map(({ field }) => field).filter((field) => !PLACED.includes(field));
  return (
    <>
      <QuestionNote settling={settling} fields={unplaced} />
      <WhoSection {...props} />
      <WhomSection {...props} />
      <section className={task.section}>
        <h3>{t('task.field.sampling')}</h3>
        <QuestionNote settling={settling} fields={['sampling']} />
        <SamplingRows draft={draft} problems={problems} onChange={onChange} />
      </section>
      <WhenSection {...props} />
      <OriginSection {...props} />
    </>
  );
}
