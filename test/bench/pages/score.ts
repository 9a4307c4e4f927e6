/** What a page's opening is measured by: milliseconds, and for the shift of its layout no unit. */
export interface Opening {
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  shift: number;
}

type Curve = { tenth: number; median: number; weight: number };

/**
 * The published log-normal curves and weights of Lighthouse 10 to 12. The speed index, a tenth of its mark, needs a film
 * of the page and is left out; the rest is weighed to a whole.
 */
const CURVES: Record<'desk' | 'phone', Record<keyof Opening, Curve>> = {
  desk: {
    firstPaint: { tenth: 934, median: 1600, weight: 10 },
    largestPaint: { tenth: 1200, median: 2400, weight: 25 },
    blocked: { tenth: 150, median: 350, weight: 30 },
    shift: { tenth: 0.1, median: 0.25, weight: 25 },
  },
  phone: {
    firstPaint: { tenth: 1800, median: 3000, weight: 10 },
    largestPaint: { tenth: 2500, median: 4000, weight: 25 },
    blocked: { tenth: 200, median: 600, weight: 30 },
    shift: { tenth: 0.1, median: 0.25, weight: 25 },
  },
};

/** Where the complementary error function is a fifth: there a curve passes nine tenths. */
const AT_ONE_FIFTH = 0.9061938024368232;

/** The error function after Abramowitz and Stegun 7.1.26, to seven places. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const sum = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.sign(x) * (1 - sum * Math.exp(-x * x));
}

function markOf(value: number, { tenth, median }: Curve): number {
  if (value <= 0) return 1;
  return (1 - erf((Math.log(value / median) * AT_ONE_FIFTH) / Math.log(median / tenth))) / 2;
}

/** A mark from 0 to 100. */
export function score(opening: Opening, size: 'desk' | 'phone'): number {
  const curves = Object.entries(CURVES[size]) as [keyof Opening, Curve][];
  const whole = curves.reduce((sum, [, { weight }]) => sum + weight, 0);
  const sum = curves.reduce((marks, [name, curve]) => marks + curve.weight * markOf(opening[name], curve), 0);
  return Math.round((100 * sum) / whole);
}
