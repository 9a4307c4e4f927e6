import type { Dice } from './dice.ts';

const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const CYCLE = Array.from({ length: 60 }, (_, i) => `${STEMS[i % 10]}${BRANCHES[i % 12]}`);

// All from CJK Extension B, outside the basic plane: two UTF-16 units, four UTF-8 bytes.
const RARE = [...'𣲘𠙶𡎚𥖨𧒽𤩽𠮷𦰡'];
const BARE = [...STEMS, ...BRANCHES, ...CYCLE];
const LONGEST = 30;

const SHOP = /[店馆吧厅池院站所园社铺楼庄房校府厂坊行栈部咖宿]$/u;
const SHOP_ENDINGS = ['店', '店', '店', '经营部'];
const FIRM_ENDINGS = ['有限公司', '有限公司', '有限公司', '有限责任公司'];

/** 甲子, 乙丑, … 癸亥, then pairs of them, and so on: no number gives the words of another. */
export function cycleWords(number: number): string {
  const head = number < CYCLE.length ? '' : cycleWords(Math.floor(number / CYCLE.length) - 1);
  return head + CYCLE[number % CYCLE.length];
}

/** Hands out names that nobody bears: every one starts with 示范, or is a bare sign of the sexagenary cycle. */
export class TradeNames {
  private readonly used = new Map<string, number>();
  private readonly dice: Dice;
  private given = 0;
  private bare = 0;

  constructor(dice: Dice) {
    this.dice = dice;
  }

  firm(word: string): string {
    return this.next(word, this.dice.pick(FIRM_ENDINGS), false);
  }

  shop(word: string): string {
    return this.next(word, SHOP.test(word) ? '' : this.dice.pick(SHOP_ENDINGS), true);
  }

  cooperative(word: string): string {
    return this.next(word, '农民专业合作社', false);
  }

  private next(word: string, ending: string, mayBeBare: boolean): string {
    this.given += 1;
    if (mayBeBare && this.given % 353 === 7 && this.bare < BARE.length) return BARE[this.bare++] as string;
    const number = this.used.get(word) ?? 0;
    this.used.set(word, number + 1);
    const words = cycleWords(number);
    if (this.given % 743 === 11) return longest(words, word + ending);
    return `示范${this.given % 499 === 5 ? this.dice.pick(RARE) : ''}${words}${word}${ending}`;
  }
}

function longest(words: string, tail: string): string {
  let middle = words;
  for (let i = 0; middle.length + tail.length + 4 <= LONGEST; i += 1) middle += CYCLE[(i * 7 + 11) % CYCLE.length];
  const spare = LONGEST - middle.length - tail.length - 2;
  return `示范${spare === 1 ? '县' : ''}${middle}${tail}`;
}
