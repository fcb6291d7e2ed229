import { DisplayMode, Environment, EnvironmentType } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { SPHttpClient } from '@microsoft/sp-http';
import {
  PropertyPaneTextField,
  PropertyPaneToggle,
  type IPropertyPaneConfiguration,
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

interface FixtureProperties {
  greeting: string;
  loud: boolean;
}

/** A web part that shows what the host gives it, for the tests of the host alone. */
class FixtureWebPart extends BaseClientSideWebPart<FixtureProperties> {
  private theme: IReadonlyTheme | undefined;
  private webTitle = '';

  protected override async onInit(): Promise<void> {
    await super.onInit();
    const { absoluteUrl } = this.context.pageContext.web;
    const answer = await this.context.spHttpClient.get(
      `${absoluteUrl}/_api/web?$select=Title`,
      SPHttpClient.configurations.v1,
    );
    this.webTitle = answer.ok ? ((await answer.json()) as { Title: string }).Title : `refused, ${answer.status}`;
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.renderedOnce) this.render();
  }

  override render(): void {
    const facts: Record<string, string> = {
      greeting: this.properties.greeting,
      mode: this.displayMode === DisplayMode.Edit ? 'edit' : 'read',
      person: this.context.pageContext.user.displayName,
      web: this.webTitle,
      environment: EnvironmentType[Environment.type] ?? '',
      background: this.theme?.semanticColors?.bodyBackground ?? '',
      inverted: String(this.theme?.isInverted ?? false),
    };
    const list = document.createElement('dl');
    for (const [name, value] of Object.entries(facts)) {
      const term = document.createElement('dt');
      term.textContent = name;
      const fact = document.createElement('dd');
      fact.dataset['fact'] = name;
      fact.textContent = value;
      list.append(term, fact);
    }
    const heading = document.createElement('h2');
    heading.textContent = 'What the host gives';
    this.domElement.replaceChildren(heading, list);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const groupFields = [
      PropertyPaneTextField('greeting', { label: 'Greeting' }),
      PropertyPaneToggle('loud', { label: 'Loud' }),
    ];
    return { pages: [{ header: { description: 'Fixture settings' }, groups: [{ groupName: 'Words', groupFields }] }] };
  }
}

export default FixtureWebPart;
