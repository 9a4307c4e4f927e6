import { type Text, text } from '../../kernel/text.ts';
import type { Policy } from '../../policy/index.ts';
import { bySource, type Finding, type JudgedProgramme, severityOf } from './finding.ts';

/** R032: the joint programme is studied by the joint meeting before anything of it is carried out. */
function endorsement({ kind, isEndorsed }: JudgedProgramme, policy: Policy): Finding[] {
  const severity = severityOf(policy, 'jointMeetingApproval');
  if (kind === 'DEPARTMENT' || isEndorsed || severity === null) return [];
  const sentence = text(
    '年度部门联合抽查计划须先经联席会议研究同意',
    'The joint programme must be studied and endorsed by the joint meeting first',
  );
  return [{ requirement: 'R032', severity, taskKey: null, text: bySource(sentence, policy.jointMeetingApproval) }];
}

/** Filing comes first: where the day for publishing lies before that for filing, the earlier one is the last for both (R029). */
function inOrder(sentence: Text, { planMadeBy, planFiledBy }: Policy): Text {
  const [made, filed] = [planMadeBy.value?.[0], planFiledBy.value?.[0]];
  if (made === undefined || filed === undefined || made >= filed) return sentence;
  return text(
    `${sentence.zh}；公示期限 ${made} 早于备案期限 ${filed}，两项都须在 ${made} 前完成`,
    `${sentence.en}; the day for publishing, ${made}, lies before that for filing, ${filed}: do both by ${made}`,
  );
}

/**
 * R030: a version is filed before it is published, where policy sets a day for it; an adjustment has a receipt of its own
 * (R040). Where no day is set, policy may still ask it of what is adjusted.
 */
function filing({ version, isFiled }: JudgedProgramme, policy: Policy): Finding[] {
  if (isFiled) return [];
  if (policy.planFiledBy.value !== null) {
    const sentence =
      version === 1
        ? text('年度计划须先报同级人民政府备案', 'The programme must be filed with the government first')
        : text(
            `调整后的第 ${version} 版也须先报同级人民政府备案，取得自己的备案号`,
            `Version ${version} must be filed with the government first too, with a receipt of its own`,
          );
    const told = bySource(inOrder(sentence, policy), policy.planFiledBy);
    return [{ requirement: 'R030', severity: 'REFUSED', taskKey: null, text: told }];
  }
  const severity = severityOf(policy, 'unplannedDraw');
  if (version === 1 || severity === null) return [];
  const sentence = text(
    '计划外或有调整的抽查，须先备案并取得备案号',
    'What is adjusted or was not planned must be filed first, with a receipt number',
  );
  return [{ requirement: 'R040', severity, taskKey: null, text: bySource(sentence, policy.unplannedDraw) }];
}

/** R039: an adjustment takes effect with its signed document, whatever policy says. */
function document({ version, hasDocument }: JudgedProgramme): Finding[] {
  if (version === 1 || hasDocument) return [];
  const sentence = text(
    '调整年度计划须履行线下程序：请先上传经批准的调整文件',
    'An adjustment needs its offline procedure: attach the approved document first',
  );
  return [{ requirement: 'R039', severity: 'REFUSED', taskKey: null, text: sentence }];
}

/** A programme without tasks plans nothing (R028). */
export function emptyFinding({ tasks }: JudgedProgramme): Finding[] {
  if (tasks.length > 0) return [];
  return [
    {
      requirement: 'R028',
      severity: 'REFUSED',
      taskKey: null,
      text: text('年度计划还没有任务', 'The programme has no tasks yet'),
    },
  ];
}

/** What must have happened before a programme is filed. */
export function beforeFiling(programme: JudgedProgramme, policy: Policy): Finding[] {
  return [...document(programme), ...endorsement(programme, policy)];
}

/** What must have happened before it is published. */
export function beforePublishing(programme: JudgedProgramme, policy: Policy): Finding[] {
  return [...beforeFiling(programme, policy), ...filing(programme, policy)];
}
