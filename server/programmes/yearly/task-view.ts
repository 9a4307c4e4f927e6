import type { Directory } from '../../identity/index.ts';
import { globalId } from '../../kernel/ids.ts';
import type { Language } from '../../kernel/text.ts';
import type { ProgrammeTask } from '../../../schema/programmes/programme-task.ts';
import type { JudgedTask } from '../findings/finding.ts';

/** A task as the API shows it. */
export function taskView(task: JudgedTask, directory: Directory, language: Language): ProgrammeTask {
  const { uuid, key, leadId, participantIds, items, questions, programmeId, place: _, ...shown } = task;
  return {
    ...shown,
    id: globalId('ProgrammeTask', uuid),
    key: globalId('ProgrammeTask', key),
    programmeId: globalId('Programme', programmeId),
    lead: leadId === null ? null : directory.byId(leadId),
    participants: participantIds.map((id) => directory.byId(id)),
    items: items.map(({ code, version, name, itemClass, departmentId }) => ({
      code,
      version,
      name,
      itemClass,
      department: directory.byId(departmentId),
    })),
    questions: questions.map(({ field, words, ask }) => ({ field, words, question: ask[language] })),
  };
}
