import { pipeline } from 'node:stream/promises';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import type { Hub } from '../../action/hub.ts';
import { openProofText } from '../../draws/index.ts';
import { gatehouseOf } from '../../identity/index.ts';
import { globalId, localId } from '../../kernel/ids.ts';
import { Refusal, type RefusalCode, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { contentDisposition } from '../../platform/files/file-name.ts';
import { spendTicket, type Ticket, unknownTicket } from '../../platform/files/tickets.ts';
import type { Entrance } from '../entrance.ts';
import { answerRefusal } from './graphql.ts';

const STATUS: Partial<Record<RefusalCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  LIMIT: 413,
};
/** A sender from whom nothing came for so long has gone. */
const SILENT_MS = 60_000;

const statusOf = ({ code, details }: Refusal): number =>
  details.retryAfterSeconds === undefined ? (STATUS[code] ?? 400) : 429;

function badRequest(zh: string, en: string): Refusal {
  return refusal.badInput([{ path: '', problem: text(zh, en) }]);
}

/** Answers a refusal and reads on, so that a sender still at it comes to the answer; what is too much is cut off. */
function refuse(request: Request, response: Response, refused: Refusal, largest: number): void {
  let thrownAway = 0;
  if (!request.destroyed && !request.readableEnded) {
    request.on('data', (piece: Buffer) => {
      thrownAway += piece.length;
      if (thrownAway > largest) request.destroy();
    });
    request.on('error', () => undefined);
  }
  if (response.destroyed || response.headersSent) return;
  answerRefusal(response, refused, statusOf(refused));
}

function guardOrigin(entrance: Entrance, request: Request): void {
  if (!entrance.isAllowedOrigin(request.header('origin'), request.header('host'))) {
    throw refusal.forbidden(text('不接受来自该网站的请求', 'Requests from this site are not accepted'));
  }
  entrance.documents.take(request.ip ?? '');
}

async function spend(hub: Hub, act: Ticket['act'], token: string | undefined): Promise<Ticket> {
  if (token === undefined || token === '') throw unknownTicket();
  const ticket = await spendTicket(hub.database, hub.clock, act, token);
  if (!(await gatehouseOf(hub).sessions.holds(ticket.session))) throw unknownTicket();
  return ticket;
}

const bearerOf = (request: Request): string | undefined =>
  /^Bearer\s+(\S+)$/i.exec(request.header('authorization') ?? '')?.[1];

/** The bytes of a request. One that stops without its end throws, so that what came of it is not taken for a file. */
async function* bytesOf(request: Request): AsyncGenerator<Buffer> {
  request.setTimeout(SILENT_MS, () => request.destroy());
  // Refused half-way it must stay open, or the answer finds nobody.
  yield* request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  if (!request.complete) throw badRequest('上传中断', 'the upload broke off');
}

async function receive(hub: Hub, entrance: Entrance, request: Request, response: Response): Promise<void> {
  guardOrigin(entrance, request);
  if (!request.is('application/octet-stream')) {
    throw badRequest('须以 application/octet-stream 发送文件内容', 'the bytes must come as application/octet-stream');
  }
  const ticket = await spend(hub, 'UPLOAD', bearerOf(request));
  const { purpose, name, account, jurisdiction, bytes } = ticket;
  const announced = request.header('content-length');
  if (announced !== undefined && Number(announced) !== bytes) {
    throw refusal.badInput([
      { path: 'bytes', problem: text(`文件应为 ${bytes} 字节`, `the file must have ${bytes} bytes`) },
    ]);
  }
  const file = await hub.files.write({ purpose, name, account, jurisdiction }, bytesOf(request), { exactly: bytes });
  response.json({
    id: globalId('StoredFile', file.id),
    name: file.name,
    bytes: file.bytes,
    sha256: file.sha256,
  });
}

async function send(hub: Hub, entrance: Entrance, request: Request, response: Response): Promise<void> {
  guardOrigin(entrance, request);
  const asked = request.query.ticket;
  const ticket = await spend(hub, 'DOWNLOAD', bearerOf(request) ?? (typeof asked === 'string' ? asked : undefined));
  if (ticket.file === null || ticket.file !== localId('StoredFile', String(request.params.id)))
    throw refusal.notFound();
  const { file, stream } = await hub.files.open(ticket.file);
  response.set({
    'Content-Type': 'application/octet-stream',
    'Content-Length': `${file.bytes}`,
    'Content-Disposition': contentDisposition(file.name),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  await pipeline(stream, response);
}

/** A large proof, straight from where it is kept: public ones have no owner, so there is no ticket, but the permit of the query. */
async function sendProof(_hub: Hub, entrance: Entrance, request: Request, response: Response): Promise<void> {
  guardOrigin(entrance, request);
  const session = await entrance.session(request.header('authorization'));
  const scene = entrance.scene(session, request.header('accept-language'), request.ip ?? '');
  const round = String(request.params.round);
  const text = await openProofText(scene, round);
  response.set({
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': contentDisposition(`${round}.json`),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  await pipeline(text, response);
}

/** Where files come and go, each by a ticket of its own: `POST /files` and `GET /files/:id`; proofs by `POST /files/proofs/:round`. */
export function fileRoutes(hub: Hub, entrance: Entrance): { routes: Router; settled(): Promise<void> } {
  const underWay = new Set<Promise<void>>();
  const { largest } = hub.files.settings;

  const handled =
    (work: typeof receive): RequestHandler =>
    (request, response, next) => {
      const running = work(hub, entrance, request, response).catch((error: unknown) => {
        if (error instanceof Refusal) return refuse(request, response, error, largest);
        // Whoever has gone needs no answer, and their going is no fault of the hub.
        if (request.destroyed || response.destroyed) return hub.log.debug({ err: error }, 'a file was broken off');
        if (response.headersSent) return void response.destroy();
        next(error);
      });
      underWay.add(running);
      void running.finally(() => underWay.delete(running));
    };

  const routes = express.Router();
  routes.post('/', handled(receive));
  routes.post('/proofs/:round', handled(sendProof));
  routes.get('/:id', handled(send));
  routes.use((request, response) => {
    response.setHeader('Allow', request.path === '/' ? 'POST' : 'GET');
    answerRefusal(
      response,
      badRequest('文件以 POST 上传、以 GET 下载', 'a file is sent by POST and fetched by GET'),
      405,
    );
  });
  return {
    routes,
    /** Resolves once nothing of what was begun writes any more. */
    async settled() {
      await Promise.allSettled(underWay);
    },
  };
}
