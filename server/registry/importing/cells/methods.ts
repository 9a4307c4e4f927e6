import { text } from '../../../kernel/text.ts';
import type { CheckMethodValues } from '../../../../schema/registry/item-enums.ts';
import { isProse, plain, saysNothing } from './plain.ts';
import { asked, certain, type Reading } from './reading.ts';

export type CheckMethod = keyof typeof CheckMethodValues;

const WORDS: readonly (readonly [RegExp, CheckMethod])[] = [
  [/(?:现场|实地)(?:检查|核查|抽查|查看|勘查|监督检查)|实地走访/, 'ON_SITE'],
  [/书面(?:检查|抽查|审查|核查)|查阅资料|资料(?:检查|审查|核查)|内业资料|案卷评查|查阅(?:台账|档案)/, 'WRITTEN'],
  [/(?:网络|网上|线上|互联网|远程)(?:检查|监测|抽查|核查|监控|巡查)/, 'NETWORK'],
  [/委托(?:第三方|专业)?(?:机构)?(?:检查|检测|检验|核查)?|委托专业机构/, 'ENTRUSTED'],
];
const JOINT = /^(?:[、,;/\n\s。]|和|与|或者|或|及|以及|相结合|结合|方式|等)+/;
const DRAWN = /随机|定向|抽取|双随机|专项/;

const NOT_READ = text(
  '方式没有读懂：现场检查、书面检查、网络检查还是委托专业机构？',
  'The method could not be read: on site, by papers, over the network, or by an entrusted institution?',
);
const ABOUT_THE_DRAW = text(
  '这里写的是怎样抽取，不是怎样检查：现场、书面、网络还是委托？',
  'This tells how targets are drawn, not how they are looked at: on site, by papers, over the network, or entrusted?',
);
const OPEN_END = text('“等”还包括哪些方式？', 'Which methods does the open end (等) mean?');

/** A cell that tells how a matter is looked at (方式); nothing in it may be left over. */
export function readMethods(cell: string): Reading<CheckMethod[]> {
  if (saysNothing(cell)) return {};
  if (isProse(cell)) return asked(NOT_READ);
  let rest = plain(cell).replace(/\s/g, '');
  const open = /等[。.]?$/.test(rest);
  const methods: CheckMethod[] = [];
  while (rest !== '') {
    const found = WORDS.flatMap(([words, method]) => {
      const match = new RegExp(`^(?:${words.source})`).exec(rest);
      return match === null ? [] : [{ length: match[0].length, method }];
    })[0];
    const joint = found === undefined ? JOINT.exec(rest)?.[0].length : undefined;
    if (found === undefined && joint === undefined) return asked(DRAWN.test(rest) ? ABOUT_THE_DRAW : NOT_READ);
    if (found !== undefined && !methods.includes(found.method)) methods.push(found.method);
    rest = rest.slice(found?.length ?? joint);
  }
  if (methods.length === 0) return asked(NOT_READ);
  return open ? asked(OPEN_END, methods) : certain(methods);
}
