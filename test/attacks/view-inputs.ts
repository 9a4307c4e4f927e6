import { keptView, savedView } from '../identity/saved-views.ts';
import type { Caller } from '../support/caller.ts';
import type { Accepted } from './stage.ts';

/** The mutations of saved views as they would be accepted. */
export async function viewInputs(lead: Caller): Promise<Record<string, Accepted>> {
  return {
    saveView: { as: lead, input: savedView({ columns: ['name'] }) },
    removeView: { as: lead, input: { viewId: await keptView(lead, { name: '要删除的' }) } },
  };
}
