import { latePart } from '../../../app/late-part';

// Few issues are ever merged: what shows the others comes with the first that is.

export const MergedIssues = latePart(
  async () => (await import(/* webpackChunkName: 'merged-issues' */ './MergedIssues')).MergedIssues,
  'The links to the merged issues did not load',
);

export const FilesElsewhere = latePart(
  async () => (await import(/* webpackChunkName: 'merged-issues' */ '../attachments/FilesElsewhere')).FilesElsewhere,
  'The files of the merged issues did not load',
);
