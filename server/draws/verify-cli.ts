import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ProtocolError, readWholeProof, runVectors, standingsOf, verifyProof } from './protocol/index.ts';
import type { Assurance, Refuted, Standing, UnseenPlan, Verified, VerifiedPlan } from './protocol/index.ts';
import { nodeDigest } from './protocol/node-digest.ts';

const USAGE = `Runs a draw again from its proof and says whether it holds.

  verify-cli.ts PROOF.json                       the whole proof of a round
  verify-cli.ts PROOF.json --published SEALED.json
                                                 and compares it with the sealed part published before the draw
  verify-cli.ts PROOF.json --target CODE         also says whether and why a target was drawn; CODE as frames have it
                                                 (a natural person’s begins with p:)
  verify-cli.ts --vectors VECTORS.json           the examples of the protocol

Ends with 0 where all holds, with 1 otherwise.`;

const MEANING: Record<Assurance, string> = {
  HUB_ONLY: 'nothing was changed after sealing; that the hub chose its own secret blindly is not shown',
  PARTIES:
    'nothing was changed after sealing, and the hub alone could not steer the result: another party put in a secret',
  BEACON: 'nothing was changed after sealing, and a public value that did not yet exist then took part',
};

/** An input that cannot be judged at all; told in its own words, without a stack. */
class Unreadable extends Error {}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  if (!(error instanceof Unreadable) && !(error instanceof ProtocolError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main(args: string[]): Promise<boolean> {
  const { values, positionals } = readArguments(args);
  if (values.help) {
    console.log(USAGE);
    return true;
  }
  if (values.vectors !== undefined && positionals.length === 0 && values.published === undefined) {
    return checkVectors(await readJson(values.vectors));
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || values.vectors !== undefined) throw new Unreadable(USAGE);
  const published = values.published === undefined ? undefined : await readJson(values.published);
  const proof = await readJson(file);
  const verdict = verifyProof(proof, nodeDigest, published);
  console.log(verdict.ok ? verifiedText(verdict) : refutedText(verdict));
  if (verdict.ok && values.target !== undefined) {
    const key = values.target.normalize('NFC').trim();
    for (const standing of standingsOf(readWholeProof(proof), key, nodeDigest))
      console.log(standingText(key, standing));
  }
  return verdict.ok;
}

function readArguments(args: string[]): {
  values: { help?: boolean; published?: string; target?: string; vectors?: string };
  positionals: string[];
} {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        published: { type: 'string' },
        target: { type: 'string' },
        vectors: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Unreadable(`${(error as Error).message}\n\n${USAGE}`);
  }
}

async function readJson(file: string): Promise<unknown> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new Unreadable(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}.`);
  }
  try {
    // Bytes that are not UTF-8 must not pass as replacement characters: the digests would tell another story.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Unreadable(`${file} is not JSON in UTF-8: ${(error as Error).message}`);
  }
}

function checkVectors(vectors: unknown): boolean {
  let ok = true;
  for (const outcome of runVectors(vectors, nodeDigest)) {
    console.log(outcome.ok ? `ok ${outcome.name}` : `failed ${outcome.name}: ${outcome.why}`);
    ok &&= outcome.ok;
  }
  return ok;
}

function verifiedText(verdict: Verified): string {
  return [
    headline(verdict),
    `Assurance ${verdict.assurance}: ${MEANING[verdict.assurance]}.`,
    `Parties: ${verdict.parties.join(', ')}. Seed: ${verdict.seed}`,
    verdict.compared
      ? 'It agrees with the sealed part that was published.'
      : 'Not compared with the published sealed part (--published); compare the digests with those published.',
    ...verdict.plans.map(planText),
  ].join('\n');
}

function headline({ round, plans }: Verified): string {
  const unseen = plans.filter(({ withheld }) => withheld).length;
  if (unseen === 0) return `Round ${round} holds: running the draw again gives the same result.`;
  return unseen === plans.length
    ? `Round ${round}: commitments and seed hold, but every plan is withheld, so no draw could be run again.`
    : `Round ${round} holds: running the draw again gives the same result, as far as its plans are shown.`;
}

function planText(plan: VerifiedPlan | UnseenPlan): string {
  if (plan.withheld)
    return `Plan ${plan.number}: withheld, so its draw could not be run again. Frame ${plan.frameDigest}`;
  const changes = [
    plan.amendments > 0 ? `, ${plan.amendments} amendments` : '',
    plan.replacements > 0 ? `, ${plan.replacements} replacements` : '',
  ].join('');
  return [
    `Plan ${plan.number}: ${plan.drawn} drawn of ${plan.frameSize}, ${plan.teams} teams${changes}.`,
    `  Frame ${plan.frameDigest}`,
    `  Drawn ${plan.drawnDigest}`,
    ...(plan.lines === 'DRAWN'
      ? [
          '  Only the lines of the drawn are shown. Not looked at: that the frame digests to what was published, and',
          '  that no target left out had a smaller ticket.',
        ]
      : []),
  ].join('\n');
}

function refutedText({ what, detail, plan, party, key, department }: Refuted): string {
  const places = { plan, party, target: key, department };
  const where = Object.entries(places).filter(([, value]) => value !== undefined);
  const place = where.length > 0 ? ` (${where.map(([name, value]) => `${name} ${value}`).join(', ')})` : '';
  return `Does not hold: ${what}${place}\n${detail}`;
}

function standingText(key: string, { plan, lines, found }: Standing): string {
  if (found === null) {
    return lines === 'FULL'
      ? `Plan ${plan}: ${key} was not in the frame, so it could not be drawn.`
      : `Plan ${plan}: ${key} was not drawn. Whether it was in the frame this proof does not tell; ask the hub.`;
  }
  const { stratum, weight, ticket, isDrawn, place, size, take, lastTicket } = found;
  const where = place === null ? '' : ` Place ${place} of ${size} in its class, of which ${take} are drawn.`;
  return [
    `Plan ${plan}: ${key} was in the frame (class ${stratum}, weight ${weight}) and was ${isDrawn ? '' : 'not '}drawn.${where}`,
    `  Its ticket ${ticket}`,
    `  The last drawn ${lastTicket ?? 'none'}`,
  ].join('\n');
}
