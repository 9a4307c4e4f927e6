import { useState } from 'react';
import type { BodyKind } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import type { Possible } from '../../plans/usePlan.ts';
import { Empty, Sheet } from '../../ui/index.ts';
import { BodyDialog } from './BodyDialog.tsx';

interface NoBodyProps {
  kind: BodyKind;
  /** There is none of its kind yet. */
  none: boolean;
  /** The one bureau that the viewer may set a group up for; left out: any. */
  own: string | undefined;
  can: Possible;
}

/** A body that is not set up yet. */
export function NoBody({ kind, none, own, can }: NoBodyProps) {
  const t = useT('programmes');
  const [open, setOpen] = useState(false);
  const act = (
    <Act can={can} compact look={none ? 'main' : 'plain'} onClick={() => setOpen(true)}>
      {t('body.setUp', { name: t(`body.kind.${kind}`) })}
    </Act>
  );
  return (
    <>
      {none ? (
        <Sheet>
          <Empty title={t('body.none', { name: t(`body.kind.${kind}`) })} actions={act}>
            {t(`body.about.${kind}`)}
          </Empty>
        </Sheet>
      ) : (
        <span>{act}</span>
      )}
      {open && <BodyDialog kind={kind} own={own} onClose={() => setOpen(false)} />}
    </>
  );
}
