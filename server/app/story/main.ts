import { onNode24 } from '../local-node.ts';

// Loaded only then: an older Node lacks modules that the story is made of.
await onNode24(async () => (await import('./tell.ts')).tell(process.argv.slice(2)));
