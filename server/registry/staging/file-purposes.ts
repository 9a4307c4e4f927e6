import type { FilePurposes } from '../../action/file-purpose.ts';
import { type Actor, holds } from '../../kernel/actor.ts';
import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';

/** A table that somebody brings to be imported. */
export const IMPORT_TABLE = 'IMPORT_TABLE';
/** A table that the hub made: a template, an export, a table given back with comments. */
export const EXPORTED_TABLE = 'EXPORTED_TABLE';

export const stagingFilePurposes: FilePurposes = {
  [IMPORT_TABLE]: {
    bring: (actor: Actor) =>
      holds(actor, 'LIAISON') || holds(actor, 'ADMINISTRATOR')
        ? null
        : refusal.forbidden(
            text('只有部门联络员和系统管理员可以导入', 'Only liaisons and administrators import tables'),
          ),
  },
  [EXPORTED_TABLE]: {},
};
