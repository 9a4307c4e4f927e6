import type { Directory } from '../../identity/index.ts';
import { globalId } from '../../kernel/ids.ts';
import type { Programme } from '../../../schema/programmes/programme.ts';
import type { ProgrammeRow } from './programmes.store.ts';

/** A version as the API shows it, with the row by which field resolvers find what is its own. */
export type ProgrammeView = Programme & { row: ProgrammeRow };

export function programmeView(row: ProgrammeRow, directory: Directory): ProgrammeView {
  const { kind, year, title, version, state, revision, adjustmentReason, returnReason, withdrawReason } = row;
  return {
    row,
    id: globalId('Programme', row.uuid),
    kind,
    year,
    title,
    version,
    state,
    revision,
    adjustmentReason,
    returnReason,
    withdrawReason,
    department: directory.byId(row.departmentId),
    createdAt: new Date(row.createdAt),
    publishedAt: row.publishedAt === null ? null : new Date(row.publishedAt),
    filing: row.receiptNumber === null ? null : { receiptNumber: row.receiptNumber, filedOn: row.filedOn! },
    entry:
      row.platform === null
        ? null
        : { platform: row.platform, receiptNumber: row.platformReceipt!, enteredOn: row.enteredOn! },
  };
}
