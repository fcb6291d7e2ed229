/** SharePoint's number for readers; editors are 1 and approvers 2 [R: Microsoft, `SP.DraftVisibilityType`]. */
const readers = 0;

/**
 * Whether a library keeps a new file from its readers until somebody publishes it: it has minor versions, and its drafts are for some. "If … no one has
 * published a major version yet, the file is not visible for people who do not have permission to see draft items" [R: Microsoft's help, "Specify who
 * can view drafts"].
 */
export const hidesDrafts = (has: {
  EnableMinorVersions?: boolean | undefined;
  DraftVersionVisibility?: number | undefined;
}): boolean => has.EnableMinorVersions === true && (has.DraftVersionVisibility ?? readers) > readers;
