import { registerEnumType } from 'type-graphql';

export const ItemClassValues = { KEY: 'KEY', GENERAL: 'GENERAL' } as const;

registerEnumType(ItemClassValues, {
  name: 'ItemClass',
  description: 'Whether an item touches safety, quality or the public interest (R006).',
  valuesConfig: {
    KEY: { description: 'Key item (重点检查事项): its ratio has no upper bound (R007).' },
    GENERAL: { description: 'General item (一般检查事项): its ratio is capped (R007).' },
  },
});

export const CheckMethodValues = {
  ON_SITE: 'ON_SITE',
  WRITTEN: 'WRITTEN',
  NETWORK: 'NETWORK',
  ENTRUSTED: 'ENTRUSTED',
} as const;

registerEnumType(CheckMethodValues, {
  name: 'CheckMethod',
  description: 'How an item may be looked at (抽查方式, R001).',
  valuesConfig: {
    ON_SITE: { description: 'On the spot (现场检查、实地核查).' },
    WRITTEN: { description: 'By papers (书面检查).' },
    NETWORK: { description: 'Over the network (网络监测).' },
    ENTRUSTED: { description: 'By an expert institution on the department’s behalf (委托专业机构).' },
  },
});
