import { useT } from '../lib/i18n.ts';
import type { Draft } from './saving/answer.ts';
import type { Phase } from './saving/save-queue.ts';

interface SaveMarkProps {
  draft: Draft | undefined;
  phase: Phase['kind'];
  answered: boolean;
}

/** Whether the hub has an answer: 已存, 正在存, 未发出, 没存上. */
export function SaveMark({ draft, phase, answered }: SaveMarkProps) {
  const t = useT('phone');
  if (draft === undefined)
    return answered ? <em className="od-done">{t('save.saved')}</em> : <em className="od-due">{t('entry.open')}</em>;
  if (draft.theirs !== undefined) return <em className="od-late">{t('save.conflict')}</em>;
  if (draft.answer.outcome === null) return <em className="od-due">{t('save.choose')}</em>;
  if (phase === 'offline') return <em className="od-due">{t('save.waits')}</em>;
  return phase === 'failed' ? (
    <em className="od-late">{t('save.failed')}</em>
  ) : (
    <em className="od-3">{t('save.saving')}</em>
  );
}
