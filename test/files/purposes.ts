import type { Capability } from '../../server/action/capability.ts';
import { holds } from '../../server/kernel/actor.ts';
import { refusal } from '../../server/kernel/refusal.ts';
import { text } from '../../server/kernel/text.ts';

/** Purposes for trying files out: one for liaisons, a small one that a department shares, one that only the hub makes. */
export const tryingFiles: Capability = {
  name: 'trying-files',
  entities: [],
  migrations: [],
  resolvers: [],
  filePurposes: {
    TRY: {
      bring: (actor) => (holds(actor, 'LIAISON') ? null : refusal.forbidden(text('只限联络员', 'Liaisons only'))),
    },
    TRY_SHARED: {
      bring: () => null,
      largest: 1000,
      share: async (actor) => holds(actor, 'AUDITOR'),
    },
    TRY_MADE: {},
  },
};
