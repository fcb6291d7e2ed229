export { bad, good, isBlank, type CellCodec, type CellReading, type CellValue } from './cells/cell.js';
export { cutTo, noteCodec, noteLimit, sendable, textCodec, textLimit, withoutTurns } from './cells/text.js';
export { calendarDateCodec, instantCodec } from './cells/time.js';
export { emailCodec, numberCodec, webAddressCodec, yesNoCodec, type NumberBounds } from './cells/plain.js';
export { choiceCodec, choicesCodec } from './cells/choice.js';
export { tellingsCodec } from './cells/tellings.js';
export { cell, RowReader, type BadCell, type CellsOf, type ItemCells } from './read-cells.js';
export type { FieldSchema, FieldSet, FieldType, FieldValue, ViewSchema } from './field-schema.js';
export {
  fieldsAt,
  itemPagePath,
  listPath,
  templateNumbers,
  type ListRights,
  type ListSchema,
  type SeedRow,
  type WholeList,
} from './list-schema.js';
export { deskLists, type ListKey } from './lists/desk-lists.js';
export { wholeLists } from './lists/set-up/whole-lists.js';
export { issuesList } from './lists/issues.js';
export { peopleList } from './lists/people.js';
export { updatesList } from './lists/updates.js';
export { documentsLibrary } from './lists/procedural-documents.js';
export { schemaVersionKey, settingKeys, settingsList } from './lists/settings.js';
export { switches, switchKey, switchNames, type SwitchName } from './switches.js';
export { reportRowWords, reportsList, type ReportRowKind } from './lists/reports.js';
export { rulesList } from './lists/rules.js';
export { ruleCellColumns } from './lists/rule-fields.js';
export { rulesSnapshotsList } from './lists/rules-snapshots.js';
export { standardRepliesList } from './lists/standard-replies.js';
export { coverList } from './lists/cover.js';
export { deskFlows, type DeskFlow } from './flows/desk-flows.js';
export { flowPackage, type PackageFacts } from './flows/flow-package.js';
export type { FlowPlaces } from './flows/flow-steps.js';
export { flowNames, flowRows, flowRunsList, type FlowName } from './lists/flow-runs.js';
export { cadencesList } from './lists/cadences.js';
export { updateNudgesList } from './lists/update-nudges.js';
export { hearingsList } from './lists/hearings.js';
export { knownProblemsList } from './lists/known-problems.js';
export { joiningStepsList } from './lists/joining-steps.js';
export { joiningsList } from './lists/joinings.js';
export { meTooList } from './lists/me-too.js';
export { outagesList } from './lists/outages.js';
export { outageLogList } from './lists/outage-log.js';
export { outageAudiences, outageSteps } from './words/outage-words.js';
export { updateKinds, updateSteps, windowPrecisions } from './words/update-words.js';
export { deskGroups, type Audience, type DeskGroup } from './rights/groups.js';
export {
  builtInRoleType,
  permissionLevels,
  permissionMask,
  type AccessLevel,
  type BaseRight,
  type PermissionLevel,
} from './rights/permission-levels.js';
export { rightsTable } from './rights/rights-table.js';
export { oldestWorkingVersion, schemaVersion } from './schema-version.js';
export { deskManifest, manifestAt, type Manifest } from './manifest.js';
export { columnId } from './column-id.js';
export { fieldXml } from './field-xml.js';
export { escapeXml } from './xml.js';
export { toSiteScript, type SiteScript, type SiteScriptAction } from './site-script.js';
