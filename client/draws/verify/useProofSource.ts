import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { DrawProofDocument } from '../../generated/graphql.js';
import { fetchFile } from '../../lib/graphql.ts';
import type { HubError } from '../../lib/hub-error.ts';
import { useHubQuery } from '../../lib/query.ts';
import { keepSealed, keptSealed } from './kept.ts';
import type { ProofText } from './messages.ts';
import { type ProofFiles, readProofFiles, roundIn } from './proof-files.ts';

/** What there is to verify: from the hub by a round, or brought as files. */
export interface ProofSource {
  /** The whole proof; null as long as only the sealed part can be had. */
  proof: ProofText | null;
  /** The sealed part as it was public before: brought, or kept by this browser. */
  sealed: string | null;
  /** Whether `sealed` is what this browser kept. */
  isKept: boolean;
  isConfidential: boolean;
  round: string | null;
}

const NONE: ProofSource = { proof: null, sealed: null, isKept: false, isConfidential: false, round: null };

function fromFiles({ proof, sealed }: ProofFiles): ProofSource {
  const round = roundIn((typeof proof === 'string' ? proof : sealed) ?? '');
  const kept = proof !== null && sealed === null && round !== null ? keptSealed(round) : null;
  return { ...NONE, proof, sealed: sealed ?? kept, isKept: kept !== null, round };
}

/** A proof too large for an answer comes as its head; what makes it whole, the secrets, is then in its file. */
const isHeadOnly = (json: string): boolean => !/"secrets"\s*:/.test(json);

const isFirst = ({ isFetching, data }: { isFetching: boolean; data?: unknown }): boolean =>
  isFetching && data === undefined;

/** The proof of the round in the address, or of the files that were brought last. */
export function useProofSource(roundId: string | undefined) {
  const [files, setFiles] = useState<ProofFiles | null>(null);
  const query = useHubQuery(
    DrawProofDocument,
    { roundId: roundId ?? '' },
    { enabled: roundId !== undefined, staleTime: Infinity },
  );
  const given = query.data?.drawProof;
  const large = given != null && given.state !== 'SEALED' && isHeadOnly(given.json) ? (given.file ?? null) : null;
  const fetched = useQuery<Blob, HubError>({
    queryKey: ['DrawProofFile', large?.url],
    queryFn: ({ signal }) => fetchFile(large!.url, signal),
    enabled: large !== null,
    staleTime: Infinity,
  });
  useEffect(() => {
    if (roundId !== undefined && given?.state === 'SEALED') keepSealed(roundId, given.json);
  }, [roundId, given]);
  const asked: ProofSource =
    roundId === undefined || given == null
      ? NONE
      : given.state === 'SEALED'
        ? { ...NONE, sealed: given.json, round: roundId }
        : {
            proof: large === null ? given.json : (fetched.data ?? null),
            sealed: keptSealed(roundId),
            isKept: keptSealed(roundId) !== null,
            isConfidential: given.state === 'CONFIDENTIAL_RELEASED',
            round: roundId,
          };
  return {
    source: files === null ? asked : fromFiles(files),
    isMissing: files === null && query.data !== undefined && given == null,
    isFetching: files === null && (isFirst(query) || (large !== null && isFirst(fetched))),
    error: files === null ? (query.error ?? fetched.error) : null,
    refetch: () => (query.error === null ? fetched.refetch() : query.refetch()),
    /** A proof brought alone leaves the sealed part of the same page in its place, and the other way round. */
    bring: async (brought: readonly File[]) => {
      const next = await readProofFiles(brought);
      const base = files === null ? asked : fromFiles(files);
      setFiles({ ...next, proof: next.proof ?? base.proof, sealed: next.sealed });
    },
  };
}
