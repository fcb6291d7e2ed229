// First, before anything that makes a schema.
import '../../app/zod-without-eval';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { App } from '../../app/App';

export default class SupportDeskWebPart extends BaseClientSideWebPart<Record<string, string>> {
  public override render(): void {
    ReactDom.render(React.createElement(App), this.domElement);
  }
  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
