import type { TypedDocumentString } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { ConfirmLegal } from '../ui/index.ts';
import { useRecordAct } from './useRecordAct.ts';

interface ReasonDialogProps<R, I extends { reason: string }> {
  document: TypedDocumentString<R, { input: I }>;
  input: Omit<I, 'reason' | 'requestId'>;
  title: string;
  confirm: string;
  facts: readonly string[];
  done: string | null;
  onDone?(answer: R): void;
  onClose(): void;
}

/** An act that asks for its reason, which stays in the record's history. */
export function ReasonDialog<R, I extends { reason: string }>(props: ReasonDialogProps<R, I>) {
  const { document, input, title, confirm, facts, done, onDone, onClose } = props;
  const t = useT('registry');
  const act = useRecordAct(document);
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={title}
      confirm={confirm}
      facts={facts}
      reason={{ label: t('reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) =>
        act.send({ ...input, reason } as unknown as Omit<I, 'requestId'>, done, (answer) => {
          onDone?.(answer);
          onClose();
        })
      }
    />
  );
}
