import type { Hub } from '../../action/hub.ts';
import { directoryOf } from '../../identity/index.ts';
import type { Reader } from '../../platform/database.ts';
import { districtsOf, industriesOf } from '../../registry/index.ts';
import type { KnownCodes } from './task-input.ts';

/** What codes stand for in a jurisdiction, from reference data that is in process. */
export async function knownCodesOf(hub: Hub, jurisdictionId: string, tx?: Reader): Promise<KnownCodes> {
  const directory = await directoryOf(hub, tx);
  const industries = await industriesOf(hub, tx);
  const districts = await districtsOf(hub, tx);
  return {
    departments: new Map(directory.inJurisdiction(jurisdictionId).map(({ code, uuid }) => [code, uuid])),
    industries: new Set(industries.all.map(({ code }) => code)),
    districts: new Set(districts.inJurisdiction(jurisdictionId).map(({ code }) => code)),
  };
}
