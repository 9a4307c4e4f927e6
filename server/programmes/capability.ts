import type { Capability } from '../action/capability.ts';
import { offerIntake } from '../registry/index.ts';
import { planIntake } from './plan-intake.ts';

export const programmes: Capability = {
  name: 'programmes',
  entities: [],
  migrations: [],
  resolvers: [],
  start(hub) {
    offerIntake(hub, planIntake);
    return { stop: () => Promise.resolve() };
  },
};
