import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Scene } from '../action/scene.ts';
import { CheckPart } from '../../schema/checks/check.ts';
import { findSignature } from './signatures.store.ts';

@Resolver(() => CheckPart)
export class SignaturesResolver {
  @Query(() => String, {
    nullable: true,
    description:
      'The signature of a check’s part as it was written on the glass, a PNG as `data:image/png;base64,…`; null where none was. For those who see the check, others are FORBIDDEN, an unknown check is NOT_FOUND (R084).',
  })
  signatureImage(
    @Ctx() scene: Scene,
    @Arg('checkId', () => ID, { description: 'The check.' }) checkId: string,
    @Arg('departmentCode', () => String, { description: 'Whose part.' }) departmentCode: string,
  ): Promise<string | null> {
    return findSignature(scene, checkId, departmentCode);
  }
}
