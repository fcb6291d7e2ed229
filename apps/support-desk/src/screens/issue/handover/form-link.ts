import {
  handoverPartSchema,
  prefillLink,
  type HandoverPart,
  type HandoverPartName,
  type PrefillLink,
} from '@tms-support/support-domain';

const partNames: readonly string[] = handoverPartSchema.options;

/** What the setting says: the form, and which of its entries takes which part of a handover. */
interface FormTemplate {
  formUrl: string;
  entries: ReadonlyMap<HandoverPartName, string>;
}

/**
 * Reads the form's link from the settings. A form makes a link with answers in it; an owner types the name of a part as each
 * answer (`entry.123=what-happened`), and that link is the setting. A link without them opens an empty form.
 */
export function readFormTemplate(setting: string): FormTemplate {
  const entries = new Map<HandoverPartName, string>();
  try {
    const url = new URL(setting.trim());
    for (const [id, value] of [...url.searchParams]) {
      const name = value
        .trim()
        .toLowerCase()
        .replace(/^\[|\]$/g, '')
        .replace(/\s+/g, '-');
      if (!partNames.includes(name)) continue;
      entries.set(name as HandoverPartName, id);
      url.searchParams.delete(id);
    }
    return { formUrl: entries.size > 0 ? url.href : setting.trim(), entries };
  } catch {
    // No address at all: whoever shows the link says so.
    return { formUrl: setting.trim(), entries };
  }
}

/** The form with the reviewed parts in it; nothing where the setting names no entry. */
export function filledForm(setting: string | undefined, parts: readonly HandoverPart[]): PrefillLink | undefined {
  if (!setting) return undefined;
  const { formUrl, entries } = readFormTemplate(setting);
  if (entries.size === 0) return undefined;
  const answers = parts.flatMap(({ name, text }) => {
    const id = entries.get(name);
    return id === undefined ? [] : [[id, text] as const];
  });
  return prefillLink(formUrl, Object.fromEntries(answers));
}
