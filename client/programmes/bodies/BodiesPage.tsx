import { ProgrammeRightsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { useOwnCode, useRoles } from '../../plans/useOwn.ts';
import { Choice, ErrorState, Sheet, SlowSkeleton } from '../../ui/index.ts';
import { ProgrammesHead } from '../ProgrammesHead.tsx';
import styles from '../programmes.module.css';
import { BodySheet } from './BodySheet.tsx';
import { NoBody } from './NoBody.tsx';
import { useBodies } from './useBodies.ts';

const KINDS = ['JOINT_MEETING', 'LIAISON_SYSTEM', 'LEADING_GROUP'] as const;
type Kind = (typeof KINDS)[number];

/** 组织: the joint meeting, the liaisons and the leading groups, with terms, meetings and vacancies (R046 to R049). */
export default function BodiesPage() {
  const t = useT('programmes');
  const own = useOwnCode();
  const isLiaison = useRoles().includes('LIAISON');
  const [{ body: asked }, change] = useUrlState<{ body?: string }>();
  const kind: Kind = KINDS.find((one) => one === asked) ?? 'JOINT_MEETING';
  const { bodies, error, refetch } = useBodies();
  const { data: desk } = useHubQuery(ProgrammeRightsDocument, {}, { staleTime: 300_000 });
  usePageTitle(t('sections.bodies'));
  const shown = bodies?.filter((one) => one.kind === kind);
  const hasOwnGroup = shown?.some(({ department }) => department?.code === own);
  const can = desk?.programmeDesk.viewerCanKeepBodies;
  // A bureau's own leading group is its own liaison's to set up too.
  const mayAdd =
    kind === 'LEADING_GROUP' ? can?.allowed === true || (isLiaison && hasOwnGroup === false) : shown?.length === 0;
  return (
    <>
      <ProgrammesHead />
      <div className={styles.page}>
        <div className={styles.stack}>
          <span>
            <Choice<Kind>
              label={t('sections.bodies')}
              value={kind}
              options={KINDS.map((value) => ({ value, name: t(`body.kind.${value}`) }))}
              onChange={(next) => change({ body: next === 'JOINT_MEETING' ? undefined : next })}
            />
          </span>
          {shown === undefined ? (
            <Sheet>
              {error === null ? (
                <SlowSkeleton rows={5} />
              ) : (
                <ErrorState title={t('body.failed')} error={error} onRetry={() => void refetch()} />
              )}
            </Sheet>
          ) : (
            shown.map((body) => <BodySheet key={body.id} body={body} />)
          )}
          {shown !== undefined && can !== undefined && (mayAdd || shown.length === 0) && (
            <NoBody
              key={kind}
              kind={kind}
              none={shown.length === 0}
              own={can.allowed ? undefined : own}
              can={mayAdd && kind === 'LEADING_GROUP' ? { ...can, allowed: true } : can}
            />
          )}
        </div>
      </div>
    </>
  );
}
