import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Server } from 'node:http';
import { buildASTSchema, type DocumentNode, GraphQLError, type GraphQLSchema, parse, printSchema } from 'graphql';
import type { Scene } from '../../action/scene.ts';
import type { Log } from '../../platform/log.ts';
import type { Admitted } from '../admission.ts';
import type { Entrance } from '../entrance.ts';
import { showError } from '../errors.ts';
import { Shelf } from '../shelf.ts';

/** What a request brings to Apollo: its scene and the document that was admitted for it. */
export interface RequestContext {
  scene: Scene;
  admitted: Admitted;
}

/** The same language without resolvers: Apollo wraps every field of the schema that it is given, and so slows its execution. */
const spokenBy = (schema: GraphQLSchema): GraphQLSchema => buildASTSchema(parse(printSchema(schema)));

/** Where Apollo keeps what it parsed: its own store would keep the largest documents too. */
function documentStore() {
  const shelf = new Shelf<DocumentNode>();
  return {
    get: async (key: string) => shelf.get(key),
    set: async (key: string, document: DocumentNode) => shelf.put(key, document, document.loc?.source.body.length ?? 0),
    delete: async (key: string) => shelf.drop(key),
  };
}

/** Apollo speaks HTTP; documents are admitted before it and executed behind it by the entrance that sockets use too. */
export async function startApollo(entrance: Entrance, server: Server, log: Log, drain: () => Promise<void>) {
  const gateway: GatewayInterface = {
    onSchemaLoadOrUpdate(loaded) {
      loaded({ apiSchema: spokenBy(entrance.schema), coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ context, operationName, request }) => {
        const { scene, admitted } = context as RequestContext;
        const result = await entrance.execute(admitted, operationName, request.variables ?? {}, scene);
        if (result.errors === undefined) return result as never;
        const errors = result.errors.map((error) => {
          const shown = showError(error, scene.language, log);
          return new GraphQLError(shown.message, {
            nodes: error.nodes,
            path: error.path,
            extensions: shown.extensions,
          });
        });
        return { ...result, errors } as never;
      },
    }),
    stop: async () => undefined,
  };
  const apollo = new ApolloServer<RequestContext>({
    gateway,
    introspection: true,
    documentStore: documentStore(),
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    logger: log,
    stopOnTerminationSignals: false,
    formatError: (shown) => {
      const { stacktrace: _, ...extensions } = shown.extensions ?? {};
      return { ...shown, extensions };
    },
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: server, stopGracePeriodMillis: 5000 }),
      { serverWillStart: async () => ({ drainServer: drain }) },
      {
        // A refusal is an answer like another, whether variables or a rule are the reason: its code tells, not the status.
        requestDidStart: async () => ({
          willSendResponse: async ({ response: { http, body } }) => {
            if (http.status === 400) http.status = 200;
            const errors = (body.kind === 'single' && body.singleResult.errors) || [];
            const [wait] = errors.map(({ extensions }) => extensions?.retryAfterSeconds).filter(Number.isInteger);
            if (typeof wait === 'number') http.headers.set('retry-after', `${wait}`);
          },
        }),
      },
    ],
  } as ConstructorParameters<typeof ApolloServer<RequestContext>>[0]);
  await apollo.start();
  return apollo;
}
