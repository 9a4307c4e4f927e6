import type { Request, RequestHandler, Response } from 'express';
import { type DocumentNode, getOperationAST, type GraphQLError } from 'graphql';
import { Refusal, refusal } from '../../kernel/refusal.ts';
import { languageOf, type Text, text } from '../../kernel/text.ts';
import type { Log } from '../../platform/log.ts';
import type { Entrance } from '../entrance.ts';
import { errorResponse, showError } from '../errors.ts';
import type { RequestContext } from './apollo.ts';

/** A request that was let in, as the handlers behind hand it on. */
export type AdmittedRequest = Request & { onedoor?: RequestContext };

const languageOfRequest = (request: Request) => languageOf(request.header('accept-language'));

/** Answers a refusal met before any resolver ran, as JSON like any other. */
export function answerRefusal(response: Response, refused: Refusal, status = 200): void {
  const wait = refused.details.retryAfterSeconds;
  if (wait !== undefined) response.setHeader('Retry-After', wait);
  response.status(status).json(errorResponse(refused, languageOfRequest(response.req)));
}

const onlyPost = refusal.badInput([
  { path: '', problem: text('只接受 JSON 格式的 POST 请求，且一次一个', 'only a POST of one JSON object is accepted') },
]);

const isVariables = (value: unknown) => typeof value === 'object' && !Array.isArray(value);

/** What keeps a well-formed body from being run here, if anything. */
function faultOfBody(
  { variables = null, operationName = null }: Record<string, unknown>,
  document?: DocumentNode,
): Text | null {
  if (!isVariables(variables)) return text('variables 须为对象', '"variables" must be an object');
  if (operationName !== null && typeof operationName !== 'string') {
    return text('operationName 须为字符串', '"operationName" must be a string');
  }
  if (document === undefined) return null;
  const operation = getOperationAST(document, operationName);
  if (!operation)
    return text('operationName 须指明文档中的一个操作', '"operationName" must name an operation of the document');
  return operation.operation === 'subscription' ? text('订阅须经 WebSocket', 'a subscription needs a WebSocket') : null;
}

/** Lets a request in or answers why not: method, origin, form, session, rate, document. */
export function guardHttp(entrance: Entrance, log: Log): RequestHandler {
  return async (request: AdmittedRequest, response, next) => {
    try {
      if (request.method !== 'POST') {
        response.setHeader('Allow', 'POST');
        answerRefusal(response, onlyPost, 405);
        return;
      }
      if (!entrance.isAllowedOrigin(request.header('origin'), request.header('host'))) {
        answerRefusal(
          response,
          refusal.forbidden(text('不接受来自该网站的请求', 'Requests from this site are not accepted')),
          403,
        );
        return;
      }
      if (!request.is('application/json') || typeof request.body !== 'object' || Array.isArray(request.body)) {
        answerRefusal(response, onlyPost, 415);
        return;
      }
      const malformed = faultOfBody(request.body);
      if (malformed !== null) throw refusal.badInput([{ path: '', problem: malformed }]);
      const address = request.ip ?? '';
      entrance.documents.take(address);
      const session = await entrance.session(request.header('authorization'));
      const scene = entrance.scene(session, request.header('accept-language'), address);
      const admitted = entrance.admit(request.body);
      if ('errors' in admitted) {
        response.json({ errors: admitted.errors.map((error: GraphQLError) => showError(error, scene.language, log)) });
        return;
      }
      const unfit = faultOfBody(request.body, admitted.document);
      if (unfit !== null) throw refusal.badInput([{ path: '', problem: unfit }]);
      request.onedoor = { scene, admitted };
      const { variables, operationName } = request.body;
      request.body = {
        query: admitted.source,
        ...(variables ? { variables } : {}),
        ...(operationName ? { operationName } : {}),
      };
      next();
    } catch (error) {
      if (error instanceof Refusal) answerRefusal(response, error);
      else next(error);
    }
  };
}
