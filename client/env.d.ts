/// <reference types="vite/client" />

/** The hub's version that this bundle was built with. */
declare const __ONEDOOR_VERSION__: string;
