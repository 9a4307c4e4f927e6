import manifest from '../../package.json' with { type: 'json' };

/** The hub's version; pages of another version ask to be refreshed. */
export const VERSION: string = manifest.version;
