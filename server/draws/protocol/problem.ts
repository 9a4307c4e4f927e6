/**
 * Input that the draw protocol, version 1, does not admit: a malformed file, text, percentage or proof.
 * `message` is one plain English sentence, fit to be shown to whoever handed the input in.
 */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}
