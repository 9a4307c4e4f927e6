import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from '../lib/query.ts';
import { SlowSkeleton, Toasts } from '../ui/index.ts';
import { AntdTheme } from './AntdTheme.tsx';
import { RefreshBar } from './RefreshBar.tsx';
import { createRouter } from './router.tsx';
import { SessionEnded } from './SessionEnded.tsx';

const queries = createQueryClient();
const router = createRouter();

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <AntdTheme>
        <RefreshBar />
        <Suspense fallback={<SlowSkeleton />}>
          <RouterProvider router={router} />
        </Suspense>
        <SessionEnded />
        <Toasts />
      </AntdTheme>
    </QueryClientProvider>
  );
}
