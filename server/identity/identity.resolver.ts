import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Scene } from '../action/scene.ts';
import { refusal } from '../kernel/refusal.ts';
import { pageRequest } from '../kernel/page.ts';
import { DepartmentConnection } from '../../schema/identity/department.ts';
import {
  EndSessionsInput,
  EndSessionsPayload,
  SignInInput,
  SignInPayload,
  SignOutPayload,
  Viewer,
} from '../../schema/identity/viewer.ts';
import { findDepartments } from './departments.store.ts';
import { endSessions, signIn, signOut } from './identity.actions.ts';
import { viewerOf } from './viewer.ts';

@Resolver()
export class IdentityResolver {
  @Query(() => Viewer, { description: 'The account that asks. UNAUTHENTICATED without a session.' })
  async viewer(@Ctx() scene: Scene): Promise<Viewer> {
    if (scene.actor === null) throw refusal.unauthenticated();
    return viewerOf(scene.hub, scene.actor);
  }

  @Query(() => DepartmentConnection, {
    description:
      'The departments of the viewer’s jurisdiction, in their official order. UNAUTHENTICATED without a session.',
  })
  async departments(
    @Ctx() scene: Scene,
    @Arg('first', () => Int, { description: 'How many rows, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on behind.' }) after: string | null,
  ): Promise<DepartmentConnection> {
    if (scene.actor === null) throw refusal.unauthenticated();
    return findDepartments(
      scene.hub,
      scene.actor.jurisdictionId,
      pageRequest(first, after),
    ) as Promise<DepartmentConnection>;
  }

  @Mutation(() => SignInPayload, {
    description: 'Opens a session. A wrong name or password is UNAUTHENTICATED, too many tries are LIMIT.',
  })
  async signIn(
    @Ctx() scene: Scene,
    @Arg('input', () => SignInInput, { description: 'Name and password.' }) input: SignInInput,
  ): Promise<SignInPayload> {
    const { actor, ...session } = await signIn(scene, input);
    return { ...session, viewer: await viewerOf(scene.hub, actor) };
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session that asks; its sockets close with 4403.' })
  async signOut(@Ctx() scene: Scene): Promise<SignOutPayload> {
    await signOut(scene);
    return { ended: true };
  }

  @Mutation(() => EndSessionsPayload, {
    description: 'Ends all sessions of an account. Administrators only; others are FORBIDDEN.',
  })
  async endSessions(
    @Ctx() scene: Scene,
    @Arg('input', () => EndSessionsInput, { description: 'Whose sessions.' }) input: EndSessionsInput,
  ): Promise<EndSessionsPayload> {
    return { ended: await endSessions(scene, input) };
  }
}
