// 〔2022〕39号 numbers a document, 第2009号 a decree: neither says what a table is about.
const NAMED = /(?<![\d〔[第])(20[0-4]\d)\s*年/g;
const SEVERAL = /20\d\d\s*年?度?\s*(?:[-—–~～至、]|和)\s*20\d\d/;
// Lines above a table that tell when it was filled in.
const ABOUT_THE_FORM =
  /(填表|填报|制表|编制|印发|发布|公布|更新|打印|截止|截至|修订|通过).{0,6}(时间|日期|年)|(时间|日期)\s*[:：]/;

const LONGEST = 300;

/** The one year that a title, a heading or a task's name is about (2023年度); null where it names none or several. */
export function yearNamed(text: string): number | null {
  const shown = text.slice(0, LONGEST).normalize('NFKC').replace(/\s+/g, ' ');
  if (SEVERAL.test(shown) || ABOUT_THE_FORM.test(shown)) return null;
  const years = new Set([...shown.matchAll(NAMED)].map(([, year]) => Number(year)));
  return years.size === 1 ? [...years][0]! : null;
}

const DAY_IN_NAME = /20\d\d[-_.年]?(?:0?[1-9]|1[0-2])[-_.月](?:0?[1-9]|[12]\d|3[01])(?!\d)/g;

/**
 * The one year in a file's or a sheet's name; null where there is none or several. A day in it (20240403, 2024-04-03)
 * tells when it was saved and not what it is about.
 */
export function yearInName(name: string): number | null {
  const words = name
    .normalize('NFKC')
    .replace(/\.[A-Za-z]{3,4}$/, '')
    .replace(DAY_IN_NAME, ' ')
    .split(/[^A-Za-z0-9]+/);
  const years = new Set(words.flatMap((word) => /^(?:[A-Za-z]{3,})?(20[0-4]\d)$/.exec(word)?.[1] ?? []));
  return years.size === 1 ? Number([...years][0]) : null;
}
