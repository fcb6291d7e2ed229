import { ServiceKey } from '@microsoft/sp-core-library';
import type { StandInName } from '../runtime/stand-in-catalogue.js';

/** On a tenant: tells Microsoft's telemetry when editing failed. Here: the console. */
class EditFailureLog {
  static readonly serviceKey = ServiceKey.create('local-site:EditFailureLog', EditFailureLog as never);
  logFailure(): void {}
}

interface EditFailure {
  errorScenario?: string;
  errorMessage?: string;
}

/** On a tenant: work for when the page is idle, prefetching mostly. Here: at once, and nothing is prefetched. */
const idleTasks = {
  instance: {
    enqueueTask: ({ task }: { task: () => void }): void => void setTimeout(task, 0),
    removeTask: (): void => {},
  },
};
const noPrefetching = {
  prefetchByPriorityWhenIdle(): void {},
  prefetchByPriority(): void {},
  cancelPrefetching(): void {},
};

const safeProtocols = ['http:', 'https:', 'mailto:', 'tel:'];

/** On a tenant: Microsoft's HTML sanitiser, for what SharePoint's servers have processed. Here: only text comes through. */
function textOf(html: string): string {
  const escaped = document.createElement('span');
  escaped.textContent = new DOMParser().parseFromString(html, 'text/html').body.textContent;
  return escaped.innerHTML;
}

type RuntimeStandIn = Extract<
  StandInName,
  '@msinternal/sp-edit-customer-promise' | '@msinternal/sp-idle-web-task' | '@msinternal/sp-safehtml'
>;

export const standIns: Readonly<Record<RuntimeStandIn, unknown>> = {
  '@msinternal/sp-edit-customer-promise': {
    _EditModeCustomerPromiseHandler: EditFailureLog,
    _logFailuresForEditCustomerPromise: (failure?: EditFailure): void =>
      console.warn('An edit failed:', failure?.errorScenario, failure?.errorMessage),
  },
  '@msinternal/sp-idle-web-task': {
    IdleTaskQueue: idleTasks,
    IdleTaskPriority: { OPTIONAL_HIGH: 0 },
    PrefetchDependencyPriority: { high: 0, low: 1 },
    createPrefetchDependencyQueue: () => noPrefetching,
  },
  '@msinternal/sp-safehtml': {
    SafeHtml: { isSafeLinkProtocol: (protocol: string): boolean => safeProtocols.includes(protocol), clean: textOf },
  },
};
