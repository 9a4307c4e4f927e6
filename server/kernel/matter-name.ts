/** One name in whatever width and spacing it was typed: items that share it are one matter. */
export function matterName(name: string): string {
  return name.normalize('NFKC').trim();
}
