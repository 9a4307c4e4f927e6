import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Hub } from '../../action/hub.ts';
import type { Scene } from '../../action/scene.ts';
import { industriesOf } from '../../registry/index.ts';
import {
  JointIndustries,
  JointIndustriesPayload,
  SetJointIndustriesInput,
} from '../../../schema/programmes/joint-industry.ts';
import { bodyReader } from '../bodies/body.permits.ts';
import { setJointIndustries } from './joint-industries.action.ts';
import { findJointIndustries } from './joint-industries.store.ts';

async function shown(hub: Hub, jurisdictionId: string): Promise<JointIndustries> {
  const { revision, codes } = await findJointIndustries(hub.database, jurisdictionId);
  const tree = await industriesOf(hub);
  return { revision, industries: codes.map((code) => ({ code, name: tree.byCode(code)?.name ?? code })) };
}

@Resolver()
export class JointIndustriesResolver {
  @Query(() => JointIndustries, {
    description:
      'Industries in which joint inspection is the rule (R037). FORBIDDEN for inspectors and legal sections.',
  })
  jointIndustries(@Ctx() { hub, actor }: Scene): Promise<JointIndustries> {
    return shown(hub, bodyReader(actor).jurisdictionId);
  }

  @Mutation(() => JointIndustriesPayload, {
    description:
      'Says in which industries joint inspection is the rule (R037, 沙市监函〔2025〕5号 二（二）); administrators only.',
  })
  async setJointIndustries(
    @Ctx() { hub, actor }: Scene,
    @Arg('input', () => SetJointIndustriesInput, { description: 'The industries.' }) input: SetJointIndustriesInput,
  ): Promise<JointIndustriesPayload> {
    const { jurisdictionId } = await setJointIndustries(hub, actor, input);
    return { jointIndustries: await shown(hub, jurisdictionId) };
  }
}
