import type { IContentType } from '@pnp/sp/content-types/index.js';
import type { Calls, Swept } from './swept-site.js';

const GIVEN = '0x0100A33D9AD9805788419BDAAC2CCB37500F';
/** SharePoint makes ids up, whatever the call gives: a type is found by its name. */
const idOf = async ({ web }: Swept, name = 'Swept type'): Promise<string> =>
  (await web.contentTypes()).find((one) => one.Name === name)?.StringId ?? '';
const own = async (s: Swept): Promise<IContentType> => s.web.contentTypes.getById(await idOf(s));

/** Content types of the site and of lists. */
export const CONTENT_TYPE_CALLS: Calls = {
  'web.contentTypes()': ({ web }) => web.contentTypes(),
  'web.contentTypes.getById': ({ web }) => web.contentTypes.getById('0x01')(),
  'web.contentTypes.add': ({ web }) => web.contentTypes.add(GIVEN, 'Swept type', 'about', 'Swept'),
  'web contentType()': async (s) => (await own(s))(),
  'web contentType.update': async (s) => (await own(s)).update({ Description: 'new' }),
  'web contentType.fields': async (s) => (await own(s)).fields(),
  'web contentType.fieldLinks': async (s) => (await own(s)).fieldLinks(),
  'web contentType.parent': async (s) => (await own(s)).parent(),
  'web contentType.workflowAssociations': async (s) => (await own(s)).workflowAssociations(),
  'list.contentTypes()': ({ list }) => list.contentTypes(),
  'list.contentTypes.addAvailableContentType of the site': ({ list }) =>
    list.contentTypes.addAvailableContentType('0x0104'),
  'list.contentTypes.addAvailableContentType of its own': async (s) =>
    s.list.contentTypes.addAvailableContentType(await idOf(s)),
  'list.contentTypes.add': ({ list }) => list.contentTypes.add('0x0100B33D9AD9805788419BDAAC2CCB37500F', 'List type'),
  'list.contentTypes.getById': async ({ list }) =>
    list.contentTypes.getById((await list.contentTypes())[0]?.StringId ?? '')(),
  'list contentType.fieldLinks': async ({ list }) =>
    list.contentTypes.getById((await list.contentTypes())[0]?.StringId ?? '').fieldLinks(),
  'list contentType.fieldLinks.getById': async ({ list }) => {
    const type = list.contentTypes.getById((await list.contentTypes())[0]?.StringId ?? '');
    return type.fieldLinks.getById((await type.fieldLinks())[0]?.Id ?? '')();
  },
  'list contentType.fields': async ({ list }) =>
    list.contentTypes.getById((await list.contentTypes())[0]?.StringId ?? '').fields(),
  'list contentType.parent': async ({ list }) =>
    list.contentTypes.getById((await list.contentTypes())[0]?.StringId ?? '').parent(),
  'item.contentType': ({ item }) => item.contentType(),
  'items.add of a content type': async ({ list }) => {
    const type = (await list.contentTypes()).find((one) => one.Name === 'Swept type');
    return list.items.add({ Title: 'typed', ContentTypeId: type?.StringId });
  },
  'list contentType.delete': async ({ list }) => {
    const type = (await list.contentTypes()).find((one) => one.Name === 'Announcement');
    return list.contentTypes.getById(type?.StringId ?? '').delete();
  },
  'web contentType.delete': async (s) => {
    await s.web.contentTypes.add(GIVEN, 'Unused type');
    return s.web.contentTypes.getById(await idOf(s, 'Unused type')).delete();
  },
};
