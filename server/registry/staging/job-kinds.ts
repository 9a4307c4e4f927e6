import { globalId } from '../../kernel/ids.ts';
import { text } from '../../kernel/text.ts';
import type { Asked } from '../../platform/jobs/jobs.ts';

/** What jobs of an import are asked with. */
export interface OfImport {
  importId: string;
  fileName: string;
}

// What is asked for and what runs it stand apart: the actions ask, and need not know how it is done.

const ofImport = ({ importId }: OfImport) => `/imports/${globalId('TableImport', importId)}`;

export const readImportKind: Asked<OfImport> = {
  name: 'registry.read-import',
  title: ({ fileName }) => text(`读取 ${fileName}`, `Reading ${fileName}`),
  link: ofImport,
};

export const writeImportKind: Asked<OfImport> = {
  name: 'registry.write-import',
  title: ({ fileName }) => text(`导入 ${fileName}`, `Importing ${fileName}`),
  link: ofImport,
};
