import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { TaskSampling } from './task.ts';

const PERCENT = /^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/;
const LARGEST_COUNT = 10_000_000;
const MOST_RULES = 6;

const isPercent = (percent: string | null): boolean =>
  percent === null || (PERCENT.test(percent) && Number(percent) > 0);
const isCount = (count: number | null): boolean => count === null || (count >= 1 && count <= LARGEST_COUNT);

/** All that is wrong with a task's sampling at once. */
export function samplingProblems(rules: readonly TaskSampling[], path: string): Problem[] {
  const problems: Problem[] = [];
  const say = (at: string, zh: string, en: string) => problems.push({ path: at, problem: text(zh, en) });
  if (rules.length === 0 || rules.length > MOST_RULES) {
    say(path, '须有 1 至 6 条抽取规则', '1 to 6 sampling rules must be given');
  }
  const classes = rules.map(({ riskClass }) => riskClass);
  if (classes.includes(null) && classes.length > 1) {
    say(path, '不分类规则须单独使用', 'a rule for all classes stands alone');
  }
  rules.slice(0, MOST_RULES).forEach((rule, i) => {
    const at = (field: string) => `${path}.${i}.${field}`;
    const { percentMin, percentMax, countMin, countMax } = rule;
    if (classes.indexOf(rule.riskClass) !== i) say(at('riskClass'), '同一类别只能有一条规则', 'a class has one rule');
    if ([percentMin, percentMax, countMin, countMax].every((end) => end === null)) {
      say(at('percentMin'), '请填写比例或户数', 'a percentage or a count must be given');
    }
    for (const field of ['percentMin', 'percentMax'] as const) {
      if (!isPercent(rule[field])) {
        say(at(field), '比例须大于 0、至多 100、至多四位小数', 'above 0 to 100, with at most four decimals');
      }
    }
    for (const field of ['countMin', 'countMax'] as const) {
      if (!isCount(rule[field])) say(at(field), '户数须为正整数', 'a count must be a positive whole number');
    }
    const fallsPercent = percentMin !== null && percentMax !== null && Number(percentMax) < Number(percentMin);
    if (fallsPercent) say(at('percentMax'), '上限不能小于下限', 'it must not be below percentMin');
    if (countMin !== null && countMax !== null && countMax < countMin) {
      say(at('countMax'), '上限不能小于下限', 'it must not be below countMin');
    }
  });
  return problems;
}
