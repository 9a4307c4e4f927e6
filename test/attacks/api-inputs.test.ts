import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { buildHubSchema } from '../../server/app/schema.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { BROKEN, ENDLESS, NO_DAYS, NO_INSTANTS } from './hostile.ts';
import { type Leaf, mutationsOf, withValue } from './inputs.ts';
import { type Accepted, acceptedInputs } from './stage.ts';
import { faultsIn, storedIn } from './traces.ts';

const mutations = mutationsOf(await buildHubSchema());

let hub: TestHub;
let accepted: Record<string, Accepted>;
let before: Record<string, string>;

beforeAll(async () => {
  hub = await openTestHub();
  accepted = await acceptedInputs(hub);
  before = await storedIn(hub);
}, 120_000);
afterAll(() => hub.close());
afterEach(async () => {
  const [was, faults] = [before, faultsIn(hub)];
  before = await storedIn(hub);
  expect(before).toEqual(was);
  expect(faults).toEqual([]);
});

// Codes and names that are looked up: what is written there is known or it is not.
const LOOKED_UP: Record<string, string[]> = {
  'contributeItems.itemCodes.0': ['RULE', 'BAD_USER_INPUT'],
  'saveInspectionItem.code': ['NOT_FOUND', 'BAD_USER_INPUT'],
  'retireInspectionItem.code': ['NOT_FOUND'],
  'proposeItemClass.code': ['NOT_FOUND'],
  'confirmSameMatter.itemCodes.0': ['NOT_FOUND'],
  'rejectSameMatter.itemCodes.0': ['NOT_FOUND'],
  'leaveCheckPoint.itemCode': ['NOT_FOUND'],
  'saveProgrammeTasks.tasks.0.itemCodes.0': ['RULE', 'BAD_USER_INPUT'],
  'recordResults.results.0.itemId': ['BAD_USER_INPUT'],
  'labelTargets.add.0': ['RULE', 'BAD_USER_INPUT'],
  'saveInspector.specialties.0': ['RULE', 'BAD_USER_INPUT'],
  'proposeRound.planNumbers.0': ['NOT_FOUND', 'BAD_USER_INPUT'],
  'signIn.username': ['UNAUTHENTICATED', 'BAD_USER_INPUT'],
  'signIn.password': ['UNAUTHENTICATED', 'BAD_USER_INPUT'],
  'endSessions.username': ['NOT_FOUND', 'BAD_USER_INPUT'],
};

interface Refused {
  code: string;
  paths: string[];
}

async function ask(name: string, document: string, { path }: Leaf, value: unknown): Promise<Refused> {
  const { as, input } = accepted[name]!;
  const { errors } = await as.ask(document, { input: withValue(input, path, value) });
  const extensions = errors?.[0]?.extensions;
  return {
    code: extensions?.code ?? 'accepted',
    paths: (extensions?.fields ?? []).map((field: { path: string }) => field.path),
  };
}

const places = (scalars: readonly string[]): [string, string, Leaf][] =>
  mutations.flatMap(({ name, document, leaves }) =>
    leaves
      .filter(({ scalar }) => scalars.includes(scalar))
      .map((leaf): [string, string, Leaf] => [`${name}.${leaf.path.join('.')}`, document, leaf]),
  );

const nameOf = (place: string): string => place.split('.')[0]!;
const codesAt = (place: string, { scalar, path }: Leaf): string[] =>
  LOOKED_UP[place] ??
  (scalar === 'ID' && path.at(-1) !== 'requestId' ? ['NOT_FOUND', 'BAD_USER_INPUT'] : ['BAD_USER_INPUT']);

it('has an input for each mutation that would be accepted as it stands', () => {
  expect(Object.keys(accepted).sort()).toEqual(mutations.map(({ name }) => name).sort());
});

describe.each([
  ['broken', BROKEN],
  ['endless', ENDLESS],
] as const)('a text that is %s', (_, texts) => {
  it.each(places(['String', 'ID']))('is refused at %s', async (place, document, leaf) => {
    for (const text of texts) {
      const { code } = await ask(nameOf(place), document, leaf, text);
      expect(codesAt(place, leaf)).toContain(code);
    }
  });
});

describe('a number out of all bounds', () => {
  it.each(places(['Int']))('is refused at %s', async (place, document, leaf) => {
    for (const number of [-1, -(2 ** 31), 2 ** 31 - 1]) {
      const { code } = await ask(nameOf(place), document, leaf, number);
      expect(leaf.path.at(-1) === 'expectedRevision' ? ['STALE', 'WRONG_STATE'] : ['BAD_USER_INPUT']).toContain(code);
    }
    for (const number of [2 ** 31, 1e300, 1.5, '7', Number.MAX_SAFE_INTEGER]) {
      expect((await ask(nameOf(place), document, leaf, number)).code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('a day or an instant that there is not', () => {
  it.each(places(['LocalDate']))('is refused at %s', async (place, document, leaf) => {
    for (const day of NO_DAYS)
      expect([day, (await ask(nameOf(place), document, leaf, day)).code]).toEqual([day, 'BAD_USER_INPUT']);
  });

  it.each(places(['DateTime']))('is refused at %s', async (place, document, leaf) => {
    for (const instant of NO_INSTANTS)
      expect([instant, (await ask(nameOf(place), document, leaf, instant)).code]).toEqual([instant, 'BAD_USER_INPUT']);
  });
});

describe('a list without end', () => {
  it.each(places(['String', 'ID']).filter(([, , { path }]) => path.at(-1) === '0'))(
    'is refused at %s',
    async (place, document, leaf) => {
      const list = Array.from({ length: 20_000 }, (_, i) => `x${i}`);
      const { as, input } = accepted[nameOf(place)]!;
      const { errors } = await as.ask(document, { input: withValue(input, leaf.path.slice(0, -1), list) });
      expect(['BAD_USER_INPUT', 'NOT_FOUND', 'LIMIT', 'RULE']).toContain(errors?.[0]?.extensions.code);
    },
  );
});
