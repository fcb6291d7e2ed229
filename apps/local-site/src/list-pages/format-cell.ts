import * as z from 'zod/mini';
import { escapeHtml } from '../page/html.js';
import { NotReadHere, workOut, type FormatFacts } from './expression.js';

const partSchema = z.looseObject({
  elmType: z.optional(z.string()),
  txtContent: z.optional(z.string()),
  attributes: z.optional(z.record(z.string(), z.string())),
  style: z.optional(z.record(z.string(), z.string())),
  children: z.optional(z.array(z.unknown())),
});

const elements = new Set(['div', 'span', 'a']);
/** The properties that the desk's columns set, and that can load nothing. */
const safeStyles = new Set(['padding', 'border-radius', 'display', 'font-weight', 'color', 'background-color']);
const deepest = 12;

/** A value of the format: itself, an expression behind "=", or what a name stands for. */
function valueIn(text: string, facts: FormatFacts): string {
  const value = text.startsWith('=')
    ? workOut(text.slice(1), facts)
    : /^(@|\[\$)/.test(text)
      ? facts.valueOf(text)
      : text;
  return value === null || value === undefined ? '' : String(value);
}

/** A cell is hostile: what is no web address and no path of this site is no link. */
const isAddress = (href: string): boolean => /^https?:\/\//i.test(href) || /^\/(?!\/)/.test(href);

function htmlOf(format: unknown, facts: FormatFacts, depth: number): string {
  const read = partSchema.safeParse(format);
  if (!read.success || depth > deepest) throw new NotReadHere('a format of another kind');
  const { elmType = 'div', txtContent, attributes = {}, style = {}, children = [] } = read.data;
  if (!elements.has(elmType)) throw new NotReadHere(elmType);
  const styles = Object.entries(style)
    .map(([name, text]) => [name, valueIn(text, facts)] as const)
    .filter(([name, value]) => safeStyles.has(name) && /^[\w #.%-]*$/.test(value));
  if (styles.some(([name, value]) => name === 'display' && value === 'none')) return '';
  const href = attributes['href'] === undefined ? undefined : valueIn(attributes['href'], facts);
  const name = elmType === 'a' && !(href !== undefined && isAddress(href)) ? 'span' : elmType;
  const kept = [
    ...(name === 'a' ? [`href="${escapeHtml(href!)}"`] : []),
    ...(['class', 'title'] as const).flatMap((one) =>
      attributes[one] === undefined ? [] : [`${one}="${escapeHtml(valueIn(attributes[one], facts))}"`],
    ),
    ...(styles.length > 0 ? [`style="${escapeHtml(styles.map(([one, value]) => `${one}:${value}`).join(';'))}"`] : []),
  ];
  const inside =
    escapeHtml(txtContent === undefined ? '' : valueIn(txtContent, facts)) +
    children.map((child) => htmlOf(child, facts, depth + 1)).join('');
  return `<${[name, ...kept].join(' ')}>${inside}</${name}>`;
}

/** A cell as its column's formatting shows it. What is not read here is shown as the text that it holds. */
export function formattedCell(formatter: string | null, text: string, facts: FormatFacts): string {
  if (!formatter) return escapeHtml(text);
  try {
    return htmlOf(JSON.parse(formatter), facts, 0);
  } catch (problem) {
    if (problem instanceof NotReadHere || problem instanceof SyntaxError) return escapeHtml(text);
    throw problem;
  }
}
