import { useMutation } from '@tanstack/react-query';
import { RequestRecusalDocument, type RequestRecusalMutation } from '../../generated/graphql.js';
import { hub } from '../../lib/graphql.ts';
import type { HubError } from '../../lib/hub-error.ts';

export interface Request {
  planNumber: string;
  targetCode: string;
  certificateNumber: string;
  reason: string;
}

export const BLANK: Request = { planNumber: '', targetCode: '', certificateNumber: '', reason: '' };

/** Sends a request; whoever sends has no account, so that it bears no key by which it could be known again. */
export function useRequestRecusal() {
  const mutation = useMutation<RequestRecusalMutation, HubError, Request>({
    mutationFn: (input) => hub(RequestRecusalDocument, { input }),
  });
  return {
    send: (request: Request) => {
      if (!mutation.isPending) mutation.mutate(request);
    },
    isReceived: mutation.isSuccess,
    error: mutation.error,
    busy: mutation.isPending,
    reset: mutation.reset,
  };
}
