import { useRef } from 'react';

/** A key for one intended act. `crypto.randomUUID` is missing on plain HTTP, which intranets still use. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The request id of the act that a form stands for. It stays the same while the same input is sent again (a double
 * click, a time-out), and is new once the input changed or the act went through.
 */
export function useRequestId(): { forInput(input: unknown): string; done(): void } {
  const kept = useRef<{ input: string; id: string } | null>(null);
  return {
    forInput(input) {
      const text = JSON.stringify(input);
      if (kept.current?.input !== text) kept.current = { input: text, id: newRequestId() };
      return kept.current.id;
    },
    done() {
      kept.current = null;
    },
  };
}
