import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './cruise.ts';

export const CLIENT = join(ROOT, 'client');
export const clientFiles = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' });
/** Sources of the screens. GraphiQL is a tool for those who program, and its examples are texts in both languages. */
export const screenSources = clientFiles.filter(
  (file) => /\.tsx?$/.test(file) && !/^(generated|graphiql)\//.test(file),
);
