import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { possibility } from '../../action/possibility.ts';
import type { Scene } from '../../action/scene.ts';
import { pageRequest } from '../../kernel/page.ts';
import { refusal } from '../../kernel/refusal.ts';
import { planPermits } from '../../plans/index.ts';
import { yearProblems } from '../../programmes/index.ts';
import { AFTER, FIRST } from '../../registry/index.ts';
import { Possibility } from '../../../schema/clause.ts';
import {
  OverlapCell,
  OverlapPairConnection,
  Overlaps,
  OverlapTargetConnection,
  OverlapTargetFilter,
} from '../../../schema/merging/overlap.ts';
import { overlapPermits, overlapSight } from './overlap.permits.ts';
import { findOverlapTargets } from './overlap-targets.queries.ts';
import { findOverlaps, findPairs, heatOf, type OverlapsView } from './overlaps.queries.ts';

const YEAR = { description: 'The year, 2000 to 2100; anything else is BAD_USER_INPUT.' };

function requireYear(year: number): void {
  const problems = yearProblems(year);
  if (problems.length > 0) throw refusal.badInput(problems);
}

@Resolver(() => Overlaps)
export class OverlapResolver {
  @Query(() => Overlaps, {
    description:
      'Which tasks and joint plans of a year meet at which targets (R034, R035, R036). For liaisons, heads of departments, the leadership and auditors; others are FORBIDDEN.',
  })
  overlaps(@Ctx() scene: Scene, @Arg('year', () => Int, YEAR) year: number): Promise<Overlaps> {
    const sight = overlapSight(scene.actor, overlapPermits.read);
    requireYear(year);
    return findOverlaps(scene, sight, year) as Promise<Overlaps & OverlapsView>;
  }

  @Query(() => OverlapTargetConnection, {
    description:
      'Targets that several sources of a year could draw: who, when, for what (R036, R063). Natural persons are masked. For liaisons and auditors; others are FORBIDDEN.',
  })
  async overlapTargets(
    @Ctx() scene: Scene,
    @Arg('year', () => Int, YEAR) year: number,
    @Arg('filter', () => OverlapTargetFilter, { nullable: true, description: 'Which targets; left out: all.' })
    filter: OverlapTargetFilter | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<OverlapTargetConnection> {
    const sight = overlapSight(scene.actor, overlapPermits.list);
    const page = pageRequest(first, after);
    requireYear(year);
    return (await findOverlapTargets(scene, sight, year, filter ?? {}, page)) as unknown as OverlapTargetConnection;
  }

  @FieldResolver(() => [OverlapCell], {
    description: 'What each department plans in each industry; cells without a target are left out.',
  })
  heat(
    @Root() { radar }: OverlapsView,
    @Ctx() scene: Scene,
    @Arg('under', () => String, {
      nullable: true,
      description: 'A GB/T 4754 code: the industries directly under it. Left out: the divisions of two digits.',
    })
    under: string | null,
  ): Promise<OverlapCell[]> {
    return heatOf(scene, radar, under ?? null);
  }

  @FieldResolver(() => OverlapPairConnection, {
    description: 'Every two sources that share a target (抽查事项的交集度, R035), those that save most doors first.',
  })
  async pairs(
    @Root() { radar }: OverlapsView,
    @Ctx() scene: Scene,
    @Arg('departmentCode', () => String, {
      nullable: true,
      description: 'Only pairs with a source of this department.',
    })
    departmentCode: string | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<OverlapPairConnection> {
    const page = pageRequest(first, after);
    return (await findPairs(scene, radar, departmentCode ?? null, page)) as unknown as OverlapPairConnection;
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may make one joint plan of tasks.' })
  viewerCanPlanJointly(@Ctx() { actor, language }: Scene): Possibility {
    return possibility(planPermits.create(actor!), language);
  }
}
