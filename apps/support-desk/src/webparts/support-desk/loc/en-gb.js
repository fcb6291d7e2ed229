define([], function () {
  return {
    PaneDescription:
      'Where the desk keeps its lists, and the links that it shows. Values here override the settings list.',
    SiteGroup: 'Site',
    SiteLabel: 'Site of the lists',
    SiteDescription:
      'The address of the SharePoint site that has, or will have, the lists. For example /sites/tms-support',
    BeginGroup: 'First screen',
    BeginLabel: 'The page opens at',
    BeginHome: 'Home',
    BeginUpdates: 'Updates and documents',
    LinksGroup: 'Links',
    ProblemFormLabel: 'TRA problem support form',
    TrelloBoardLabel: 'Trello board of TRA Digital',
    LinkDescription: 'Leave blank to use the settings list.',
    InboxesGroup: 'Inboxes',
    PortalInboxLabel: 'Portal inbox',
    StakeholderEngagementInboxLabel: 'Stakeholder Engagement inbox',
    InboxDescription: 'An email address. Leave blank to use the settings list.',
    SiteError: 'The site must be an address on this SharePoint, like /sites/tms-support',
    LinkError: 'The link must start with https://',
    InboxError: 'The inbox must be an email address, like desk@tmu.example',
  };
});
