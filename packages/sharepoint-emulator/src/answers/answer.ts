/** An answer before it is a Response: a batch writes it as a part. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | string;
}
