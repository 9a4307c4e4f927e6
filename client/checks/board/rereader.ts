const PAUSE = 800;
const AT_ONCE = 3;

/** Reads things again by id, soon and each once however often it is asked for: a burst of events costs little. */
export class Rereader {
  private readonly wanted = new Set<string>();
  private running = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;

  constructor(private readonly read: (id: string) => Promise<void>) {}

  ask(id: string): void {
    this.wanted.add(id);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      for (let free = AT_ONCE - this.running; free > 0; free--) void this.next();
    }, PAUSE);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.wanted.clear();
  }

  private async next(): Promise<void> {
    const [id] = this.wanted;
    if (id === undefined || this.stopped) return;
    this.wanted.delete(id);
    this.running++;
    // One that cannot be read now is read with the next event, or with the list.
    await this.read(id).catch(() => undefined);
    this.running--;
    void this.next();
  }
}
