import {
  ExportRecordsDocument,
  type ExportRecordsInput,
  type ImportKind,
  TableRightsDocument,
} from '../../generated/graphql.js';
import { useHubQuery } from '../../lib/query.ts';
import { useMadeFile } from './useMadeFile.ts';

/** Exports all that a list's filter finds; undefined where the viewer may not. */
export function useExport(
  kind: ImportKind,
  filter: Pick<ExportRecordsInput, 'items' | 'targets' | 'inspectors' | 'departmentCode'>,
) {
  const { data } = useHubQuery(TableRightsDocument, {}, { staleTime: Infinity });
  const { make } = useMadeFile();
  const may = data?.tableRights.find((right) => right.kind === kind)?.viewerCanExport.allowed === true;
  if (!may) return undefined;
  return (format: 'XLSX' | 'CSV') =>
    void make(ExportRecordsDocument, { kind, format, ...filter }, (answer) => answer.exportRecords.job);
}
