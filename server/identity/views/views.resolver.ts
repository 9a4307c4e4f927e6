import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Scene } from '../../action/scene.ts';
import { globalId } from '../../kernel/ids.ts';
import { refusal } from '../../kernel/refusal.ts';
import {
  RemoveViewInput,
  RemoveViewPayload,
  SavedView,
  SaveViewInput,
  SaveViewPayload,
} from '../../../schema/identity/saved-view.ts';
import { Viewer } from '../../../schema/identity/viewer.ts';
import { findOwnViews, getView, removeView, saveView } from './views.actions.ts';

@Resolver(() => Viewer)
export class ViewsResolver {
  @FieldResolver(() => [SavedView], {
    description:
      'The views of lists that the account keeps, at most 100, the one saved last at the end. UNAUTHENTICATED without a session.',
  })
  savedViews(@Root() viewer: Viewer, @Ctx() { hub, actor }: Scene): Promise<SavedView[]> {
    // A sign-in shows its viewer before there is a session of theirs to ask by.
    if (actor === null || viewer.id !== globalId('Account', actor.accountId)) throw refusal.unauthenticated();
    return findOwnViews(hub, actor);
  }

  @Mutation(() => SaveViewPayload, {
    description:
      'Keeps a view of a list for whoever asks; every account may. One of the same name in the same list is replaced; the 101st is LIMIT.',
  })
  async saveView(
    @Ctx() scene: Scene,
    @Arg('input', () => SaveViewInput, { description: 'The view.' }) input: SaveViewInput,
  ): Promise<SaveViewPayload> {
    return { view: await getView(scene, await saveView(scene.hub, scene.actor, input)) };
  }

  @Mutation(() => RemoveViewPayload, {
    description: 'Removes one of the viewer’s own views. For another’s, as for an unknown id, NOT_FOUND.',
  })
  async removeView(
    @Ctx() { hub, actor }: Scene,
    @Arg('input', () => RemoveViewInput, { description: 'Which view.' }) input: RemoveViewInput,
  ): Promise<RemoveViewPayload> {
    return { viewId: await removeView(hub, actor, input) };
  }
}
