import type { Entity, Link } from './resource.js';

/** SP.UserResource: a text in the languages of a site. This site has one language, so each culture reads the same. */
const userResource = (path: string, value: string): Entity => ({
  kind: 'entity',
  type: 'SP.UserResource',
  path,
  set: 'SP.ApiData.UserResources',
  properties: { Value: value },
  actions: { GetValueForUICulture: () => ({ kind: 'value', name: 'GetValueForUICulture', value }) },
});

/** `titleResource` and `descriptionResource`, or by other names: what stands behind a thing's texts. */
export const userResources = (path: string, texts: Readonly<Record<string, string>>): Record<string, Link> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [name, () => userResource(`${path}/${name}`, value)]),
  );
