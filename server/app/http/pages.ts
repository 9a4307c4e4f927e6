import { existsSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import express, { type Express, type RequestHandler, type Response } from 'express';
import { PAGES } from '../client-build.ts';

// Names under assets/ carry their content's hash, so they never change; everything else is asked for again each time.
const FOREVER = 'public, max-age=31536000, immutable';
const AGAIN = 'no-cache';

/** The page or file meant by a path that is safe to look up; null where it climbs or cannot be decoded. */
function plainPath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('..') || decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}

/** The compressed copies that the build lays beside a file, the smallest first. */
const COPIES = { br: '.br', gzip: '.gz' } as const;

/** Gives the smallest copy of a file that the asker can read. */
function compressed(root: string): RequestHandler {
  return (request, response, next) => {
    const path = plainPath(request.path);
    if (path === null || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(root, `${file}${COPIES.gzip}`))) return next();
    response.vary('Accept-Encoding');
    const encoding = request.acceptsEncodings(['br', 'gzip', 'identity']);
    if (encoding !== 'br' && encoding !== 'gzip') return next();
    response.type(extname(file));
    response.setHeader('Content-Encoding', encoding);
    request.url = `${file}${COPIES[encoding]}`;
    next();
  };
}

/** The hub's own pages. A path that names no file is a place inside the client, which finds it by itself. */
export function mountPages(app: Express, root = PAGES): void {
  const setHeaders = (response: Response, file: string): void => {
    response.setHeader('Cache-Control', relative(root, file).startsWith(`assets${sep}`) ? FOREVER : AGAIN);
  };
  app.use(compressed(root), express.static(root, { setHeaders }));
  app.get(/.*/, (request, response, next) => {
    if (extname(request.path) !== '' || !existsSync(join(root, 'index.html'))) return next();
    response.setHeader('Cache-Control', AGAIN);
    response.sendFile('index.html', { root });
  });
}
