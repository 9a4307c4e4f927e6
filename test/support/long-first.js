import TestSequencer from '@jest/test-sequencer';

// Begun last, one of these would keep one worker busy for minutes beside an idle one.
const LONG_FIRST = [
  /journey-screens/,
  /imports\/concurrency-kill/,
  /concurrency/,
  /journeys\//,
  /test\/(confidentiality|attacks|permissions)\//,
];

const rank = ({ path }) => {
  const found = LONG_FIRST.findIndex((long) => long.test(path));
  return found === -1 ? LONG_FIRST.length : found;
};

/** Jest's own order, which knows no times on a new machine, with the longest files before it. */
export default class LongFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}
