type Matrix = number[][];

const zeros = (size: number): Matrix => Array.from({ length: size }, () => new Array<number>(size).fill(0));

/** Turns the plane of two axes so that their common entry is gone; the turns are gathered in `vectors`. */
function turn(matrix: Matrix, vectors: Matrix, p: number, q: number): void {
  const between = matrix[p]![q]!;
  if (between === 0) return;
  const slope = (matrix[q]![q]! - matrix[p]![p]!) / (2 * between);
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(slope, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  const mix = (a: number, b: number): [number, number] => [cosine * a - sine * b, sine * a + cosine * b];
  for (const row of matrix) [row[p], row[q]] = mix(row[p]!, row[q]!);
  for (let i = 0; i < matrix.length; i++) {
    [matrix[p]![i], matrix[q]![i]] = mix(matrix[p]![i]!, matrix[q]![i]!);
  }
  for (const row of vectors) [row[p], row[q]] = mix(row[p]!, row[q]!);
}

/** Eigenvalues of a symmetric matrix and, as columns, its eigenvectors (Jacobi). */
function eigen(symmetric: Matrix): { values: number[]; vectors: Matrix } {
  const matrix = symmetric.map((row) => [...row]);
  const vectors = zeros(matrix.length);
  vectors.forEach((row, i) => (row[i] = 1));
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let p = 0; p < matrix.length; p++) {
      for (let q = p + 1; q < matrix.length; q++) turn(matrix, vectors, p, q);
    }
  }
  return { values: matrix.map((row, i) => row[i]!), vectors };
}

/** The chance that a chi-square of so many degrees exceeds the value: the upper incomplete gamma function, by its series. */
export function exceeds(value: number, degrees: number): number {
  const [shape, x] = [degrees / 2, value / 2];
  // Beyond it the terms pass what a number holds, and the chance is nil for any degrees met here.
  if (x > 500) return 0;
  let logGamma = degrees % 2 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let k = degrees % 2 === 0 ? 1 : 0.5; k < shape; k++) logGamma += Math.log(k);
  let term = 1 / shape;
  let sum = term;
  for (let k = 1; term > sum * 1e-15; k++) sum += term *= x / (shape + k);
  return Math.max(0, 1 - Math.exp(shape * Math.log(x) - x - logGamma) * sum);
}

/**
 * How well counts over independent repetitions fit their expectation: the quadratic form of the deviation with the
 * pseudo-inverse of the covariance of the sum. Counts of a design depend on each other (its size is fixed), so a plain
 * sum of squares over expectations would not be chi-square.
 */
export function fit(
  counts: readonly number[],
  expected: readonly number[],
  covariance: Matrix,
): { statistic: number; degrees: number; p: number } {
  const deviation = counts.map((count, i) => count - expected[i]!);
  const { values, vectors } = eigen(covariance);
  const least = Math.max(...values) * 1e-9;
  let statistic = 0;
  let degrees = 0;
  values.forEach((value, j) => {
    const along = deviation.reduce((sum, d, i) => sum + d * vectors[i]![j]!, 0);
    if (value > least) {
      statistic += along ** 2 / value;
      degrees += 1;
    } else if (along ** 2 > Math.max(...values) * 1e-6) statistic = Infinity;
  });
  return { statistic, degrees, p: statistic === Infinity ? 0 : exceeds(statistic, degrees) };
}

/** Counts what occurs in each repetition, alone and together, for a covariance taken from the repetitions themselves. */
export class Tally {
  readonly sums: number[];
  private readonly products: Matrix;
  private repetitions = 0;

  constructor(size: number) {
    this.sums = new Array<number>(size).fill(0);
    this.products = zeros(size);
  }

  add(occurrences: readonly number[]): void {
    this.repetitions += 1;
    occurrences.forEach((x, i) => {
      if (x === 0) return;
      this.sums[i]! += x;
      occurrences.forEach((y, j) => (this.products[i]![j]! += x * y));
    });
  }

  /** The covariance of the sums, which are of independent repetitions. */
  covariance(): Matrix {
    const n = this.repetitions;
    return this.products.map((row, i) =>
      row.map((product, j) => ((product - (this.sums[i]! * this.sums[j]!) / n) * n) / (n - 1)),
    );
  }
}
