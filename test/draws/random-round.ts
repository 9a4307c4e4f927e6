import { createHash } from 'node:crypto';
import * as protocol from '../../server/draws/protocol/index.ts';
import type {
  Amendment,
  DutiesOf,
  FrameLine,
  InspectorLine,
  PlanToSeal,
  ProofPlan,
  Replacement,
  SealedProof,
} from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';
import { type Chance, chanceOf } from './chance.ts';
import { type Example, RUN_AT, SEALED_AT } from './rules-round.ts';

const SPECIALTIES = ['食品', '消防', '特种设备', '计量'];
const DEPARTMENTS = ['scjg', 'xfj', 'wjw'];
const PERCENTS = ['0', '0.0001', '3', '12.5', '33.3333', '60', '100'];
const CLASSES = ['A', 'B', 'C', 'D', 'U'] as const;
/** Beyond the first plane of Unicode and just below its end, where order by bytes and by UTF-16 units differ. */
const NAMES = ['项目', '𠮷野', '\uff21', 'XM'];

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function keysOf(chance: Chance, seed: number): string[] {
  return Array.from({ length: 8 + chance.below(50) }, (_, i) => {
    if (chance.percent(15)) return `p:${hashOf(`${seed} ${i}`)}`;
    return chance.percent(10) ? `${chance.pick(NAMES)}-${i}` : `9113062700${String(i).padStart(8, '0')}`;
  });
}

function planOf(chance: Chance, number: string, keys: readonly string[]): PlanToSeal {
  const byClass = chance.percent(60);
  const frame = chance.some(keys, 4 + chance.below(keys.length)).map((key): FrameLine => ({
    stratum: byClass ? chance.pick(CLASSES) : '*',
    key,
    weight: chance.percent(70) ? 1 : 1 + chance.below(chance.percent(10) ? 100 : 5),
  }));
  const inspectors = DEPARTMENTS.flatMap((department) =>
    Array.from({ length: 5 + chance.below(4) }, (_, i) => ({
      department,
      certificate: `${department}-${i}`,
      specialties: chance.some(SPECIALTIES, chance.below(3)),
    })),
  );
  const held = chance.percent(50)
    ? frame.map(({ key }) => ({ key, certificate: chance.pick(inspectors).certificate }))
    : [];
  return {
    number,
    rulesAnnounced: chance.some<protocol.Stratum>(byClass ? CLASSES : ['*'], 1 + chance.below(5)).map((stratum) => ({
      stratum,
      percent: chance.pick(PERCENTS),
      atLeast: chance.percent(70) ? 1 + chance.below(4) : null,
      atMost: chance.percent(30) ? 2 + chance.below(5) : null,
    })),
    frame,
    inspectors: chance.percent(8) ? [] : inspectors,
    recusals: held.filter(() => chance.percent(20)),
  };
}

/** Duties that the inspectors can fill whoever is recused; none where a plan has no inspectors. */
function dutiesOf(seed: number, plans: readonly PlanToSeal[]): DutiesOf {
  return (number, key) => {
    const { inspectors } = plans.find((plan) => plan.number === number)!;
    if (inspectors.length === 0) return [];
    const chance = chanceOf(Number.parseInt(hashOf(`${seed} ${number} ${key}`).slice(0, 8), 16));
    return chance.some(DEPARTMENTS, 1 + chance.below(3)).map((department) => {
      const own = inspectors.filter((one) => one.department === department).map(({ specialties }) => specialties);
      const common = SPECIALTIES.filter((one) => own.filter((held) => held.includes(one)).length > 1);
      return { department, minimum: 1 + chance.below(3), specialties: chance.some(common, chance.below(2)) };
    });
  };
}

/** Steps from the inspectors' file as it was sealed to the one that is drawn from: somebody was there who left. */
function amended(chance: Chance, inspectors: string): { sealedAs: string; amendments: Amendment[] } {
  const steps = 1 + chance.below(2);
  const files = Array.from({ length: steps }, (_, i) => {
    const gone: InspectorLine = { department: 'scjg', certificate: `gone-${i}`, specialties: [] };
    return protocol.writeInspectorsFile([...protocol.readInspectorsFile(inspectors), gone]);
  });
  const digests = [...files, inspectors].map((file) => protocol.digestOf(file, nodeDigest));
  const amendments = files.map((_, i) => {
    return { number: i + 1, at: RUN_AT, reason: '请假', before: digests[i]!, after: digests[i + 1]! };
  });
  return { sealedAs: digests[0]!, amendments };
}

function replacementsOf(chance: Chance, plan: ProofPlan, seed: string): Replacement[] {
  const hmac = nodeDigest.hmac(protocol.fromHex32(seed, 'The seed'));
  const drawn = protocol.readDrawnFile(plan.drawn);
  const replacements: Replacement[] = [];
  const target = drawn.length > 0 ? chance.pick(drawn) : undefined;
  const rule = protocol.readRulesFile(plan.rules).find(({ stratum }) => stratum === target?.stratum);
  const [next] = rule ? protocol.reserves(hmac, protocol.readFrameFile(plan.frame), rule, 1) : [];
  if (target && next) replacements.push({ target: target.key, by: next.key, reason: '已注销', at: RUN_AT });
  const team = protocol.readTeamsFile(plan.teams)[0];
  if (!team) return replacements;
  const visits = protocol.visitOrder(
    hmac,
    drawn.map(({ key }) => key),
  );
  const files = {
    inspectors: protocol.readInspectorsFile(plan.inspectors),
    recusals: protocol.readRecusalsFile(plan.recusals),
    duties: protocol.readDutiesFile(plan.duties),
  };
  const { key, department, certificates } = team;
  const [by] = protocol.substitutes(hmac, { visits, ...files }, key, department);
  if (by === undefined) return replacements;
  return [...replacements, { target: key, department, certificate: certificates[0]!, by, reason: '患病', at: RUN_AT }];
}

/** A sound round of 1 to 4 plans with anything that the protocol knows; the same for the same seed. */
export function randomRound(seed: number): Example {
  const chance = chanceOf(seed);
  const keys = keysOf(chance, seed);
  const plans = Array.from({ length: 1 + chance.below(4) }, (_, i) => planOf(chance, `抽查〔2026〕${i + 1}号`, keys));
  const parties = chance.percent(50) ? chance.some(DEPARTMENTS, 1 + chance.below(3)) : [];
  const beacon = chance.percent(40) ? `${chance.below(1000)}`.padStart(3, '0') : '';
  const secrets = ['hub', ...parties].map((party) => ({ party, secret: hashOf(`${seed} ${party}`) }));
  const head = {
    round: `R-${seed}`,
    assurance: protocol.assuranceOf(parties, beacon !== ''),
    sealedAt: SEALED_AT,
    commitments: secrets.map((one) => ({ party: one.party, digest: protocol.commitmentDigest(one, nodeDigest) })),
  };
  const sealing = plans.map((plan) => {
    const { sealed, files } = protocol.sealPlan(plan, nodeDigest);
    const change = chance.percent(30) ? amended(chance, files.inspectors) : null;
    return {
      sealed: { ...sealed, inspectorsDigest: change?.sealedAs ?? sealed.inspectorsDigest },
      toDraw: { ...sealed, files, amendments: change?.amendments ?? [] },
    };
  });
  const toDraw = { ...head, runAt: RUN_AT, beacon, secrets, plans: sealing.map((one) => one.toDraw) };
  const result = protocol.buildRound(toDraw, dutiesOf(seed, plans), nodeDigest);
  if (!result.ok) throw new Error(`round ${seed} is short: ${JSON.stringify(result.short)}`);
  let { proof } = result;
  for (const plan of proof.plans) {
    if (protocol.isWithheld(plan)) continue;
    if (chance.percent(40)) plan.replacements = replacementsOf(chance, plan, result.seed);
    if (chance.percent(30)) plan.drawnDigest = protocol.digestOf(plan.drawn, nodeDigest);
  }
  if (plans.length > 1 && chance.percent(20)) proof = protocol.withholdPlan(proof, plans.at(-1)!.number, nodeDigest);
  const announced = beacon === '' ? {} : { beacon: { source: '福彩 3D 三位数', publishedAt: RUN_AT } };
  const published = sealing.map((one) => one.sealed);
  const sealed: SealedProof = { protocol: 'onedoor/1', ...head, ...announced, plans: published };
  return { proof, sealed };
}
