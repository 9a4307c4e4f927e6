import { expect } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { type Part, results } from '../support/field-work.ts';
import { itemCodesOf } from '../support/flow.ts';

/** A plan on its way, step by step: each step raises its revision by one and tells its facts. */
export class Walk {
  plan: any;
  round: any;
  /** Every fact in its order, as the lead is to hear it. */
  readonly facts: string[] = [];

  constructor(private readonly people: Readonly<Record<string, Caller>>) {}

  private get lead(): Caller {
    return this.people['scjg.liaison']!;
  }

  /** Makes the plan. */
  async begin(input: Record<string, unknown>): Promise<void> {
    ({ plan: this.plan } = await this.lead.do('CreateJointPlan', input));
    expect(this.plan.revision).toBe(1);
    this.facts.push('PLAN_CREATED scjg');
  }

  /** One mutation on the plan, at its revision after another one was refused; `facts` are what it tells. */
  async step(name: string, mutation: string, asked: Record<string, unknown>, ...facts: string[]): Promise<void> {
    const input = { planId: this.plan.id, ...asked };
    const { revision } = this.plan;
    const stale = { input: { ...input, expectedRevision: revision + 1 } };
    expect([mutation, await this.people[name]!.refused(mutation, stale)]).toEqual([mutation, { code: 'STALE' }]);
    ({ plan: this.plan } = await this.people[name]!.do(mutation, { ...input, expectedRevision: revision }));
    expect([mutation, this.plan.revision]).toEqual([mutation, revision + 1]);
    this.facts.push(...facts);
  }

  async contribute(code: string): Promise<void> {
    const itemCodes = (await itemCodesOf(this.lead, code)).slice(0, 3);
    await this.step(`${code}.liaison`, 'ContributeItems', { itemCodes }, `ITEMS_CONTRIBUTED ${code}`);
  }

  /** One mutation on the round, which takes no revision and raises the plan's. */
  async ofRound(mutation: string, input: Record<string, unknown>, fact: string): Promise<void> {
    ({ round: this.round } = await this.lead.do(mutation, input));
    const { id, revision } = this.plan;
    this.plan = await this.lead.get('PlanPage', { id, first: 1 });
    expect([mutation, this.plan.revision]).toEqual([mutation, revision + 1]);
    this.facts.push(fact);
  }

  /** A part recorded and submitted by one of its team, each raising the check's revision; gives what it is then. */
  async work({ checkId, department, team, entryIds }: Part, before: number): Promise<number> {
    const member = team.at(-1)!;
    let revision = before;
    for (const [mutation, more, fact] of [
      ['RecordResults', { results: results(entryIds) }, 'RESULTS_RECORDED'],
      ['SubmitPart', { signature: { kind: 'SIGNED' } }, 'PART_SUBMITTED'],
    ] as const) {
      const input = { checkId, ...more };
      const stale = { input: { ...input, expectedRevision: revision - 1 } };
      expect([mutation, await member.refused(mutation, stale)]).toEqual([mutation, { code: 'STALE' }]);
      const { check } = await member.do(mutation, { ...input, expectedRevision: revision });
      expect(check.revision).toBe((revision += 1));
      this.facts.push(`${fact} ${department}`);
    }
    return revision;
  }
}
