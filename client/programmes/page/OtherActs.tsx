import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import other from '../../plans/page/OtherActs.module.css';
import type { Possible } from '../../plans/usePlan.ts';
import { Sheet } from '../../ui/index.ts';
import { isOpen } from '../state.ts';
import type { Programme } from '../useProgramme.ts';
import { type ProgrammeDialog, useDialogs } from './dialogs.ts';
import { nextActOf } from './steps.ts';

type Kind = Exclude<ProgrammeDialog['kind'], 'justify'>;

/** What may come once a version is published; the steps that led there are past. */
const AFTER: readonly Kind[] = ['adjust', 'enter', 'copy'];

interface Other {
  kind: Kind;
  can: Possible;
}

function actsOf(programme: Programme): Other[] {
  const { kind, version, state } = programme;
  const acts: (Other | false)[] = [
    version > 1 && { kind: 'attach', can: programme.viewerCanAttach },
    kind === 'JOINT' && { kind: 'submit', can: programme.viewerCanSubmit },
    { kind: 'file', can: programme.viewerCanFile },
    { kind: 'publish', can: programme.viewerCanPublish },
    { kind: 'adjust', can: programme.viewerCanAdjust },
    { kind: 'enter', can: programme.viewerCanEnter },
    { kind: 'copy', can: programme.viewerCanCopy },
    { kind: 'withdraw', can: programme.viewerCanWithdraw },
  ];
  const drafting = isOpen(state) && state !== 'SUBMITTED' && programme.viewerCanWithdraw.code !== 'FORBIDDEN';
  const entering = state === 'PUBLISHED' && programme.entry == null;
  const next = drafting ? nextActOf(programme) : entering ? 'enter' : null;
  return acts
    .filter((one): one is Other => one !== false && one.kind !== next && one.can.code !== 'FORBIDDEN')
    .filter(({ kind: act, can }) => can.allowed || isOpen(state) || AFTER.includes(act));
}

/** What else can be done with the version, and what not now, and why. What is another department's to do is left out. */
export function OtherActs({ programme }: { programme: Programme }) {
  const t = useT('programmes');
  const open = useDialogs();
  const acts = actsOf(programme);
  if (acts.length === 0) return null;
  const possible = acts.filter(({ can }) => can.allowed);
  const notNow = acts.filter(({ can }) => !can.allowed);
  // Of a later step its name says enough; the whole reason comes on focus.
  const later = notNow.filter(({ can }) => can.code === 'WRONG_STATE');
  return (
    <Sheet className="od-noprint">
      {possible.length > 0 && (
        <div className={other.row}>
          {possible.map(({ kind, can }) => (
            <Act key={kind} can={can} onClick={() => open({ kind })}>
              {t(`act.${kind}`)}
            </Act>
          ))}
        </div>
      )}
      {notNow.length > 0 && (
        <div className={other.not}>
          <h2>{t('page.notNow')}</h2>
          {notNow
            .filter((one) => !later.includes(one))
            .map(({ kind, can }) => (
              <Act key={kind} can={can} wide onClick={() => open({ kind })}>
                {t(`act.${kind}`)}
              </Act>
            ))}
          {later.length > 0 && (
            <div className={other.row}>
              {later.map(({ kind, can }) => (
                <Act key={kind} can={can} compact onClick={() => open({ kind })}>
                  {t(`act.${kind}`)}
                </Act>
              ))}
            </div>
          )}
        </div>
      )}
    </Sheet>
  );
}
