import { registerEnumType } from 'type-graphql';

export const CheckStateValues = {
  RELEASED: 'RELEASED',
  IN_PROGRESS: 'IN_PROGRESS',
  COMPLETED: 'COMPLETED',
  REVIEWED: 'REVIEWED',
  PUBLISHED: 'PUBLISHED',
  ARCHIVED: 'ARCHIVED',
} as const;

registerEnumType(CheckStateValues, {
  name: 'CheckState',
  description: 'The stage of a joint check.',
  valuesConfig: {
    RELEASED: { description: 'Its team sees it; nothing is recorded yet (待检查).' },
    IN_PROGRESS: { description: 'Results are being recorded (检查中).' },
    COMPLETED: { description: 'Every part is submitted (已完成).' },
    REVIEWED: { description: 'Reviewed (已复核).' },
    PUBLISHED: { description: 'Its results are public (已公示).' },
    ARCHIVED: { description: 'Archived (已归档).' },
  },
});

export const PartStateValues = {
  PENDING: 'PENDING',
  IN_PROGRESS: 'IN_PROGRESS',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  APPROVED: 'APPROVED',
} as const;

registerEnumType(PartStateValues, {
  name: 'PartState',
  description: 'The stage of a department’s part of a check.',
  valuesConfig: {
    PENDING: { description: 'Nothing recorded yet (未开始).' },
    IN_PROGRESS: { description: 'Results are being recorded (录入中).' },
    SUBMITTED: { description: 'Signed and submitted (已提交).' },
    RETURNED: { description: 'Returned by a reviewer (已退回).' },
    APPROVED: { description: 'Approved by a reviewer (已通过).' },
  },
});

export const OutcomeValues = {
  NO_PROBLEM: 'NO_PROBLEM',
  NOT_DISCLOSED: 'NOT_DISCLOSED',
  FALSE_DISCLOSURE: 'FALSE_DISCLOSURE',
  UNREACHABLE: 'UNREACHABLE',
  PROBLEM_CORRECTED: 'PROBLEM_CORRECTED',
  REFUSED_SERIOUS: 'REFUSED_SERIOUS',
  NOT_OPERATING: 'NOT_OPERATING',
  PROBLEM_PENDING: 'PROBLEM_PENDING',
  DEREGISTERED: 'DEREGISTERED',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;

registerEnumType(OutcomeValues, {
  name: 'Outcome',
  description: 'What was found at a matter (抽查结果, R082).',
  valuesConfig: {
    NO_PROBLEM: { description: '未发现问题.' },
    NOT_DISCLOSED: { description: '未按规定公示应当公示的信息: a problem.' },
    FALSE_DISCLOSURE: { description: '公示信息隐瞒真实情况、弄虚作假: a problem.' },
    UNREACHABLE: { description: '通过登记的住所（经营场所）无法联系: a problem.' },
    PROBLEM_CORRECTED: { description: '发现问题已责令改正: a problem.' },
    REFUSED_SERIOUS: { description: '不配合检查情节严重: a problem.' },
    NOT_OPERATING: { description: '未发现开展本次抽查涉及的经营活动.' },
    PROBLEM_PENDING: { description: '发现问题待后续处理: a problem.' },
    DEREGISTERED: { description: '已注销、吊销、迁出等.' },
    NOT_APPLICABLE: { description: '不适用.' },
  },
});

export const SignatureKindValues = {
  SIGNED: 'SIGNED',
  SEALED: 'SEALED',
  REFUSED: 'REFUSED',
  ABSENT: 'ABSENT',
} as const;

registerEnumType(SignatureKindValues, {
  name: 'SignatureKind',
  description: 'How the inspected side confirmed a part (R084).',
  valuesConfig: {
    SIGNED: { description: 'Signed (签字).' },
    SEALED: { description: 'Stamped with its seal (盖章).' },
    REFUSED: { description: 'Refused to sign; a reason must be given, a witness may be named (拒签).' },
    ABSENT: { description: 'Nobody there to sign; a reason must be given (无法签字).' },
  },
});
