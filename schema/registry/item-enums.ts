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

export const ItemListValues = { DOUBLE_RANDOM: 'DOUBLE_RANDOM', KEY_SUPERVISION: 'KEY_SUPERVISION' } as const;

registerEnumType(ItemListValues, {
  name: 'ItemList',
  description: 'Which list an item stands on (R010, 昌企监〔2023〕4号 二（一）).',
  valuesConfig: {
    DOUBLE_RANDOM: { description: 'Random-inspection list (随机抽查事项清单): may stand in a joint plan.' },
    KEY_SUPERVISION: {
      description:
        'Key-supervision list (重点监管事项清单), for food, drugs, special equipment and the like: inspected without a draw, so that no random plan may hold it.',
    },
  },
});

export const ItemStandingValues = {
  IN_FORCE: 'IN_FORCE',
  COMING: 'COMING',
  UNCLAIMED: 'UNCLAIMED',
  RETIRED: 'RETIRED',
} as const;

registerEnumType(ItemStandingValues, {
  name: 'ItemStanding',
  description: 'Whether an item may be inspected now (清单之外无检查, R002).',
  valuesConfig: {
    IN_FORCE: { description: 'On the department’s list today (现行有效): plans may hold it.' },
    COMING: { description: 'On the list from a later day (待生效).' },
    UNCLAIMED: { description: 'Assigned to the department, which has not claimed it yet (未认领, R003).' },
    RETIRED: { description: 'Taken off the list (已退出清单); plans that were fixed before keep it.' },
  },
});
