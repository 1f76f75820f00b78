/** Red, green, blue, each 0 to 1. */
export type Rgb = [number, number, number];

/** @param hex `#rrggbb` or `#rgb`. */
export function rgbOf(hex: string): Rgb {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g);
  if (digits?.length !== 3) throw new Error(`${hex} is no colour`);
  return digits.map((pair) => Number.parseInt(pair, 16) / 255) as Rgb;
}

/** What is seen of a colour that covers a ground with an opacity. */
export function over(colour: Rgb, opacity: number, ground: Rgb): Rgb {
  return colour.map((value, i) => opacity * value + (1 - opacity) * (ground[i] ?? 0)) as Rgb;
}

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const fromLinear = (value: number) =>
  value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map(toLinear) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/**
 * Full dichromacy in linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
 * Color Vision Deficiency", IEEE TVCG 15(6), 2009, severity 1.0.
 */
const MACHADO = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;
export type Deficiency = keyof typeof MACHADO;
export const DEFICIENCIES = Object.keys(MACHADO) as Deficiency[];

/** The colour as it is seen with a deficiency of colour vision. */
export function seenWith(deficiency: Deficiency, colour: Rgb): Rgb {
  const linear = colour.map(toLinear);
  return MACHADO[deficiency].map((row) => {
    const sum = row.reduce((total, weight, i) => total + weight * (linear[i] ?? 0), 0);
    return fromLinear(Math.min(1, Math.max(0, sum)));
  }) as Rgb;
}

/** Difference of two colours in CIELAB (D65), CIE 1976: about 2 is just seen, 10 at a glance. */
export function deltaE(a: Rgb, b: Rgb): number {
  const [first, second] = [labOf(a), labOf(b)];
  return Math.hypot(...first.map((value, i) => value - (second[i] ?? 0)));
}

function labOf(colour: Rgb): [number, number, number] {
  const [r, g, b] = colour.map(toLinear) as Rgb;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
