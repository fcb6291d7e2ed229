import { asFields, textIn, textsIn, type Fields } from './json-fields.js';
import { serviceNamedIn } from './services-named.js';
import {
  dayFrom,
  idsIn,
  timelineOf,
  timeOf,
  webLink,
  type ImportFacts,
  type UpdatePost,
} from '../update-imports/update-post.js';

/** When version 1 of the roadmap ("September CY2026") and version 2 ("2026-02") say that an item comes. [R: public readers of `releasecommunications/api/v1/m365` and `/v2/m365`.] */
const whenFields = ['publicdisclosureavailabilitydate', 'generalavailabilitydate'];

/** Whether an object of JSON is an item of the roadmap. */
export const isRoadmapItem = (fields: Fields): boolean =>
  [...whenFields, 'tagscontainer'].some((name) => fields.has(name));

/** Whether a text of JSON holds the roadmap, without its being read. */
export const isRoadmapText = (text: string): boolean =>
  /"(?:publicDisclosureAvailabilityDate|generalAvailabilityDate|tagsContainer)"\s*:/i.test(text);

/** An item of the roadmap that is no longer to come. A roadmap holds thousands of them: none is a line of an account. */
export const launched = 'It has been launched.';

const productsOf = (fields: Fields): readonly string[] => {
  const tags = asFields(fields.get('tagscontainer'))?.get('products');
  const names = Array.isArray(tags) ? tags.map((one: unknown) => textIn(asFields(one), 'tagname') ?? one) : [];
  return [...textsIn(fields.get('products')), ...textsIn(names)];
};

/** An item of the roadmap or of another feed, or why it is not one that is still to come. */
export const roadmapPost = (fields: Fields, { textOf, todayOn }: ImportFacts): UpdatePost | string => {
  const title = textIn(fields, 'title');
  if (title === undefined) return 'It has no title.';
  const status = textIn(fields, 'status') ?? '';
  if (/^cancell?ed$/i.test(status)) return `It was cancelled: ${title}.`;
  if (/^launched$/i.test(status)) return launched;
  const html = textIn(fields, 'description');
  const body = html === undefined ? undefined : textOf(html);
  const saidOn = dayFrom(textIn(fields, 'modified'), todayOn) ?? dayFrom(textIn(fields, 'created'), todayOn) ?? todayOn;
  const [when] = whenFields.flatMap((name) => textIn(fields, name) ?? []);
  const number = /^\d{3,9}$/.exec(String(fields.get('id')))?.[0];
  const [id] = number === undefined ? idsIn(title) : [`Roadmap ${number}`];
  // A number leads to its item: a link of the file's own could lead anywhere.
  const link =
    number === undefined
      ? webLink(textIn(fields, 'link'))
      : `https://www.microsoft.com/microsoft-365/roadmap?searchterms=${number}`;
  const products = productsOf(fields);
  const guess = products.length > 0 ? undefined : serviceNamedIn(title);
  return {
    ...(id === undefined ? {} : { id }),
    title,
    ...(body === undefined ? {} : { body }),
    services: guess === undefined ? products : [guess],
    ...(guess === undefined ? {} : { isServiceGuessed: true }),
    saidOn,
    ...timeOf(when ?? (body === undefined ? undefined : timelineOf(body)), saidOn),
    ...(link === undefined ? {} : { link }),
  };
};
