import { latePart } from '../late-part';

/** What works out nudges comes when what stands around them is shown. */
export const UpdateNudges = latePart(
  async () => (await import(/* webpackChunkName: 'update-nudges' */ './UpdateNudges')).UpdateNudges,
  'What needs doing about updates did not load.',
);
