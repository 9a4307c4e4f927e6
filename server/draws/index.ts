export { type DrawnTarget, openDrawnList } from './drawn-list.ts';
