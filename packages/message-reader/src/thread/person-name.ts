const word = "\\p{Lu}[\\p{L}'’.-]*";

/** How programs write somebody's name, for an expression with `u`: "Asha Patel", "Patel, Asha", "Ilse van der Berg (Guest)". */
export const personName = `${word},?(?: (?:${word},?|de|der|den|van|von|la|bin|al|ap|o)){0,5}(?: \\([^()\\n]{2,30}\\))?`;

/** A name without what a program puts behind it. */
export const plainName = (name: string): string =>
  name
    .replace(/ \([^()]*\)$/, '')
    .replace(/['’]$/, '')
    .trim();
