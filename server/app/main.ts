import { onNode24 } from './local-node.ts';

// Loaded only then: an older Node lacks modules that the hub is made of.
await onNode24(async () => (await import('./serve.ts')).serve());
