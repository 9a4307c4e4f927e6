import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Hub } from '../action/hub.ts';
import type { Scene } from '../action/scene.ts';
import { directoryOf } from '../identity/index.ts';
import { holds } from '../kernel/actor.ts';
import { localDate } from '../kernel/clock.ts';
import { localId } from '../kernel/ids.ts';
import { refusal } from '../kernel/refusal.ts';
import { toldDepartment } from '../merging/index.ts';
import { getPolicy } from '../policy/index.ts';
import { yearProblems } from '../programmes/index.ts';
import { groupedBy } from '../registry/index.ts';
import { Burden } from '../../schema/checks/burden.ts';
import { Target } from '../../schema/registry/target.ts';
import { findVisits, type VisitRow } from './burden.store.ts';

/** What is asked of one target; the department decides which released visits are told. */
interface Asked {
  jurisdictionId: string;
  targetId: string;
  year: number;
  departmentId: string | null;
}

interface Found {
  visits: readonly VisitRow[];
  cap: number | null;
}

/** Visits to targets, many in one reading. */
const visitLoader = (hub: Hub) =>
  new DataLoader<Asked, Found, string>(
    async (asked) => {
      const answers = new Map<Asked, Found>();
      const { yearlyCap } = await getPolicy(hub.database, asked[0]!.jurisdictionId, localDate(hub.clock.now()));
      for (const some of groupedBy(asked, ({ year, departmentId }) => `${year} ${departmentId}`).values()) {
        const [{ year, departmentId }] = some as [Asked];
        const ids = some.map(({ targetId }) => targetId);
        const visits = groupedBy(await findVisits(hub.database, ids, year, departmentId), ({ targetId }) => targetId);
        for (const one of some) answers.set(one, { visits: visits.get(one.targetId) ?? [], cap: yearlyCap.value });
      }
      return asked.map((one) => answers.get(one)!);
    },
    { cacheKeyFn: ({ targetId, year, departmentId }) => `${targetId} ${year} ${departmentId}` },
  );

async function burdenOf({ hub }: Scene, { visits, cap }: Found, year: number): Promise<Burden> {
  const directory = await directoryOf(hub);
  const done = visits.filter(({ isDone }) => isDone);
  const ofDepartment = (id: string, some: readonly VisitRow[]): number =>
    some.filter(({ departmentIds }) => departmentIds.includes(id)).length;
  const planned = visits.filter(({ isDone }) => !isDone);
  return {
    year,
    done: done.length,
    planned: planned.length,
    saved: done.reduce((sum, { separate }) => sum + Math.max(0, separate - 1), 0),
    cap,
    departments: [...new Set(visits.flatMap(({ departmentIds }) => departmentIds))]
      .map((id) => ({
        department: directory.byId(id),
        done: ofDepartment(id, done),
        planned: ofDepartment(id, planned),
      }))
      .sort((a, b) => b.done + b.planned - a.done - a.planned || a.department.sortOrder - b.department.sortOrder),
  };
}

@Resolver(() => Target)
export class BurdenResolver {
  @FieldResolver(() => Burden, {
    nullable: true,
    description:
      'What inspections of a year weigh on it, over all departments (R065). For liaisons and auditors; null for others.',
  })
  async burden(
    @Root() target: Target,
    @Ctx() scene: Scene,
    @Arg('year', () => Int, {
      nullable: true,
      description: 'The plans’ year, 2000 to 2100, anything else is BAD_USER_INPUT; left out: this year.',
    })
    asked: number | null,
  ): Promise<Burden | null> {
    const { hub, actor } = scene;
    if (!holds(actor, 'LIAISON') && !holds(actor, 'AUDITOR')) return null;
    const year = asked ?? Number(localDate(hub.clock.now()).slice(0, 4));
    const problems = yearProblems(year);
    if (problems.length > 0) throw refusal.badInput(problems);
    const targetId = localId('Target', target.id)!;
    const departmentId = toldDepartment(actor);
    const { jurisdictionId } = actor!;
    return burdenOf(
      scene,
      await scene.loader(visitLoader).load({ jurisdictionId, targetId, year, departmentId }),
      year,
    );
  }
}
