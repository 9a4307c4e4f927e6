import { createServer, type Server } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import { randomUUID } from 'node:crypto';
import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Hub } from '../../action/hub.ts';
import type { Config } from '../../platform/config.ts';
import type { Entrance } from '../entrance.ts';
import { startApollo } from './apollo.ts';
import { fileRoutes } from './files.ts';
import { type AdmittedRequest, answerRefusal, guardHttp } from './graphql.ts';
import { openSockets } from './sockets.ts';
import { mountPages } from './pages.ts';
import { VERSION } from '../version.ts';

const KEEP_ALIVE_MS = 65_000;

/** The running server and the way to end it, letting open requests finish. */
export interface HttpServer {
  address: string;
  stop(): Promise<void>;
}

/** A large file over a slow line; all else that is sent has its own bounds. */
const LONGEST_UPLOAD_MS = 3_600_000;
const LONGEST_REQUEST_MS = 300_000;

/** Cuts off what takes too long to say what it wants; files are watched where they come in. */
const inTime: RequestHandler = (request, _response, next) => {
  const cut = setTimeout(() => request.destroy(), LONGEST_REQUEST_MS);
  request.once('close', () => clearTimeout(cut));
  request.once('end', () => clearTimeout(cut));
  next();
};

function answerFault(hub: Hub): ErrorRequestHandler {
  return (error: Error & { type?: string; status?: number }, _request, response, _next) => {
    if (error.type === 'entity.too.large') {
      answerRefusal(response, refusal.limit(text('请求超过 1 MB', 'The request is larger than 1 MB')), 413);
      return;
    }
    if (error.status !== undefined && error.status >= 400 && error.status < 500) {
      const problem = text('请求不是有效的 JSON', 'the request is no valid JSON');
      answerRefusal(response, refusal.badInput([{ path: '', problem }]), error.status);
      return;
    }
    const id = randomUUID();
    hub.log.error({ err: error, id }, 'a request failed before the document ran');
    response.status(500).json({ errors: [{ message: `${id}`, extensions: { code: 'INTERNAL', id } }] });
  };
}

function createApp(config: Config): Express {
  const app = express();
  app.disable('x-powered-by');
  // Answers to POST are never compared with earlier ones; hashing each would be for nothing.
  app.disable('etag');
  app.set('trust proxy', config.trustedProxies);
  app.use(
    helmet({
      // Plain HTTP inside a government network is common behind a gateway that speaks TLS; the gateway sets HSTS.
      strictTransportSecurity: false,
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'", 'data:'],
          connectSrc: ["'self'", 'ws:', 'wss:'],
          workerSrc: ["'self'", 'blob:'],
          upgradeInsecureRequests: null,
        },
      },
    }),
  );
  return app;
}

export async function startServer(hub: Hub, entrance: Entrance, config: Config): Promise<HttpServer> {
  const app = createApp(config);
  const server: Server = createServer({ requestTimeout: LONGEST_UPLOAD_MS }, app);
  // Longer than a proxy keeps its own, or a request may meet a connection that is just being closed.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const sockets = openSockets(server, hub, entrance, config);
  const apollo = await startApollo(entrance, server, hub.log, () => sockets.close());
  app.get('/healthz', async (_request, response) => {
    const alive = await hub.database.rows('select 1 as alive').then(
      () => true,
      () => false,
    );
    response.status(alive ? 200 : 503).json({ status: alive ? 'ok' : 'database unavailable' });
  });
  app.use(
    '/graphql',
    inTime,
    (_request, response, next) => {
      response.setHeader('x-onedoor-version', VERSION);
      next();
    },
    express.json({ limit: config.limits.bodyBytes }),
    // Who has sent all they want to say waits from here on.
    (_request, response, next) => {
      response.once('close', hub.callers.enter());
      next();
    },
    guardHttp(entrance, hub.log),
    expressMiddleware(apollo, { context: async ({ req }) => (req as AdmittedRequest).onedoor! }),
  );
  const files = fileRoutes(hub, entrance);
  app.use('/files', files.routes);
  mountPages(app);
  app.use(answerFault(hub));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const bound = server.address() as { port: number };
  return {
    address: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${bound.port}`,
    async stop() {
      await apollo.stop();
      await files.settled();
    },
  };
}
