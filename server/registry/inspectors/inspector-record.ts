import { possibility } from '../../action/possibility.ts';
import type { Scene } from '../../action/scene.ts';
import { directoryOf } from '../../identity/index.ts';
import { type Actor, isLiaisonOf } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { InspectorRecord } from '../../../schema/registry/inspector-record.ts';
import type { Disclosure } from '../masking.ts';
import { targetNamesOf } from '../targets/target-row.ts';
import { unlessDrawable } from './drawable.ts';
import { maskToEnd } from '../identity-number.ts';
import { unlessVerifiable, unlessVerified } from './inspector.actions.ts';
import { inspectorPermits } from './inspector.permits.ts';
import { getPerson, type PersonState } from './inspector-write.store.ts';
import { inspectorView } from './inspectors.store.ts';
import { findRecusals } from './recusals.action.ts';

/** A person's record for a viewer; its numbers whole only where that was asked for with a reason (R021). */
export async function inspectorRecord(
  { hub, language }: Scene,
  actor: Actor,
  uuid: string,
  disclosure: Disclosure = 'MASKED',
): Promise<InspectorRecord> {
  const today = localDate(hub.clock.now());
  const [names, directory] = await Promise.all([targetNamesOf(hub), directoryOf(hub)]);
  const state = await getPerson(hub, hub.database, actor.jurisdictionId, uuid, today);
  const { fields, departmentId, absences, verifiedAt, verifiedBy } = state;
  const may = (refused: Refusal | null) => possibility(refused, language);
  const shown = (number: string | null) => (number === null || disclosure === 'SHOWN' ? number : maskToEnd(number));
  const days = { from: today, to: today };
  return {
    inspector: inspectorView(rowOf(state), directory, isLiaisonOf(actor, departmentId) ? 'SHOWN' : 'MASKED'),
    identityNumber: shown(fields.identityNumber),
    phone: shown(fields.phone),
    // An inspector's user name is their certificate number, which is masked for others.
    username:
      isLiaisonOf(actor, departmentId) || fields.username === null ? fields.username : maskToEnd(fields.username),
    verifiedBy,
    absences,
    recusals: await findRecusals(hub.database, uuid, names),
    drawable: may(unlessDrawable({ ...fields, verifiedAt, absences }, days)),
    viewerCanSave: may(inspectorPermits.save(actor, departmentId)),
    viewerCanVerify: may(inspectorPermits.verify(actor, departmentId) ?? unlessVerifiable(state, today)),
    viewerCanWithdraw: may(inspectorPermits.verify(actor, departmentId) ?? unlessVerified(state)),
    viewerCanUnmask: may(inspectorPermits.unmask(actor, departmentId)),
  };
}

function rowOf({ uuid, departmentId, fields, verifiedAt, revision }: PersonState) {
  const { name, title, specialties, station, personType, certificateKind, validFrom, validTo } = fields;
  const { organisationLevel, trainedOn, onDuty } = fields;
  const certificateNumber = fields.certificateNumber ?? '';
  return {
    ...{ uuid, departmentId, name, title, specialties, station, personType, certificateNumber, certificateKind },
    ...{ validFrom, validTo, organisationLevel, trainedOn, onDuty, verifiedAt, revision },
  };
}
