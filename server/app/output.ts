/** Somewhere that text goes, piece by piece; false once nobody reads on. */
export type Output = (text: string) => Promise<boolean>;

const HELD = 64 * 1024;

/** Text on its way to a stream, in pieces of a useful size and no faster than the stream takes them. */
export function outputTo(stream: NodeJS.WriteStream): { write: Output; end(): Promise<void> } {
  let held: string[] = [];
  let length = 0;
  let gone = false;
  const leave = (): void => {
    gone = true;
  };
  stream.on('error', leave);
  const flush = async (): Promise<void> => {
    const text = held.join('');
    [held, length] = [[], 0];
    if (gone || text === '') return;
    await new Promise<void>((done) => stream.write(text, () => done()));
  };
  return {
    async write(text) {
      held.push(text);
      length += text.length;
      if (length >= HELD) await flush();
      return !gone;
    },
    async end() {
      await flush();
      stream.off('error', leave);
    },
  };
}
