import * as z from 'zod/mini';

// Must be the first import of the entry: zod decides when a schema is made whether it may compile it with `new Function`,
// which a Content-Security-Policy refuses and reports. Setting this later, in `onInit`, is too late for every schema.
z.config({ jitless: true });
