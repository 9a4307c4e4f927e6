import type { CheckMethod, ItemClass } from '../importing/index.ts';
import type { TargetKind, TargetStatus } from '../targets/target.ts';

// The words that the hub writes into tables. Its own reader knows each of them again.

export const TARGET_KINDS: Record<TargetKind, string> = {
  ENTERPRISE: '企业',
  INDIVIDUAL_BUSINESS: '个体工商户',
  COOPERATIVE: '农民专业合作社',
  NATURAL_PERSON: '自然人',
  PRODUCT: '产品',
  PROJECT: '项目',
  FACILITY: '设施',
  BEHAVIOUR: '行为',
};

export const TARGET_STATUSES: Record<TargetStatus, string> = {
  ACTIVE: '存续',
  CANCELLED: '注销',
  REVOKED: '吊销',
  SUSPENDED: '停业',
};

export const RISK_CLASSES = ['A', 'B', 'C', 'D', '未分类'];

export const ITEM_CLASSES: Record<ItemClass, string> = { KEY: '重点检查事项', GENERAL: '一般检查事项' };

export const METHODS: Record<CheckMethod, string> = {
  ON_SITE: '现场检查',
  WRITTEN: '书面检查',
  NETWORK: '网络检查',
  ENTRUSTED: '委托专业机构',
};

export const PERSON_KINDS = { INSPECTOR: '执法人员', EXPERT: '专家', AUXILIARY: '辅助人员' } as const;

export const CERTIFICATE_KINDS = { PROVINCIAL: '省级行政执法证', MINISTERIAL: '部委执法证' } as const;
