import { type ImportPageQuery, ImportPageDocument, type TypedDocumentString } from '../generated/graphql.js';
import { useAct } from '../lib/act.ts';
import { useHubQuery } from '../lib/query.ts';

export type WholeImport = ImportPageQuery['tableImport'];
export type ImportState = WholeImport['state'];

const FOLLOW_MS = 700;
const WORKING: readonly ImportState[] = ['READING', 'APPLYING', 'CANCELLING', 'UNDOING'];

export const isWorking = (state: ImportState): boolean => WORKING.includes(state);

/** An import, followed while the hub works on it. */
export function useImport(id: string) {
  return useHubQuery(
    ImportPageDocument,
    { id },
    {
      refetchInterval: ({ state: { data } }) =>
        data !== undefined && isWorking((data as ImportPageQuery).tableImport.state) ? FOLLOW_MS : false,
    },
  );
}

const SHOWING = /^Import(Page|Lines|Rows)/;

/** One act on an import; afterwards all that shows it is read again, also where somebody else changed it meanwhile. */
export const useImportAct = <R, I extends object>(document: TypedDocumentString<R, { input: I }>) =>
  useAct(document, SHOWING);
