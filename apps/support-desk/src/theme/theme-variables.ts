import { between, contrast, firstReadable } from './contrast';

/** What of SharePoint's theme the desk uses: the section's own variant, where the page has one. */
export interface SectionTheme {
  isInverted?: boolean | undefined;
  palette?: Partial<Record<string, string>> | undefined;
  semanticColors?: Partial<Record<string, string | undefined>> | undefined;
}

/** The desk's colours, as custom properties on its own root. */
export type ThemeVariables = Readonly<Record<`--tsd-${string}`, string>>;

const text = 4.5;
const shapes = 3;

/** A little away from the label's colour, or the same where there is no room: a hover never costs the label its contrast. */
function hover(accent: string, label: string): string {
  const away = ['#000000', '#ffffff'].map((end) => between(accent, end, 0.15));
  return firstReadable([...away, accent], [label], text);
}

/**
 * The colours of the desk in a section. Tenants make their own themes, and a strong section turns the accent into the
 * background: so every colour is taken from the theme only where it can be read there, and otherwise is replaced by one that can.
 */
export function themeVariables(theme: SectionTheme | undefined): ThemeVariables {
  const slots = theme?.semanticColors ?? {};
  const palette = theme?.palette ?? {};
  const inverted = theme?.isInverted ?? false;
  const background = slots.bodyBackground ?? palette.white ?? (inverted ? '#1b1a19' : '#ffffff');
  const ink = firstReadable([slots.bodyText, palette.neutralPrimary, '#242424', '#ffffff'], [background], 7);
  const readableInk =
    contrast(ink, background) >= text ? ink : firstReadable(['#000000', '#ffffff'], [background], text);
  // Towards the ink where the ink can spare the contrast; on a strong colour away from it, so that it gains some.
  const away = contrast('#000000', readableInk) > contrast('#ffffff', readableInk) ? '#000000' : '#ffffff';
  const surfaces = [between(background, readableInk, 0.05), between(background, away, 0.08), background];
  const surface = firstReadable(surfaces, [readableInk], text);
  const grounds = [background, surface];
  const pick = (least: number, ...wanted: (string | undefined)[]): string =>
    firstReadable([...wanted, readableInk], grounds, least);
  const accent = pick(shapes, slots.primaryButtonBackground, palette.themePrimary, palette.themeDark, '#0f6cbd');
  const onAccent = firstReadable([slots.primaryButtonText, '#ffffff', '#000000'], [accent], text);
  const field = background;
  return {
    '--tsd-background': background,
    '--tsd-surface': surface,
    '--tsd-text': readableInk,
    '--tsd-muted': pick(text, slots.bodySubtext, palette.neutralSecondary, between(readableInk, background, 0.2)),
    '--tsd-border': between(background, readableInk, 0.2),
    '--tsd-control-border': pick(shapes, slots.inputBorder, palette.neutralSecondary),
    // A little towards the ink where the link's own colour is too pale: it still looks like a link.
    '--tsd-link': pick(
      text,
      slots.link,
      palette.themePrimary,
      palette.themeDark,
      between(slots.link ?? accent, readableInk, 0.25),
    ),
    '--tsd-accent': accent,
    '--tsd-accent-hover': hover(accent, onAccent),
    '--tsd-on-accent': onAccent,
    '--tsd-field': field,
    '--tsd-field-text': readableInk,
    '--tsd-focus': pick(shapes, slots.focusBorder, palette.themePrimary),
    '--tsd-error': pick(text, '#b10e1c', '#ff99a4'),
    // What needs us: no colour of a link, as nothing happens where it is pressed.
    '--tsd-ours': pick(text, '#8a1c6b', '#f2a9de'),
    '--tsd-warning': pick(text, '#8a5a00', '#f2c661'),
    '--tsd-good': pick(text, '#0b6a0b', '#9fd89f'),
  };
}
