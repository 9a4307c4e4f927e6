/** A signature as it was drawn: strokes of points, in parts of the pad's width and height. */
export type Point = readonly [x: number, y: number];
export type Stroke = readonly Point[];

export const PAD = { width: 640, height: 240 };
const LINE = 4;

/** Whether somebody signed: a mere dot is no signature. */
export function isSigned(strokes: readonly Stroke[]): boolean {
  return strokes.reduce((sum, stroke) => sum + stroke.length, 0) > 8;
}

function trace(context: CanvasRenderingContext2D, stroke: Stroke, width: number, height: number): void {
  const [first, ...rest] = stroke;
  if (first === undefined) return;
  context.beginPath();
  context.moveTo(first[0] * width, first[1] * height);
  let before = first;
  for (const point of rest) {
    // Through the middles of the points: a drawn line has no corners.
    const [x, y] = [((before[0] + point[0]) / 2) * width, ((before[1] + point[1]) / 2) * height];
    context.quadraticCurveTo(before[0] * width, before[1] * height, x, y);
    before = point;
  }
  context.lineTo(before[0] * width, before[1] * height);
  context.stroke();
}

/** Draws the strokes onto a canvas, at its own size. */
export function draw(canvas: HTMLCanvasElement, strokes: readonly Stroke[], ink: string, paper?: string): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const { width, height } = canvas;
  context.clearRect(0, 0, width, height);
  if (paper !== undefined) {
    context.fillStyle = paper;
    context.fillRect(0, 0, width, height);
  }
  context.strokeStyle = ink;
  context.lineWidth = (LINE * width) / PAD.width;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const stroke of strokes) trace(context, stroke, width, height);
}

/** The signature as a PNG data URL, black on white whatever the screen's theme; far below 100 KB at this size. */
export function imageOf(strokes: readonly Stroke[]): string {
  const canvas = document.createElement('canvas');
  canvas.width = PAD.width;
  canvas.height = PAD.height;
  draw(canvas, strokes, '#111', '#fff');
  return canvas.toDataURL('image/png');
}
