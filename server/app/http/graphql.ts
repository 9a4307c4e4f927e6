import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLError } from 'graphql';
import { Refusal, refusal } from '../../kernel/refusal.ts';
import { languageOf, text } from '../../kernel/text.ts';
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
        answerRefusal(response, refusal.forbidden(text('不接受来自该网站的请求', 'Requests from this site are not accepted')), 403);
        return;
      }
      if (!request.is('application/json') || typeof request.body !== 'object' || Array.isArray(request.body)) {
        answerRefusal(response, onlyPost, 415);
        return;
      }
      const address = request.ip ?? '';
      entrance.documents.take(address);
      const session = await entrance.session(request.header('authorization'));
      const scene = entrance.scene(session, request.header('accept-language'), address);
      const admitted = entrance.admit(request.body);
      if ('errors' in admitted) {
        response.json({ errors: admitted.errors.map((error: GraphQLError) => showError(error, scene.language, log)) });
        return;
      }
      request.onedoor = { scene, admitted };
      const { variables, operationName } = request.body;
      request.body = { query: admitted.source, variables, operationName };
      next();
    } catch (error) {
      if (error instanceof Refusal) answerRefusal(response, error);
      else next(error);
    }
  };
}
