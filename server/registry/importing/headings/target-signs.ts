import { type ShownSigns, vocabularyFrom } from './vocabulary.ts';

const NUMBER = '(?:号码?|编号|代码|编码)';

/** By which words the columns of target registries are known, their own template's among them (R014 to R019). */
const SIGNS = {
  no: { signs: [[/^(序号|序|no\.?|项次)$/, 9]] },
  creditCode: {
    signs: [
      [/(社会)?信用代码/, 9],
      [/^(usc|credit_?code|uscc)$/, 9],
    ],
  },
  idNumber: { signs: [[/身份证|公民身份号码|^证件号码?$/, 9]] },
  otherKey: {
    signs: [
      [new RegExp(`^(?:工商)?(?:注册|登记证?|许可证|备案)${NUMBER}$`), 8],
      [new RegExp(`^(?:检查|抽查|监管)?(?:对象|设备|产品|项目|客体|车辆|证书)?${NUMBER}$`), 8.5],
      [/^(key|车牌号码?|设备代码)$/, 8],
    ],
  },
  name: {
    signs: [
      [
        /^(企业|单位|主体|市场主体|经营主体|(检查|抽查|监管)?对象|户主|业户|商户|机构|项目|产品|设备|场所|被检查(单位|对象|主体)|个体(工商)?户|合作社|工程|客体|行为|活动)?名称$/,
        9,
      ],
      [/^(姓名|字号(名称)?|市场主体|经营主体|企业|单位|(检查|抽查|监管)对象|name)$/, 8],
    ],
  },
  kind: {
    signs: [
      [/^((检查|抽查|监管)?对象|主体|市场主体|经营主体|企业|单位|登记|客体)?(类型|类别|种类)$/, 8.5],
      [/^kind$/, 9],
    ],
  },
  status: { signs: [[/^(登记|经营|企业|主体|存续|市场主体|营业)?状态$|^status$/, 9]] },
  riskClass: { signs: [[/(信用|风险)(风险)?(等级|类别|分类|级别|分级)|^risk(_?class)?$/, 9.5]] },
  industryCode: { signs: [[/行业.*(代码|编码)|^industry_?code$/, 9.5]] },
  industry: { signs: [[/^(所属|国民经济)?行业(门类|大类|名称|分类|类别)?$|^industry$/, 9]] },
  district: {
    signs: [
      [
        /^(所属|所在|登记|行政)?(区划|行政区划|区域|辖区|地区|乡镇|街道|镇街|乡镇\/街道|乡镇街道|属地|区县|县区)(代码|名称)?$/,
        9,
      ],
      [/^district$/, 9],
    ],
  },
  labels: { signs: [[/标签|^labels?$/, 9]] },
  registeredOn: { signs: [[/^(成立|注册|登记|设立|开业)(日期|时间)$|^registered_?on$/, 9]] },
  address: { signs: [[/地址$|住所|经营场所|^address$/, 8.5]] },
  remark: { signs: [[/^(备注|说明)$/, 8]] },
} as const satisfies Record<string, ShownSigns>;

export type TargetField = keyof typeof SIGNS;

export const targetVocabulary = vocabularyFrom<TargetField>(SIGNS);
