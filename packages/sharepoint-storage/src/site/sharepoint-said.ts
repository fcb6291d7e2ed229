import * as z from 'zod/mini';

/** What SharePoint said of a refusal: its number is the one thing that is the same in every language. */
export interface SharePointSaid {
  status: number;
  /** "-2130575169" */
  number: string;
  /** "Microsoft.SharePoint.SPDuplicateValuesFoundException" */
  type: string;
  message: string;
  /** Whether it is SharePoint's program that answered. Absent for a page, or nothing, from a door or a machine in front of it. */
  isAnswer?: true;
}

const httpErrorSchema = z.looseObject({ isHttpRequestError: z.literal(true), status: z.number(), message: z.string() });
const innerSchema = z.looseObject({ code: z.string(), message: z.looseObject({ value: z.string() }) });

function bodyOf(message: string): unknown {
  const at = message.indexOf('::> ');
  if (at < 0) return undefined;
  try {
    return JSON.parse(message.slice(at + 4));
  } catch {
    return undefined;
  }
}

/** Reads what PnPjs threw. Nothing where it was no answer of a server. */
export function sharePointSaid(cause: unknown): SharePointSaid | undefined {
  const error = httpErrorSchema.safeParse(cause instanceof Error ? { ...cause, message: cause.message } : cause);
  if (!error.success) return undefined;
  const body = bodyOf(error.data.message);
  const record = z.looseObject({}).safeParse(body);
  const isAnswer = record.success ? { isAnswer: true as const } : {};
  const inner = innerSchema.safeParse(
    record.success ? (record.data['odata.error'] ?? record.data['error']) : undefined,
  );
  const [number = '', type = ''] = inner.success ? inner.data.code.split(/,\s*/) : [];
  return {
    status: error.data.status,
    number,
    type,
    message: inner.success ? inner.data.message.value : '',
    ...isAnswer,
  };
}
