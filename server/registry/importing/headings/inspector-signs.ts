import { type ShownSigns, vocabularyFrom } from './vocabulary.ts';

/** By which words the columns of inspector registries are known, their own template's among them (R020 to R025). */
const SIGNS = {
  no: { signs: [[/^(序号|编号|序|no\.?|项次)$/, 9]] },
  name: { signs: [[/^(人员|执法人员|检查人员|执法检查人员)?姓名$|^(执法|检查|执法检查)人员$|^name$/, 9]] },
  department: {
    signs: [
      [/^(所属|所在|工作|执法|任职)?(部门|单位|机关)(名称)?$/, 9],
      [/^(执法主体|所属机构|所在机构|department)$/, 8],
    ],
  },
  station: {
    signs: [[/^(所属|所在|内设|派出)?(站所|所站|科室|股室|内设机构|派出机构|中队|科室\/站所)$|^station$/, 9]],
  },
  title: { signs: [[/^(职务|职务\/职级|职务职级|职级|岗位|title)$/, 9]] },
  personKind: { signs: [[/^(人员|身份)(类别|类型|性质)$|^编制(类型|性质)?$/, 9]] },
  certificateOrId: { signs: [[/执法证.*(或|\/).*身份证/, 10]] },
  certificateNumber: {
    signs: [
      [/执法证(件)?(号码?|编号)?$|^执法证件?(号码?|编号)/, 9.5],
      [/^(证件|证书)?(号码|编号)$|^证号$|^certificate(_?number)?$/, 8],
    ],
  },
  certificateKind: { signs: [[/^(执法)?证件?(类型|种类|类别)$/, 9]] },
  certificateIssuer: { signs: [[/发证(机关|单位|部门)/, 9]] },
  validFrom: { signs: [[/^(发证|颁证|领证|生效)(日期|时间)$|有效期(自|起|开始|起始)|^valid_?from$/, 9.5]] },
  validTo: { signs: [[/有效期(至|止|截止|结束)|到期(日期|时间|日)|^失效日期$|^valid_?to$/, 9.5]] },
  validity: { signs: [[/^(执法)?(证件)?有效期(限)?$/, 9]] },
  idNumber: { signs: [[/^(公民)?身份证?(件)?(号码?)?$|^公民身份号码$/, 9]] },
  phone: { signs: [[/电话|手机|联系方式|^phone$/, 9]] },
  specialties: { signs: [[/专长|^(专业|业务)(领域|特长|方向|类别)?$|^specialt(y|ies)$/, 9]] },
  qualifications: { signs: [[/执法(资质|资格)|^(资质|资格)(证书)?$/, 8.5]] },
  verifiedBy: { signs: [[/^(法制)?(核验|审核)人员?$/, 9]] },
  verifiedOn: { signs: [[/^(核验|审核)(日期|时间)$/, 9]] },
  remark: { signs: [[/^(备注|说明)$/, 8]] },
} as const satisfies Record<string, ShownSigns>;

export type InspectorField = keyof typeof SIGNS;

export const inspectorVocabulary = vocabularyFrom<InspectorField>(SIGNS);
