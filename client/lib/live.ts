// Live events of the hub. Screens use `useLive`, `useLiveRefresh` and `useArrivals`; the app runs the feeds.
export type { EventFilter, HubEvent, HubEventType } from './live/event-hub.ts';
export { listen } from './live/event-hub.ts';
export type { EventPage, Feed } from './live/feed.ts';
export type { LiveState } from './live/state.ts';
export { useArrivals, useLive, useLiveRefresh, useLiveState } from './live/useLive.ts';
export { createSocket, SESSION_ENDED } from './live/socket.ts';
export { useFeed } from './live/useFeed.ts';
