import type { Capability } from '../action/capability.ts';
import { BodiesResolver } from './bodies/bodies.resolver.ts';
import { DeadlinesResolver } from './deadlines/deadlines.resolver.ts';
import { JointIndustriesResolver } from './joint-industries/joint-industries.resolver.ts';
import { programmesMigrations } from './migrations.ts';
import { programmeFilePurposes } from './programme-files.ts';
import { PublicProgrammesResolver } from './public/public.resolver.ts';
import { ProgrammePossibilitiesResolver } from './yearly/possibilities.resolver.ts';
import { ProgrammeFieldsResolver } from './yearly/programme-fields.resolver.ts';
import { ProgrammesResolver } from './yearly/programmes.resolver.ts';
import { offerIntake } from '../registry/index.ts';
import { planIntake } from './plan-intake.ts';

export const programmes: Capability = {
  name: 'programmes',
  entities: [],
  migrations: programmesMigrations,
  resolvers: [
    ProgrammesResolver,
    ProgrammeFieldsResolver,
    ProgrammePossibilitiesResolver,
    PublicProgrammesResolver,
    DeadlinesResolver,
    BodiesResolver,
    JointIndustriesResolver,
  ],
  filePurposes: programmeFilePurposes,
  start(hub) {
    offerIntake(hub, planIntake);
    return { stop: () => Promise.resolve() };
  },
};
