import type { Capability } from '../action/capability.ts';
import { MergingResolver } from './merging.resolver.ts';

export const merging: Capability = { name: 'merging', entities: [], migrations: [], resolvers: [MergingResolver] };
