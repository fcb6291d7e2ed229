/** The permission levels that every site has, with the ids and masks of SharePoint Online. */
export const BUILT_IN_ROLES = [
  {
    id: 1073741829,
    name: 'Full Control',
    description: 'Has full control.',
    high: 2147483647,
    low: 4294967295,
    position: 1,
    kind: 5,
  },
  {
    id: 1073741828,
    name: 'Design',
    description: 'Can view, add, update, delete, approve, and customize.',
    high: 432,
    low: 1012866047,
    position: 32,
    kind: 4,
  },
  {
    id: 1073741830,
    name: 'Edit',
    description: 'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    high: 432,
    low: 1011030767,
    position: 48,
    kind: 6,
  },
  {
    id: 1073741827,
    name: 'Contribute',
    description: 'Can view, add, update, and delete list items and documents.',
    high: 432,
    low: 1011028719,
    position: 64,
    kind: 3,
  },
  {
    id: 1073741826,
    name: 'Read',
    description: 'Can view pages and list items and download documents.',
    high: 176,
    low: 138612833,
    position: 128,
    kind: 2,
  },
  {
    id: 1073741825,
    name: 'Limited Access',
    description:
      'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    high: 48,
    low: 134287360,
    position: 160,
    kind: 1,
    hidden: true,
  },
  {
    id: 1073741924,
    name: 'View Only',
    description:
      'Can view pages, list items, and documents. Document types with server-side file handlers can be viewed in the browser but not downloaded.',
    high: 176,
    low: 138612801,
    position: 2147483647,
    kind: 0,
  },
] as const;

export const LIMITED_ACCESS = 1073741825;
export const FULL_CONTROL = 1073741829;
