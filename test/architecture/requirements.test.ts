import { expect, it } from '@jest/globals';
import { ROOT } from './cruise.ts';
import { foundBelow, givenIn, numberedIn, titledIn } from './requirements.ts';

// Where clauses are quoted: their own list, and the keys of policy, which name who asks for a value.
const QUOTED = ['server/kernel/clauses.ts', 'server/policy/keys/'];

it('names in the title of a test each requirement that the hub gives with a refusal or a finding', async () => {
  const given = await foundBelow(ROOT, 'server', givenIn, QUOTED);
  const titled = await foundBelow(ROOT, 'test', titledIn);
  expect(given.size).toBeGreaterThan(40);
  expect([...given].filter((id) => !titled.has(id)).sort()).toEqual([]);
});

it('names no requirement by its number in a sentence for people', async () => {
  expect([...(await foundBelow(ROOT, 'server', numberedIn))]).toEqual([]);
  expect(
    numberedIn('a.ts', "text('多少？（R007）', 'How much?'); askFor('R008', '谁？', 'Who? (R008)'); say('R009');"),
  ).toEqual(["'多少？（R007）'", "'Who? (R008)'"]);
});

it('sees what is given and titled, and nothing else', () => {
  const source = "throw refusal.rule(late ? 'R030' : 'R040', text('R050 says', '')); // 'R060'";
  expect(givenIn('a.ts', source)).toEqual(['R030', 'R040']);
  expect(titledIn('a.ts', "// R001\nit('is refused by R002', () => say('R003'));")).toEqual(['R002']);
  expect(titledIn('a.ts', "it.each([['R004', 1]])('%s', () => {}); describe('of R005', () => {});")).toEqual([
    'R004',
    'R005',
  ]);
});
