import { listed } from '../../kernel/listing.ts';
import { text } from '../../kernel/text.ts';
import type { Policy } from '../../policy/index.ts';
import { highestPercent, type TaskSampling } from '../yearly/task.ts';
import { firstFall, firstOutside, type Share } from './shares.ts';
import { bySource, type Finding, type JudgedProgramme, type JudgedTask, severityOf } from './finding.ts';

type Of = (programme: JudgedProgramme, task: JudgedTask, policy: Policy) => (Omit<Finding, 'taskKey'> | null)[];

const refused = (requirement: Finding['requirement'], zh: string, en: string): Omit<Finding, 'taskKey'> => ({
  requirement,
  severity: 'REFUSED',
  text: text(zh, en),
});

/** R028: a joint plan tells items, lead and participants; what a table left open is told first. */
const incomplete: Of = ({ kind }, { name, questions, leadId, participantIds, items, sampling }) => {
  if (questions.length > 0) {
    return [
      refused(
        'R028',
        `任务“${name}”还有 ${questions.length} 处待核实`,
        `"${name}" has ${questions.length} open question${questions.length === 1 ? '' : 's'}`,
      ),
    ];
  }
  return [
    leadId === null ? refused('R028', `任务“${name}”没有牵头部门`, `"${name}" has no lead`) : null,
    items.length === 0 ? refused('R028', `任务“${name}”没有抽查事项`, `"${name}" has no items`) : null,
    sampling.length === 0 ? refused('R028', `任务“${name}”没有抽取比例`, `"${name}" has no sampling`) : null,
    kind === 'JOINT' && participantIds.length === 0
      ? refused('R028', `联合任务“${name}”没有参与部门`, `The joint task "${name}" has no participants`)
      : null,
  ];
};

/** R002, R010: only what is on the random list now. */
const unlisted: Of = (_, { name, items }) => {
  const codes = (of: typeof items) => listed(of.map(({ code }) => code).slice(0, 10));
  const gone = items.filter(({ claimed }) => !claimed);
  const supervised = items.filter(({ listType }) => listType === 'KEY_SUPERVISION');
  return [
    gone.length === 0
      ? null
      : refused(
          'R002',
          `清单之外无检查：任务“${name}”的 ${codes(gone).zh} 不在清单上`,
          `Nothing outside the list is inspected: ${codes(gone).en} of "${name}" are on no list`,
        ),
    supervised.length === 0
      ? null
      : refused(
          'R010',
          `任务“${name}”的 ${codes(supervised).zh} 在重点监管事项清单上，不纳入随机抽查`,
          `${codes(supervised).en} of "${name}" stand on the key-supervision list: no random plan holds them`,
        ),
  ];
};

/** R007: general items have an upper ratio, their own or the jurisdiction's. */
const overCap: Of = (_, { name, items, sampling }, policy) => {
  const severity = severityOf(policy, 'generalItemOverCap');
  const highest = highestPercent(sampling);
  if (severity === null || highest === null) return [];
  const usual = policy.generalItemDefaultCap.value;
  const capOf = ({ capPercent }: (typeof items)[number]) => (capPercent === null ? usual : Number(capPercent));
  const over = items.find((item) => item.itemClass === 'GENERAL' && (capOf(item) ?? 100) < highest);
  if (over === undefined) return [];
  const sentence = text(
    `一般检查事项“${over.name}”的抽查比例上限为 ${capOf(over)}%，任务“${name}”为 ${highest}%`,
    `The general item "${over.name}" is capped at ${capOf(over)} %, "${name}" takes ${highest} %`,
  );
  return [{ requirement: 'R007', severity, text: bySource(sentence, policy.generalItemOverCap) }];
};

const sharesOf = (sampling: readonly TaskSampling[]): Share[] =>
  sampling.map(({ riskClass, percentMin, percentMax }) => ({ riskClass, percents: [percentMin, percentMax] }));

/** R055: the shares that a jurisdiction's policy allows. */
const outOfRange: Of = (_, { name, sampling }, policy) => {
  const range = policy.samplingShare.value;
  const outside = firstOutside(sharesOf(sampling), range);
  if (outside === null) return [];
  const sentence = text(
    `任务“${name}”的抽查比例 ${outside}% 不在 ${range!.from}%—${range!.to}% 之内`,
    `"${name}" takes ${outside} %, outside ${range!.from} % to ${range!.to} %`,
  );
  return [{ requirement: 'R055', severity: 'REFUSED', text: bySource(sentence, policy.samplingShare) }];
};

/** R060, R061: a higher risk is never drawn less. */
const fallsWithRisk: Of = (_, { name, sampling }) => {
  const fall = firstFall(sharesOf(sampling));
  if (fall === null) return [];
  const { lower, higher } = fall;
  return [
    refused(
      higher === 'D' ? 'R061' : 'R060',
      `任务“${name}”中 ${higher} 类的抽查比例不得低于 ${lower} 类`,
      `In "${name}" class ${higher} must not be drawn less than class ${lower}`,
    ),
  ];
};

/** R037: where joint inspection is the rule, a department that plans alone says why. */
const alone: Of = ({ kind }, { name, participantIds, isJointByDefault }, policy) => {
  const severity = severityOf(policy, 'internalPlanInJointIndustry');
  if (severity === null || kind === 'JOINT' || !isJointByDefault || participantIds.length > 0) return [];
  const sentence = text(
    `任务“${name}”所在行业以联合检查为原则，不应由部门单独安排`,
    `Joint inspection is the rule in the industry of "${name}": one department should not plan it alone`,
  );
  return [{ requirement: 'R037', severity, text: bySource(sentence, policy.internalPlanInJointIndustry) }];
};

const RULES: readonly Of[] = [incomplete, unlisted, overCap, outOfRange, fallsWithRisk, alone];

/** What stands against each task by itself. */
export function findingsOfTasks(programme: JudgedProgramme, policy: Policy): Finding[] {
  return programme.tasks.flatMap((task) =>
    RULES.flatMap((rule) => rule(programme, task, policy))
      .filter((found) => found !== null)
      .map((found) => ({ ...found, taskKey: task.key })),
  );
}
