import { config } from 'zod/v4';

// The console's content security policy has no unsafe-eval. The first object of a schema would try whether it may compile its
// rules: the browser reports that, though nothing fails. Both bundlers put this file in place of `zod`, so that it comes first.
config({ jitless: true });

export * as z from './zod-parts';
