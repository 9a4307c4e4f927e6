import { text } from '../../../kernel/text.ts';
import { saysNothing } from './plain.ts';
import { asked, certain, type Reading } from './reading.ts';

const LONGEST = 50;

const ASK = {
  none: text('没有写姓名：这是谁？', 'No name is given: who is this?'),
  several: text(
    '一格好像写了几个人：一行只写一个人，这一行是谁？',
    'Several people seem to stand in one cell: who is this line of?',
  ),
  long: text(
    `姓名超过 ${LONGEST} 个字：这个人叫什么？`,
    `The name has more than ${LONGEST} characters: what is this person called?`,
  ),
} as const;

const BETWEEN_PEOPLE = /[、,，;；/／\n]+/;
const HAN = /^[\p{Script=Han}·•]+$/u;

const partsOf = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Who may be meant by a cell with a person's name: each of several, and where only blanks part them all as one. */
function peopleIn(cell: string): { whole: string | null; parts: string[] } {
  const parts = partsOf(cell, BETWEEN_PEOPLE);
  if (parts.length > 1) return { whole: null, parts };
  const [name = ''] = parts;
  const words = partsOf(name, / +/);
  if (words.length < 2 || !words.every((word) => HAN.test(word))) return { whole: words.join(' '), parts: [] };
  // A blank inside 王 伟 or 王 小明 is for the eye; 赵一 钱二 may be two people, 欧阳 娜娜 is one.
  const isOne = words.filter((word) => [...word].length > 1).length < 2;
  return { whole: words.join(''), parts: isOne ? [] : words };
}

/** A cell with the name of one person (R021). Only what may be several people is asked about: names are of many kinds. */
export function readPersonName(cell: string): Reading<string> {
  if (saysNothing(cell)) return asked(ASK.none);
  const { whole, parts } = peopleIn(cell);
  if (whole === null || parts.length > 0) return asked(ASK.several);
  if (whole === '') return asked(ASK.none);
  return whole.length > LONGEST ? asked(ASK.long) : certain(whole);
}

/** What a cell that was asked about could be meant to say, each of which is read for certain. */
export function namesMeant(cell: string): { whole: string | null; parts: string[] } {
  const { whole, parts } = peopleIn(cell);
  if (parts.length === 0) return { whole: null, parts: [] };
  const sound = (name: string): boolean => readPersonName(name).value === name;
  return { whole: whole !== null && sound(whole) ? whole : null, parts: parts.filter(sound) };
}
