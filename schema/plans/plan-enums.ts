import { registerEnumType } from 'type-graphql';

export const PlanStateValues = {
  DRAFT: 'DRAFT',
  INVITING: 'INVITING',
  FROZEN: 'FROZEN',
  ANNOUNCED: 'ANNOUNCED',
  DRAWN: 'DRAWN',
  IN_PROGRESS: 'IN_PROGRESS',
  CHECKED: 'CHECKED',
  CLOSED: 'CLOSED',
  CANCELLED: 'CANCELLED',
} as const;

registerEnumType(PlanStateValues, {
  name: 'PlanState',
  description: 'The stage of a joint plan.',
  valuesConfig: {
    DRAFT: { description: 'Made, nobody invited yet (草稿).' },
    INVITING: { description: 'Departments are invited and contribute items (邀请).' },
    FROZEN: { description: 'The item list is fixed (定单).' },
    ANNOUNCED: { description: 'The public sees plan, scheme, items and ratios (公示, R038, R043).' },
    DRAWN: { description: 'Targets and teams are drawn and confidential (抽取, R075).' },
    IN_PROGRESS: { description: 'Checks are released to their teams (检查).' },
    CHECKED: { description: 'Every check is completed.' },
    CLOSED: { description: 'Results, follow-up and archive are finished (办结).' },
    CANCELLED: { description: 'Ended before its checks began.' },
  },
});

export const TeamPoolValues = {
  WHOLE_BUREAU: 'WHOLE_BUREAU',
  BUREAU_AND_STATIONS: 'BUREAU_AND_STATIONS',
  SEVERAL_STATIONS: 'SEVERAL_STATIONS',
  ONE_STATION: 'ONE_STATION',
} as const;

registerEnumType(TeamPoolValues, {
  name: 'TeamPool',
  description: 'Who of a department may be drawn as inspector (R070).',
  valuesConfig: {
    WHOLE_BUREAU: { description: 'Everyone of the department (全局内随机).' },
    BUREAU_AND_STATIONS: { description: 'The bureau’s own people and its stations’ (局机关与所随机).' },
    SEVERAL_STATIONS: {
      description: 'The stations’ people only (若干所随机); a department without stations counts as one station.',
    },
    ONE_STATION: {
      description:
        'The people of one station (单一所随机): the one with most inspectors, of equal ones the first by name; a department without stations counts as one.',
    },
  },
});

export const ParticipantStateValues = {
  INVITED: 'INVITED',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
} as const;

registerEnumType(ParticipantStateValues, {
  name: 'ParticipantState',
  description: 'What became of an invitation.',
  valuesConfig: {
    INVITED: { description: 'Invited, not yet answered.' },
    ACCEPTED: { description: 'Takes part.' },
    DECLINED: { description: 'Declined, or did not answer in time.' },
    WITHDRAWN: { description: 'Took part and left before the draw.' },
  },
});

export const ClassAReasonValues = {
  COMPLAINT: 'COMPLAINT',
  MONITORING: 'MONITORING',
  ASSIGNMENT: 'ASSIGNMENT',
  LAW: 'LAW',
} as const;

registerEnumType(ClassAReasonValues, {
  name: 'ClassAReason',
  description: 'Why a target of class A is visited on site (无事不扰, R058, 昌企监〔2023〕4号 二（五）).',
  valuesConfig: {
    COMPLAINT: { description: 'A complaint (投诉举报).' },
    MONITORING: { description: 'What monitoring found (监测发现).' },
    ASSIGNMENT: { description: 'A transfer or an assignment (转办交办).' },
    LAW: { description: 'The law lays it down (法律另有规定).' },
  },
});
