import { Button } from 'antd';
import { useT } from '../lib/i18n.ts';
import { Act } from '../plans/Act.tsx';
import { useDialogs } from '../plans/page/dialogs.ts';
import type { Plan } from '../plans/usePlan.ts';
import { useAccept } from './useAccept.ts';

/** 接受并带上 n 项, or not; the filled button stands under 下一步 alone. */
export function AcceptActs({ plan, wide }: { plan: Plan; wide?: boolean }) {
  const t = useT('invitations');
  const open = useDialogs();
  const { accept, busy, prepared } = useAccept(plan, plan.viewerCanAnswer.allowed);
  return (
    <>
      <Act can={plan.viewerCanAnswer} look={wide ? 'main' : 'plain'} wide={wide} busy={busy} onClick={accept}>
        {prepared.length > 0 ? t('accept.with', { count: prepared.length }) : t('accept.action')}
      </Act>
      {plan.viewerCanAnswer.allowed && (
        <Button type="link" block={wide} onClick={() => open({ kind: 'decline' })}>
          {t('decline.short')}
        </Button>
      )}
    </>
  );
}
