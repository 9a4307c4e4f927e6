// The one way from the client to the draw protocol: the verifier in the browser is the very code of the hub and of the
// command, so that no second reading of the protocol can differ from it. Only pure files lie behind it.
export {
  fromHex32,
  hex,
  isWithheld,
  plainDigest,
  readDrawnFile,
  readFrameFile,
  readInspectorsFile,
  readRecusalsFile,
  readRulesFile,
  readSealedProof,
  readTeamsFile,
  readWholeProof,
  ticketOf,
  verifyProof,
} from '../../server/draws/protocol/index.ts';
export type {
  Assurance,
  Digest,
  Fault,
  Hmac,
  ProofPlan,
  Refuted,
  RulesLine,
  SealedPlan,
  SealedProof,
  Verdict,
  Verified,
  WholeProof,
} from '../../server/draws/protocol/index.ts';
