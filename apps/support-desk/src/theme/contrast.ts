type Rgb = readonly [number, number, number];

/** Red, green and blue (0 to 255) of `#abc`, `#aabbcc` or `rgb(…)`; undefined for anything else, also for what is see-through. */
export function readColour(text: string | undefined): Rgb | undefined {
  if (!text) return undefined;
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex) {
    const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
    return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16)) as unknown as Rgb;
  }
  const rgb = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/i.exec(text.trim());
  return rgb ? [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])] : undefined;
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast ratio of WCAG 2.2, 1 to 21. A colour that cannot be read counts as no contrast at all. */
export function contrast(one: string | undefined, other: string | undefined): number {
  const a = readColour(one);
  const b = readColour(other);
  if (!a || !b) return 1;
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The first of the colours that stands out enough on every background; the last one where none does. */
export function firstReadable(
  wanted: readonly (string | undefined)[],
  backgrounds: readonly string[],
  least: number,
): string {
  const found = wanted.find((colour) => backgrounds.every((background) => contrast(colour, background) >= least));
  return found ?? wanted[wanted.length - 1] ?? '#000000';
}

/** A colour between two, `share` of the way from the first to the second. */
export function between(from: string, to: string, share: number): string {
  const a = readColour(from);
  const b = readColour(to);
  if (!a || !b) return from;
  const mixed = a.map((part, index) => Math.round(part + ((b[index] ?? part) - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
