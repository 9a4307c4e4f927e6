import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { type Text, text } from '../../kernel/text.ts';
import type { ProgrammeKindValues, ProgrammeStateValues } from '../../../schema/programmes/programme-enums.ts';

export type ProgrammeKind = keyof typeof ProgrammeKindValues;
export type ProgrammeState = keyof typeof ProgrammeStateValues;

/** States in which a version is on its way; a programme has one such version at most. */
export const OPEN_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED', 'FILED'] as const;

/** States in which other departments plan with a version. */
export const GONE_FURTHER: readonly ProgrammeState[] = ['SUBMITTED', 'ENDORSED', 'FILED', 'PUBLISHED'];

export interface Staged {
  kind: ProgrammeKind;
  state: ProgrammeState;
}

const STATE_NAMES: Record<ProgrammeState, Text> = {
  DRAFT: text('拟制中', 'being drafted'),
  SUBMITTED: text('待联席会议研究', 'before the joint meeting'),
  RETURNED: text('退回修改', 'returned'),
  ENDORSED: text('已研究同意', 'endorsed'),
  FILED: text('已备案', 'filed'),
  PUBLISHED: text('已公示', 'published'),
  SUPERSEDED: text('已被新版本替代', 'superseded'),
  WITHDRAWN: text('已撤回', 'withdrawn'),
};

function unlessIn({ state }: Staged, states: readonly ProgrammeState[], zh: string, en: string): Refusal | null {
  if (states.includes(state)) return null;
  const name = STATE_NAMES[state];
  return refusal.wrongState(
    state,
    text(`年度计划现为“${name.zh}”，不能${zh}`, `The programme is ${name.en}; it cannot be ${en} now`),
  );
}

/** Whether a task of a version may go into a joint plan: not while it is drafted, nor once the version is past (R036). */
export function joinRefusal({ state, programme, name }: { state: ProgrammeState; programme: string; name: string }) {
  if (GONE_FURTHER.includes(state)) return null;
  const said = STATE_NAMES[state];
  const drafted = state === 'DRAFT' || state === 'RETURNED';
  const way = drafted
    ? text('，请先公示该年度计划', ': publish it first')
    : text('，请选现行版本的任务', ': choose a task of the one in force');
  return refusal.wrongState(
    state,
    text(
      `任务“${name}”所在的“${programme}”现为“${said.zh}”，不能合并${way.zh}`,
      `"${name}" stands in "${programme}", which is ${said.en}; it cannot be planned jointly${way.en}`,
    ),
  );
}

const DRAFTED = ['DRAFT', 'RETURNED'] as const;

/** Whether a version may be acted upon in its state; what policy asks beyond that is told by its findings. */
export const programmeStages = {
  edit: (one: Staged) => unlessIn(one, DRAFTED, '修改', 'changed'),
  submit: (one: Staged) =>
    one.kind === 'JOINT'
      ? unlessIn(one, DRAFTED, '提交联席会议', 'submitted')
      : refusal.wrongState(
          one.state,
          text(
            '部门年度计划不经联席会议研究，请直接备案或公示',
            'A department’s own programme does not go to the joint meeting: file or publish it',
          ),
        ),
  answer: (one: Staged) => unlessIn(one, ['SUBMITTED'], '研究或退回', 'endorsed or returned'),
  file: (one: Staged) => unlessIn(one, [...DRAFTED, 'ENDORSED'], '备案', 'filed'),
  publish: (one: Staged) => unlessIn(one, [...DRAFTED, 'ENDORSED', 'FILED'], '公示', 'published'),
  adjust: (one: Staged) => unlessIn(one, ['PUBLISHED'], '调整', 'adjusted'),
  attach: (one: Staged & { version: number }) =>
    one.version === 1
      ? refusal.wrongState(one.state, text('首版计划不是调整，没有调整文件', 'A first version is no adjustment'))
      : unlessIn(one, OPEN_STATES, '更换调整文件', 'given a document'),
  enter: (one: Staged) => unlessIn(one, ['PUBLISHED'], '登记录入平台', 'recorded as entered'),
  withdraw: (one: Staged) => unlessIn(one, OPEN_STATES, '撤回', 'withdrawn'),
  justify: (one: Staged) => unlessIn(one, OPEN_STATES, '补充理由', 'justified'),
};
