import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { localId } from '../../server/kernel/ids.ts';
import { checksOf } from '../support/field-work.ts';
import { castOf, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { planOf, proofOf, verify } from '../support/proofs.ts';
import { RECUSAL_DOCUMENTS as ASK } from '../support/recusals.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub.close());

const few = { industryCodes: ['61'], sampling: [{ percent: '0', atLeast: 3 }] };

/** Everyone's certificate: nobody knows yet who was drawn. */
const renew = (mark: string) =>
  hub.hub.database.transaction((tx) =>
    tx.rows(
      `update inspectors set certificate_number = certificate_number || $1 where certificate_number is not null`,
      [mark],
    ),
  );

it('a certificate that is renewed between draw and release keeps its bearer in the team (R022, R053)', async () => {
  const cast = await castOf(hub, ['gaj']);
  const plan = await planUpTo('drawn', cast, few);
  for (const mark of ['甲', '乙']) await renew(mark);
  await cast.lead.do('ReleaseChecks', { planId: plan.id });
  const checks = await checksOf(cast.lead, plan.id);
  expect(checks).toHaveLength(3);
  const inspectors = checks.flatMap(({ parts }) => parts.flatMap((part: any) => part.inspectors));
  expect(inspectors.length).toBeGreaterThan(0);
  for (const { certificateNumber } of inspectors) expect(certificateNumber).toMatch(/甲乙$/);
});

it('whoever renewed a certificate leaves a team and steps in under the number that was sealed (R053, R076)', async () => {
  const cast = await castOf(hub, ['gaj']);
  const plan = await planUpTo('sealed', cast, few);
  const { proof: sealed } = await proofOf(hub.anyone, plan.round.id);
  await cast.lead.do('RunDraw', { roundId: plan.round.id });
  await cast.lead.do('ReleaseChecks', { planId: plan.id });
  await renew('丙');
  const [check] = await checksOf(cast.lead, plan.id);
  const [part] = check.parts;
  const replace = (inspectorId: string) =>
    cast.lead.get(ASK.replace, { input: { checkId: check.id, inspectorId, reason: '本人与该企业有利害关系' } });
  await replace(part.inspectors[0].id);
  const { parts } = await cast.lead.get(ASK.check, { id: check.id });
  const newcomer = parts[0].inspectors.at(-1);
  // Asked of the registry itself: what a check shows of a person may be half a minute old.
  const [now] = await hub.hub.database.transaction((tx) =>
    tx.rows<{ number: string }>(
      'update inspectors set on_duty = false where id = $1 returning certificate_number as number',
      [localId('Inspector', newcomer.id)],
    ),
  );
  expect(now!.number).toMatch(/丙$/);
  await replace(newcomer.id);
  const { proof } = await proofOf(cast.lead, plan.round.id);
  const names = new Set(planOf(proof, plan.number).inspectors.map(({ certificate }) => certificate));
  const replacements = proof.plans[0].replacements;
  expect(replacements).toHaveLength(2);
  for (const { by, certificate } of replacements) expect([names.has(by), names.has(certificate)]).toEqual([true, true]);
  expect(replacements[1].certificate).toBe(replacements[0].by);
  expect(verify(proof, sealed)).toMatchObject({ ok: true, plans: [{ replacements: 2 }] });
});
