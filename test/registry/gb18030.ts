const LEADS = [0x81, 0xfe] as const;
const FOUR = { pairs: [0x30, 0x39], middle: [0x81, 0xfe] } as const;

let known: Map<string, number[]> | undefined;

function add(map: Map<string, number[]>, decoder: InstanceType<typeof TextDecoder>, bytes: number[]): void {
  const character = decoder.decode(Uint8Array.from(bytes));
  if ([...character].length === 1 && character !== '\ufffd' && !map.has(character)) map.set(character, bytes);
}

/** Every character below U+10000 with its bytes, found by reading all there are. */
function table(): Map<string, number[]> {
  const map = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let byte = 0; byte < 0x80; byte += 1) add(map, decoder, [byte]);
  for (let lead: number = LEADS[0]; lead <= LEADS[1]; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) add(map, decoder, [lead, trail]);
  }
  for (let lead = 0x81; lead <= 0x84; lead += 1) {
    for (let a: number = FOUR.pairs[0]; a <= FOUR.pairs[1]; a += 1) {
      for (let b: number = FOUR.middle[0]; b <= FOUR.middle[1]; b += 1) {
        for (let c: number = FOUR.pairs[0]; c <= FOUR.pairs[1]; c += 1) add(map, decoder, [lead, a, b, c]);
      }
    }
  }
  return map;
}

/** A text as Chinese Excel saves it into a CSV; Node itself only reads this encoding. */
export function gb18030(text: string): Uint8Array {
  known ??= table();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = known!.get(character);
      if (bytes === undefined) throw new Error(`no bytes for ${character}`);
      return bytes;
    }),
  );
}
