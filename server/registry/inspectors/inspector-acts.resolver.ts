import { Arg, Ctx, Extensions, Mutation, Resolver } from 'type-graphql';
import type { Scene } from '../../action/scene.ts';
import { refusal } from '../../kernel/refusal.ts';
import {
  EndRecusalInput,
  InspectorPayload,
  RecuseInspectorInput,
  SaveInspectorInput,
  SetInspectorLeaveInput,
  UnmaskInspectorInput,
  VerifyInspectorInput,
  WithdrawVerificationInput,
} from '../../../schema/registry/inspector-inputs.ts';
import { SaveSpecialtyInput, SpecialtyPayload } from '../../../schema/registry/specialty.ts';
import type { Disclosure } from '../masking.ts';
import {
  type PersonAnswer,
  setInspectorLeave,
  unmaskInspector,
  verifyInspector,
  withdrawVerification,
} from './inspector.actions.ts';
import { inspectorRecord } from './inspector-record.ts';
import { endRecusal, recuseInspector } from './recusals.action.ts';
import { saveInspector } from './save-inspector.action.ts';
import { findSpecialty, saveSpecialty } from './specialties.store.ts';

async function payload(
  scene: Scene,
  { inspectorId }: PersonAnswer,
  disclosure?: Disclosure,
): Promise<InspectorPayload> {
  return { record: await inspectorRecord(scene, scene.actor!, inspectorId, disclosure) };
}

const KEEPERS = 'For the department’s liaison and administrators; others are FORBIDDEN.';
const LEGAL = 'For the department’s legal section; others are FORBIDDEN.';

@Resolver()
export class InspectorActsResolver {
  @Extensions({ answeredAnew: true })
  @Mutation(() => InspectorPayload, {
    description: `Enters a person or changes the record (R021). An inspector without a certificate is RULE R023 (沙市监函〔2025〕5号 二（一）), a specialty that the taxonomy does not have RULE R025. ${KEEPERS}`,
  })
  async saveInspector(
    @Ctx() scene: Scene,
    @Arg('input', () => SaveInspectorInput, { description: 'The record.' }) input: SaveInspectorInput,
  ): Promise<InspectorPayload> {
    return payload(scene, await saveInspector(scene.hub, scene.actor, input));
  }

  @Mutation(() => InspectorPayload, {
    description: `Verifies a record: from then on the person can be drawn (R024, 偃市监〔2023〕13号 七（一）). A certificate that does not hold today is RULE R022, an expert RULE R026, an auxiliary RULE R023; a second time WRONG_STATE. ${LEGAL}`,
  })
  async verifyInspector(
    @Ctx() scene: Scene,
    @Arg('input', () => VerifyInspectorInput, { description: 'Whose record.' }) input: VerifyInspectorInput,
  ): Promise<InspectorPayload> {
    return payload(scene, await verifyInspector(scene.hub, scene.actor, input));
  }

  @Mutation(() => InspectorPayload, {
    description: `Takes a verification back with its reason (R024); WRONG_STATE where there is none. ${LEGAL}`,
  })
  async withdrawVerification(
    @Ctx() scene: Scene,
    @Arg('input', () => WithdrawVerificationInput, { description: 'Whose record, and why.' })
    input: WithdrawVerificationInput,
  ): Promise<InspectorPayload> {
    return payload(scene, await withdrawVerification(scene.hub, scene.actor, input));
  }

  @Mutation(() => InspectorPayload, {
    description: `Sets the leave and other duties that are not over: nobody is drawn for a plan on whose days they are away. ${KEEPERS}`,
  })
  async setInspectorLeave(
    @Ctx() scene: Scene,
    @Arg('input', () => SetInspectorLeaveInput, { description: 'Whose, and all of them.' })
    input: SetInspectorLeaveInput,
  ): Promise<InspectorPayload> {
    return payload(scene, await setInspectorLeave(scene.hub, scene.actor, input));
  }

  @Mutation(() => InspectorPayload, {
    description: `Recuses a person from a target, or from all with a word in their name (回避, R076): sealing writes it into the draw’s recusals. ${KEEPERS}`,
  })
  async recuseInspector(
    @Ctx() scene: Scene,
    @Arg('input', () => RecuseInspectorInput, { description: 'Who, from what, and why.' }) input: RecuseInspectorInput,
  ): Promise<InspectorPayload> {
    return payload(scene, await recuseInspector(scene.hub, scene.actor, input));
  }

  @Mutation(() => InspectorPayload, {
    description: `Ends a recusal with its reason (R076); WRONG_STATE where it has ended. ${KEEPERS}`,
  })
  async endRecusal(
    @Ctx() scene: Scene,
    @Arg('input', () => EndRecusalInput, { description: 'Which one, and why.' }) input: EndRecusalInput,
  ): Promise<InspectorPayload> {
    return payload(scene, await endRecusal(scene.hub, scene.actor, input));
  }

  @Extensions({ answeredAnew: true })
  @Mutation(() => InspectorPayload, {
    description:
      'Reads a person’s identity number and phone whole; that they were read, by whom and why, stays in the journal (R021, 偃市监〔2023〕13号 五). For the department’s own liaison; others are FORBIDDEN.',
  })
  async unmaskInspector(
    @Ctx() scene: Scene,
    @Arg('input', () => UnmaskInspectorInput, { description: 'Whose, and why.' }) input: UnmaskInspectorInput,
  ): Promise<InspectorPayload> {
    return payload(scene, await unmaskInspector(scene.hub, scene.actor, input), 'SHOWN');
  }

  @Mutation(() => SpecialtyPayload, {
    description:
      'Adds a specialty to the taxonomy or renames one (R025, 沙市监函〔2025〕5号 二（一）). For administrators; others are FORBIDDEN.',
  })
  async saveSpecialty(
    @Ctx() { hub, actor }: Scene,
    @Arg('input', () => SaveSpecialtyInput, { description: 'The specialty.' }) input: SaveSpecialtyInput,
  ): Promise<SpecialtyPayload> {
    const { code } = await saveSpecialty(hub, actor, input);
    const specialty = await findSpecialty(hub.database, code);
    if (specialty === undefined) throw refusal.notFound();
    return { specialty };
  }
}
