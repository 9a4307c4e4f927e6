/** The tokens as they hold at one place of the page; the wall is dark whatever the page is. */
export interface Paint {
  ink: string;
  ink2: string;
  ink3: string;
  line: string;
  sunken: string;
  act: string;
  late: string;
  due: string;
  bar: string;
  font: string;
  /** Size of text that is 12 px large on a plain screen. */
  small: number;
  /** Width of the place, in px. */
  width: number;
}

export function readPaint(place: Element): Paint {
  const style = getComputedStyle(place);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    ink2: token('--ink-2'),
    ink3: token('--ink-3'),
    line: token('--line'),
    sunken: token('--sunken'),
    act: token('--act'),
    late: token('--late'),
    due: token('--due-mark'),
    bar: token('--bar'),
    font: style.fontFamily,
    small: Number.parseFloat(style.fontSize),
    width: place.clientWidth,
  };
}
