export { lapse, lapseFact } from './lapse.ts';
