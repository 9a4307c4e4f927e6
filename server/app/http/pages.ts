import type { Express } from 'express';
import type { Config } from '../../platform/config.ts';

/** The hub's own pages. */
export async function mountPages(app: Express, _config: Config): Promise<void> {
  app.get('/', (_request, response) => response.redirect('/graphiql/'));
}
