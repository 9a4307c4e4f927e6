import type { Actor } from '../kernel/actor.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Reader } from '../platform/database.ts';
import type { StoredFile } from '../platform/files/file.ts';

/** What files of one purpose are for, and who may bring and have them. */
export interface FilePurpose {
  /** Who may bring one; left out: nobody, the hub makes them. */
  bring?(actor: Actor): Refusal | null;
  /** The largest, in bytes, where that is less than the hub's own limit. */
  largest?: number;
  /** Whether someone else than the owner may have it; left out: nobody. Asked inside the transaction, by its reader alone. */
  share?(actor: Actor, file: StoredFile, reader: Reader): Promise<boolean>;
}

/** Purposes by their name, in capitals, such as `PLAN_TABLE`; unique among all capabilities. */
export type FilePurposes = Readonly<Record<string, FilePurpose>>;
