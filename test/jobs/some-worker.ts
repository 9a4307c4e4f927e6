import { answer, given } from '../../server/platform/worker-port.ts';

// What the tests of workers open: it does what each question says.

export type Question =
  | { kind: 'given' }
  | { kind: 'later'; ms: number; say: string }
  | { kind: 'throw'; message: string }
  | { kind: 'fill' }
  | { kind: 'settings' }
  | { kind: 'process' };

const first = await given<object>();

await answer(async (question: Question) => {
  switch (question.kind) {
    case 'given':
      return first;
    case 'later':
      await new Promise((resolve) => setTimeout(resolve, question.ms));
      return question.say;
    case 'throw':
      throw new TypeError(question.message);
    case 'fill': {
      const held: number[][] = [];
      for (;;) held.push(new Array<number>(100_000).fill(held.length));
    }
    case 'settings':
      return Object.keys(process.env);
    case 'process':
      return process.pid;
  }
});
