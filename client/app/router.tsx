import { createBrowserRouter, type RouteObject } from 'react-router';
import { Fault } from './Fault.tsx';
import { NotFound } from './NotFound.tsx';
import { type Page, PAGES, PUBLIC_PAGES } from './pages.ts';
import { SignedIn } from './SignedIn.tsx';

const routeOf = ({ path, load }: Page): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
});

/** Nothing to hydrate: the first page's code comes fast, and two seconds without it show a skeleton elsewhere. */
const waiting = { HydrateFallback: () => null };

export function createRouter() {
  return createBrowserRouter([
    {
      ...waiting,
      ErrorBoundary: Fault,
      children: [
        ...PUBLIC_PAGES.map(routeOf),
        {
          Component: SignedIn,
          children: [{ ErrorBoundary: Fault, children: [...PAGES.map(routeOf), { path: '*', Component: NotFound }] }],
        },
      ],
    },
  ]);
}
