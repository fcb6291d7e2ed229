import type { DeskFlow } from '@tms-support/sharepoint-schema';
import { valueOf, type Functions, type Value } from './flow-expression.js';
import type { TestSite, Who } from './test-site.js';

export interface Mail {
  to: string;
  subject: string;
  body: string;
}
type Actions = DeskFlow['actions'];
interface Given {
  runAfter: Record<string, unknown>;
  type: string;
  inputs: unknown;
}

/** Runs a flow on a site as Power Automate would, as the person who imported it: its requests go to the site, its mails are returned. */
export async function runFlow(flow: DeskFlow, site: TestSite, who: Who, now: string): Promise<Mail[]> {
  const mails: Mail[] = [];
  const outputs = new Map<string, Value>();
  const loops = new Map<string, Value>();
  const functions = (item?: Value): Functions => ({
    utcNow: () => now,
    body: (name) => outputs.get(name as string),
    outputs: (name) => outputs.get(name as string),
    item: () => item,
    items: (name) => loops.get(name as string),
  });
  const filled = (given: Value, item?: Value): Value =>
    typeof given === 'string'
      ? valueOf(given, functions(item))
      : given !== null && typeof given === 'object'
        ? Object.fromEntries(Object.entries(given).map(([key, value]) => [key, filled(value, item)]))
        : given;

  async function request(p: Record<string, string>, headers: Record<string, string>): Promise<Value> {
    const body = p['parameters/body'] === undefined ? undefined : (JSON.parse(p['parameters/body']) as unknown);
    const answer = await site.ask(
      who,
      p['parameters/method']!,
      p['parameters/uri']!.replace(/^_api\//, ''),
      body,
      headers,
    );
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${p['parameters/uri']}: ${answer.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  async function act(name: string, action: Given): Promise<void> {
    const more = action as Given & {
      expression: { equals: [string, boolean] };
      actions: Actions;
      else: { actions: Actions };
      foreach: string;
    };
    switch (action.type) {
      case 'Compose':
        return void outputs.set(name, filled(action.inputs));
      case 'Select':
      case 'Query': {
        const inputs = action.inputs as { from: string; select: string; where: string };
        const from = filled(inputs.from) as Value[];
        const each = (item: Value): Value => filled(action.type === 'Select' ? inputs.select : inputs.where, item);
        return void outputs.set(name, action.type === 'Select' ? from.map(each) : from.filter(each));
      }
      case 'If': {
        const [test, is] = more.expression.equals;
        return run(filled(test) === is ? more.actions : more.else.actions);
      }
      case 'Foreach':
        for (const item of filled(more.foreach) as Value[]) {
          loops.set(name, item);
          await run(more.actions);
        }
        return;
      case 'OpenApiConnection': {
        const { host, parameters } = action.inputs as { host: { operationId: string }; parameters: object };
        const p = filled(parameters) as Record<string, string>;
        if (host.operationId === 'HttpRequest') {
          return void outputs.set(name, await request(p, (p as never)['parameters/headers']));
        }
        mails.push({ to: p['emailMessage/To']!, subject: p['emailMessage/Subject']!, body: p['emailMessage/Body']! });
        return;
      }
      default:
        throw new Error(`The action ${action.type} was not tried.`);
    }
  }

  /** Each action after those that it waits for. */
  async function run(actions: Actions): Promise<void> {
    const left = new Map(Object.entries(actions) as unknown as [string, Given][]);
    while (left.size > 0) {
      const ready = [...left].find(([, { runAfter }]) => Object.keys(runAfter).every((one) => !left.has(one)));
      if (!ready) throw new Error(`These wait for each other: ${[...left.keys()].join(', ')}.`);
      left.delete(ready[0]);
      for (const one of Object.keys(ready[1].runAfter))
        if (!(one in actions)) throw new Error(`${ready[0]} waits for ${one}.`);
      await act(...ready);
    }
  }
  await run(flow.actions);
  return mails;
}
