import './storage.ts';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { SavedViewFragment } from '../../client/generated/graphql.ts';
import { HubError, type HubErrorCode } from '../../client/lib/hub-error.ts';
import { bringOver } from '../../client/lib/views/bring-over.ts';
import { dropHere, keepHere, keptHere, type ListView, locateHere } from '../../client/lib/views/kept-here.ts';

const ME = 'scjg.liaison';
const A: ListView = { name: '甲', list: 'targets', path: '/targets', search: '?industry=61', columns: ['name'] };
const B: ListView = { name: '乙', list: 'targets', path: '/targets', search: '?industry=62' };
const C: ListView = { name: '甲', list: 'items', path: '/items', search: '' };

/** A hub that keeps views by list and name, and refuses those by these names. */
class SomeHub {
  views: SavedViewFragment[] = [];
  readonly refuses = new Map<string, HubErrorCode>();
  /** Names whose answers do not come back, though they are kept. */
  readonly loses = new Set<string>();
  asked = 0;
  private made = 0;

  put({ name, list, path, search, columns = null }: ListView): SavedViewFragment {
    const same = this.views.find((view) => view.list === list && view.name === name);
    const view = { id: same?.id ?? `svw_${++this.made}`, name, list, path, search, columns } as SavedViewFragment;
    this.views = [...this.views.filter(({ id }) => id !== view.id), view];
    return view;
  }

  readonly send = (input: ListView): Promise<SavedViewFragment> => {
    this.asked += 1;
    const code = this.refuses.get(input.name);
    if (code !== undefined) return Promise.reject(new HubError(code, ''));
    const view = this.put(input);
    return this.loses.has(input.name) ? Promise.reject(new HubError('NETWORK', '')) : Promise.resolve(view);
  };
}

let hub: SomeHub;

const bring = () =>
  bringOver(
    {
      kept: () => keptHere(ME),
      drop: (view) => dropHere(ME, view),
      send: hub.send as never,
    },
    hub.views,
  );
const here = () => keptHere(ME).map(({ list, name }) => `${list} ${name}`);
const there = () => hub.views.map(({ list, name }) => `${list} ${name}`);

beforeEach(() => {
  localStorage.clear();
  hub = new SomeHub();
});

describe('views of this browser', () => {
  it('are kept by account and list, whatever else the browser keeps', () => {
    localStorage.setItem('onedoor.columns.scjg.liaison.targets', '["name"]');
    for (const view of [A, B, C]) keepHere(ME, view);
    keepHere('gaj.liaison', A);
    expect(keptHere(ME)).toEqual([A, B, C]);
    dropHere(ME, A);
    expect([here(), keptHere('gaj.liaison')]).toEqual([['targets 乙', 'items 甲'], [A]]);
  });

  it('of an account whose name begins with another’s are not that one’s', () => {
    keepHere('scjg.liaison.second', A);
    expect(keptHere(ME)).toEqual([]);
  });

  it('are none where the browser’s storage holds something else', () => {
    localStorage.setItem('onedoor.views.scjg.liaison.targets', 'nonsense');
    expect(keptHere(ME)).toEqual([]);
  });

  it('leave no trace once the last is dropped', () => {
    keepHere(ME, A);
    dropHere(ME, A);
    expect(localStorage.length).toBe(0);
  });
});

describe('bringing them over', () => {
  it('gives them to the hub as they are, once', async () => {
    for (const view of [A, B, C]) keepHere(ME, view);
    const views = await bring();
    expect(hub.views).toMatchObject([A, B, C]);
    expect([views, here(), hub.asked]).toEqual([hub.views, [], 3]);
    expect(await bring()).toEqual(views);
    expect(hub.asked).toBe(3);
  });

  it('asks nothing where there is nothing', async () => {
    hub.put(A);
    expect(await bring()).toEqual(hub.views);
    expect(hub.asked).toBe(0);
  });

  it('stops where the hub is not reached, and goes on where it stopped', async () => {
    for (const view of [A, B, C]) keepHere(ME, view);
    hub.refuses.set('乙', 'NETWORK');
    await bring();
    expect([there(), here(), hub.asked]).toEqual([['targets 甲'], ['targets 乙', 'items 甲'], 2]);
    hub.refuses.clear();
    await bring();
    expect([there(), here()]).toEqual([['targets 甲', 'targets 乙', 'items 甲'], []]);
  });

  it.each<HubErrorCode>(['LIMIT', 'UNAUTHENTICATED', 'INTERNAL'])('keeps all that is left after %s', async (code) => {
    for (const view of [A, B]) keepHere(ME, view);
    hub.refuses.set('甲', code);
    await bring();
    expect([there(), here(), hub.asked]).toEqual([[], ['targets 甲', 'targets 乙'], 1]);
  });

  it('keeps one that the hub does not take as it is, and brings the others', async () => {
    for (const view of [A, B]) keepHere(ME, view);
    hub.refuses.set('甲', 'BAD_USER_INPUT');
    expect(await bring()).toEqual(hub.views);
    expect([there(), here()]).toEqual([['targets 乙'], ['targets 甲']]);
  });

  it('drops what the hub has already, also where its answer was lost', async () => {
    keepHere(ME, A);
    hub.loses.add('甲');
    await bring();
    expect([there(), here()]).toEqual([['targets 甲'], ['targets 甲']]);
    await bring();
    expect([there(), here(), hub.asked]).toEqual([['targets 甲'], [], 1]);
  });

  it('replaces nothing: what has the name of another view gets the next free one', async () => {
    const others = [
      { ...A, search: '?industry=63' },
      { ...A, name: '甲 2', search: '?industry=64' },
    ];
    for (const view of others) hub.put(view);
    for (const view of [A, { ...A, name: '甲 3', search: '?industry=65' }]) keepHere(ME, view);
    await bring();
    expect(hub.views.map(({ name, search }) => [name, search])).toEqual([
      ['甲', '?industry=63'],
      ['甲 2', '?industry=64'],
      ['甲 4', '?industry=61'],
      ['甲 3', '?industry=65'],
    ]);
    expect(here()).toEqual([]);
  });

  it('sends none that another tab brought over meanwhile', async () => {
    for (const view of [A, B]) keepHere(ME, view);
    const { send } = hub;
    const kept = () => keptHere(ME);
    const drop = (view: ListView) => dropHere(ME, view);
    const sendWhileAnotherDoes = (input: ListView) => {
      drop(B);
      return send(input);
    };
    await bringOver({ kept, drop, send: sendWhileAnotherDoes as never }, []);
    expect([there(), here()]).toEqual([['targets 甲'], []]);
  });

  it('waits with one of before that knows no path, until its list was open', async () => {
    keepHere(ME, { name: '旧', list: 'plans', search: '?year=2026' });
    await bring();
    expect([hub.asked, here()]).toEqual([0, ['plans 旧']]);
    locateHere(ME, 'plans', '/plans');
    await bring();
    expect(hub.views).toMatchObject([{ name: '旧', list: 'plans', path: '/plans', search: '?year=2026' }]);
    expect(here()).toEqual([]);
  });
});
