import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';
import { EXAMPLES, HEADERS } from './examples.ts';

const URL_PATH = '/graphql';

function socketAddress(): string {
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${URL_PATH}`;
}

/** A socket takes the token of the headers tab when it opens; a new token therefore needs a socket of its own. */
const sockets = new Map<string, ReturnType<typeof createClient>>();

function socketWith(authorization: string) {
  let client = sockets.get(authorization);
  if (client === undefined) {
    client = createClient({
      url: socketAddress(),
      lazy: true,
      connectionParams: authorization === '' ? {} : { authorization },
    });
    sockets.set(authorization, client);
  }
  return client;
}

const fetcher: ReturnType<typeof createGraphiQLFetcher> = (params, options) => {
  const headers = options?.headers as Record<string, string> | undefined;
  const authorization = headers?.authorization ?? headers?.Authorization ?? '';
  return createGraphiQLFetcher({ url: URL_PATH, wsClient: socketWith(authorization) })(params, options);
};

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={EXAMPLES}
    defaultHeaders={HEADERS}
    defaultEditorToolsVisibility="headers"
    shouldPersistHeaders={false}
    forcedTheme={undefined}
  >
    <GraphiQL.Logo>一门联查 Onedoor</GraphiQL.Logo>
  </GraphiQL>,
);
