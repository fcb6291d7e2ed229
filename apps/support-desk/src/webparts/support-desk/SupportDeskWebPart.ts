// First, before anything that makes a schema.
import '../../app/zod-without-eval';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { DisplayMode, Guid, Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import {
  type IPropertyPaneConfiguration,
  PropertyPaneDropdown,
  PropertyPaneTextField,
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'SupportDeskWebPartStrings';
import { arrive, beginAt, linkToSend } from '../../app/address';
import { App } from '../../app/App';
import { openDesk, openOutbox } from '../../app/open-desk';
import { themeVariables } from '../../theme/theme-variables';
import { beginningOf, overridesOf, siteOf, type SupportDeskProperties } from './desk-properties';
import type { TeamsSdk, TeamsTab } from './teams-tab';

/** The desk as a web part: SharePoint's side of it, and nothing else. */
export default class SupportDeskWebPart extends BaseClientSideWebPart<SupportDeskProperties> {
  private theme: IReadonlyTheme | undefined;
  private teams: TeamsTab | undefined;
  private pane: typeof import('./property-pane') | undefined;
  private readonly now = (): string => new Date().toISOString();
  private readonly newId = (): string => Guid.newGuid().toString();
  /** The same object until the properties change, so that a theme change does not open the desk again. */
  private overrides = overridesOf({});

  private get pageSiteUrl(): string {
    return this.context.pageContext.web.absoluteUrl;
  }

  protected override async onInit(): Promise<void> {
    this.overrides = overridesOf(this.properties);
    await super.onInit();
    beginAt(beginningOf(this.properties));
    arrive();
    const { microsoftTeams } = this.context.sdks;
    if (microsoftTeams) await this.joinTeams(microsoftTeams.teamsJs);
  }

  public override render(): void {
    const { user } = this.context.pageContext;
    ReactDom.render(
      React.createElement(App, {
        siteUrl: siteOf(this.properties.siteUrl, this.pageSiteUrl),
        openDesk: (siteUrl) =>
          openDesk({
            context: this.context,
            siteUrl,
            now: this.now,
            newId: this.newId,
            loginName: user.loginName || user.email,
          }),
        openOutbox,
        overrides: this.overrides,
        draftsOf: user.loginName || user.email,
        theme: themeVariables(this.teams?.colours() ?? this.theme),
        linkTo: this.linkTo,
        isEditing: this.displayMode === DisplayMode.Edit,
        configure: () => this.context.propertyPane.open(),
        chooseThisSite: this.context.sdks.microsoftTeams ? undefined : this.chooseThisSite,
        now: this.now,
        newId: this.newId,
      }),
      this.domElement,
    );
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    // SharePoint tells of the theme before the first render, and of each change after it.
    if (this.renderedOnce) this.render();
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override onPropertyPaneFieldChanged(path: string, before: unknown, after: unknown): void {
    super.onPropertyPaneFieldChanged(path, before, after);
    if (path === 'beginsAt') beginAt(beginningOf(this.properties));
    this.overrides = overridesOf(this.properties);
  }

  /** The pane is for whoever edits the page: SharePoint asks for this before it opens one. */
  protected override async loadPropertyPaneResources(): Promise<void> {
    this.pane = await import(/* webpackChunkName: 'property-pane' */ './property-pane');
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const fields = { text: PropertyPaneTextField, choice: PropertyPaneDropdown };
    return this.pane?.paneOf(this.properties, this.pageSiteUrl, strings, fields) ?? { pages: [] };
  }

  /** What a tab of Teams needs comes in a script of its own: on a page nobody has a use for it. */
  private async joinTeams(sdk: TeamsSdk): Promise<void> {
    // Without its script the desk opens as it does where Teams does not answer.
    const script = await import(/* webpackChunkName: 'teams-tab' */ './teams-tab').catch(() => undefined);
    this.teams = await script?.joinTeams(sdk, this.manifest.id, (theme) => {
      if (!this.teams) return;
      this.teams.theme = theme;
      if (this.renderedOnce) this.render();
    });
    // A reload of the tab keeps its own place: the link was for the first opening.
    if (this.teams?.openAt && !window.location.hash)
      window.history.replaceState(window.history.state, '', this.teams.openAt);
  }

  /** The same function for as long as the web part lives: a new one would render every screen again. */
  private readonly linkTo = (hash: string): string => this.teams?.linkTo(hash) ?? linkToSend(hash);

  private readonly chooseThisSite = (): void => {
    this.properties.siteUrl = new URL(this.pageSiteUrl).pathname;
    this.context.propertyPane.refresh();
    this.render();
  };
}
