import { REMOVE, SAVE, savedView } from '../../identity/saved-views.ts';
import type { Rule } from '../outcome.ts';
import { payload, type, type TypeEntry } from './guards.ts';

/** Views of lists: whoever has a session keeps their own; another's are not there for anyone. */
export const viewTypes: Record<string, TypeEntry> = {
  SavedView: type(
    { 'Viewer.savedViews': 'view:own', 'SaveViewPayload.view': 'parent' },
    'id name list path search columns savedAt',
  ),
  SaveViewPayload: payload('saveView', 'view'),
  RemoveViewPayload: payload('removeView', 'viewId'),
};

/** Nothing may change, so whoever is let past the permit meets an input that is not valid. */
export const viewMutations: Record<string, Rule> = {
  saveView: {
    ask: () => [SAVE, { input: savedView({ name: ' ' }) }],
    //            anon lead part left out on off strn head oth. leader aud. admin
    rows: { any: 'U BAD BAD BAD BAD BAD BAD BAD BAD BAD BAD BAD BAD' },
  },
  removeView: {
    ask: ({ viewId }) => [REMOVE, { input: { viewId, requestId: ' ' } }],
    rows: { released: 'U BAD N N N N N N N N N N N', unknown: 'U N N N N N N N N N N N N' },
  },
};

/** Fields of views that have a rule of their own; columns as in `ROLES`. */
export const viewFields: Record<string, Rule[]> = {
  'Viewer.savedViews': [
    {
      ask: () => ['{ viewer { savedViews { name } } }'],
      says: ({ savedViews }) => String(savedViews.length),
      rows: { any: 'U 1 0 0 0 0 0 0 0 0 0 0 0' },
    },
  ],
};
