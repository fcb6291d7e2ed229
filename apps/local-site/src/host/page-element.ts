/** An element that the page's HTML must have. Throws where it does not: then the HTML and its scripts have come apart. */
export function pageElement<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${type.name} with the id "${id}".`);
  return found;
}
