import type { Capability } from '../action/capability.ts';
import { ExceptionsResolver } from './exceptions.resolver.ts';
import { MergingResolver } from './merging.resolver.ts';
import { JointPlansResolver } from './overlap/joint-plans.resolver.ts';
import { OverlapResolver } from './overlap/overlap.resolver.ts';

export const merging: Capability = {
  name: 'merging',
  entities: [],
  migrations: [],
  resolvers: [MergingResolver, ExceptionsResolver, OverlapResolver, JointPlansResolver],
};
