/**
 * Columns that every list or library of SharePoint Online has and that hold nothing of people's own: a line each, in a tenant's
 * order, as `name|title|type|guid`. The names, titles and their order are from a listing of a tenant's library [R] and of lists'
 * system columns [R]; types and guids are from Microsoft's built-in columns [R], or [M] where they came later: a column without a
 * guid here gets one that is made of its name.
 */
const LINES = `
ContentTypeId
_ModerationComments
+FileLeafRef
+Modified_x0020_By|Document Modified By|Text|822c78e3-1ea9-4943-b449-57863ad33ca9
+Created_x0020_By|Document Created By|Text|4dd7e525-8d6b-4cb4-9d3e-44ee25f973eb
File_x0020_Type
+HTML_x0020_File_x0020_Type|HTML File Type|Text|0c5e0085-eb30-494b-9cdd-ece1d3c649a2
+_SourceUrl|Source URL|Text|c63a459d-54ba-4ab7-933a-dcf1c6fadec2
+_SharedFileIndex|Shared File Index|Text|034998e9-bf1c-4288-bbbd-00eacfc64410
_ColorHex|Color|Text
_ColorTag|Color Tag|Text
_Emoji|Emoji|Text
+MediaGeneratedMetadata|Media Generated Metadata|Note
+MediaUserMetadata|Media User Metadata|Note
ComplianceAssetId
Title
-LinkTitleNoMenu
-LinkTitle
-LinkTitle2|Title|Computed|5f190d91-3dbc-4489-9878-3c092caf35b6
+TemplateUrl|Template Link|Text|4b1bf6c6-4f39-45ac-acd5-16fe7a214e5e
+xd_ProgID|HTML File Link|Text|cd1ecb9f-dd4e-4f29-ab9e-e9ff40048d64
+xd_Signature|Is Signed|Boolean|fbf29b2d-cae5-49aa-8e0a-29955b540122
+_EffectiveIpLabelDisplayName|Effective Sensitivity|Computed
+_ShortcutUrl|Shortcut URL|URL
+_ShortcutSiteId|Shortcut Site Id|Guid
+_ShortcutWebId|Shortcut Web Id|Guid
+_ShortcutUniqueId|Shortcut Unique Id|Guid
+_ExtendedDescription|Description|Note
+TriggerFlowInfo|Trigger Flow Info|Note
ID
ContentType
Modified
Created
Author
Editor
_HasCopyDestinations|Has Copy Destinations|Boolean|26d0756c-986a-48a7-af35-bf18ab85ff4a
_CopySource|Copy Source|Text|6b4e226d-3d88-4a36-808d-a129bf52bccf
owshiddenversion
WorkflowVersion|Workflow Version|Integer|f1e020bc-ba26-443f-bf2f-b68715017bbc
_UIVersion
_UIVersionString
-Attachments
_ModerationStatus
Edit
SelectTitle|Select|Computed|b1f7969b-ea65-42e1-8b54-b588292635f2
+SelectFilename|Select|Computed|5f47e085-2150-41dc-b661-442f3027f552
InstanceID|Instance ID|Integer|50a54da4-1528-4e67-954a-e2d24f1e9efb
Order|Order|Number|ca4addac-796f-4b23-b093-d2a3f65c0774
GUID
WorkflowInstanceID|Workflow Instance ID|Guid|de8beacf-5505-47cd-80a6-aa44e7ffe2f4
FileRef
FileDirRef
Last_x0020_Modified
Created_x0020_Date
+File_x0020_Size
FSObjType
SortBehavior|Sort Type|Lookup|423874f8-c300-4bfb-b7a1-42e2159e3b19
PermMask
PrincipalCount|Principal Count|Computed|dcc67ebd-247f-4bee-8626-85ff6f69fbb6
+CheckedOutUserId|ID of the User who has the item Checked Out|Lookup|a7b731a3-1df1-4d74-a5c6-e2efba617ae2
+IsCheckedoutToLocal|Is Checked out to local|Lookup|cfaabd0f-bdbd-4bc2-b375-1e779e2cad08
+CheckoutUser
-FileLeafRef
UniqueId
ParentUniqueId|Document Parent Identifier|Lookup
SyncClientId|Client Id|Lookup|6d2c4fde-3605-428e-a236-ce5f3dc2b4d4
ProgId|ProgId|Lookup|c5c4b81c-f1d9-4b43-a6a2-090df32ebb68
ScopeId|ScopeId|Lookup|dddd2420-b270-4735-93b5-92b713d0944d
+VirusStatus|Virus Status|Lookup|4a389cb9-54dd-4287-a71a-90ff362028bc
+CheckedOutTitle|Checked Out To|Lookup|9d4adc35-7cc8-498c-8424-ee5fd541e43a
+_CheckinComment
+LinkCheckedOutTitle|Checked Out To|Computed|e2a15dfd-6ab8-4aec-91ab-02f6b64045b0
-HTML_x0020_File_x0020_Type|HTML File Type|Computed|4ef1b78f-fdba-48dc-b8ab-3fa06a0c9804
_EditMenuTableStart|Edit Menu Table Start|Computed|3c6303be-e21f-4366-80d7-d6d0a3b22c7a
_EditMenuTableStart2|Edit Menu Table Start|Computed|1344423c-c7f9-4134-88e4-ad842e2d723c
_EditMenuTableEnd|Edit Menu Table End|Computed|2ea78cef-1bf9-4019-960a-02c41636cb47
LinkFilenameNoMenu
LinkFilename
LinkFilename2|Name|Computed|224ba411-da77-4050-b0eb-62d422f13d3e
DocIcon
ServerUrl|Server Relative URL|Computed|105f76ce-724a-4bba-aece-f81f2fce58f5
EncodedAbsUrl|Encoded Absolute URL|Computed|7177cfc7-f399-4d4d-905d-37dd51bc90bf
BaseName|Name|Computed|7615464b-559e-4302-b8e2-8f440b913101
+FileSizeDisplay
MetaInfo|Property Bag|Lookup|687c7f94-686a-42d3-9b67-2782eac4b4f8
_Level|Level|Integer|43bdd51b-3c5b-4e78-90a8-fb2087f71e70
_IsCurrentVersion|Is Current Version|Boolean|c101c3e7-122d-4d4d-bc34-58e94a38c816
ItemChildCount
FolderChildCount
Restricted|Restricted|Lookup
OriginatorId|Originator Id|Lookup
NoExecute|NoExecute|Lookup
ContentVersion|Content Version|Lookup
_ComplianceFlags|Label setting|Lookup
_ComplianceTag|Retention label|Lookup
_ComplianceTagWrittenTime|Retention label Applied|Lookup
_ComplianceTagUserId|Label applied by|Lookup
_IsRecord|Item is a Record|Computed
+BSN|BLOB Sequence Number|Lookup
+_ListSchemaVersion|List Schema Version|Lookup
+_Dirty|Dirty|Lookup
+_Parsable|Parsable|Lookup
+_StubFile|StubFile|Lookup
+_HasEncryptedContent|HasEncryptedContent|Lookup
+_HasUserDefinedProtection|HasUserDefinedProtection|Lookup
AccessPolicy|Access Policy|Lookup
_VirusStatus|VirusStatus|Lookup
_VirusVendorID|VirusVendorID|Lookup
_VirusInfo|VirusInfo|Lookup
_RansomwareAnomalyMetaInfo|RansomwareAnomalyMetaInfo|Lookup
_DraftOwnerId|Draft Owner Id|Lookup
_CommentFlags|Comment settings|Lookup
_CommentCount|Comment count|Lookup
+_LikeCount|Like count|Lookup
+_RmsTemplateId|Rights Management Template Id|Lookup
+_IpLabelId|Sensitivity Label Id|Lookup
+_DisplayName|Sensitivity|Computed
+_IpLabelAssignmentMethod|Sensitivity Label Assignment Method|Lookup
+A2ODMountCount|A2OD Mount Count|Lookup
+_ExpirationDate|Expiration Date|Lookup
+_IpLabelHash|IpLabelHash|Lookup
+_IpLabelPromotionCtagVersion|IpLabelPromotionCtagVersion|Lookup
+_IpLabelMetaInfo|Sensitivity Label Metadata|Lookup
+_AdditionalStreamSize|AdditionalStreamSize|Lookup
+_StreamScenarioIds|StreamScenarioIds|Lookup
MainLinkSettings|Link settings|Computed
AppAuthor
AppEditor
SMTotalSize|Total Size|Lookup
SMLastModifiedDate|Last Modified Date|Lookup
SMTotalFileStreamSize|Total File Stream Size|Lookup
SMTotalFileCount|Total File Count|Lookup
+ParentVersionString|Source Version (Converted Document)|Lookup|bc1a8efb-0f4c-49f8-a38f-7fe22af3d3e0
+ParentLeafName|Source Name (Converted Document)|Lookup|774eab3a-855f-4a34-99da-69dc21043bec
+DocConcurrencyNumber|Document Concurrency Number|Integer|8e69e8e8-df8a-45dc-858a-6b806dde24c0
+StreamHash|Document Stream Hash|Lookup
+Combine|Merge|Computed|e52012a0-51eb-4c0c-8dfb-9b8a0ebedcb6
+RepairDocument|Relink|Computed|5d36727b-bcb2-47d2-a231-1f0bc63b7439
+PolicyDisabledUICapabilities|Actions Disabled by Policy|Lookup
`;

/** A line: the column's name, and how it is drawn where it is not one of the columns with a cell of their own. */
export interface TenantColumn {
  name: string;
  title?: string;
  type?: string;
  guid?: string;
}

/** The built-in columns of a list or a library, in order. A line's `+` is for libraries alone, its `-` for lists. */
export const tenantColumns = (library: boolean): TenantColumn[] =>
  LINES.trim()
    .split('\n')
    .filter((line) => !line.startsWith(library ? '-' : '+'))
    .map((line) => {
      const [name = '', title, type, guid] = line.replace(/^[+-]/, '').split('|');
      return { name, ...(title ? { title } : {}), ...(type ? { type } : {}), ...(guid ? { guid } : {}) };
    });
