/** A kind of violation, in the last rows of Table 5. */
export interface ViolationWords {
  readonly id: string;
  readonly name: string;
  readonly observation: string;
  readonly gradeRules: string;
  /** 评价建议 */
  readonly advice: string;
}

/** 违规事项, verbatim. */
export const violations: readonly ViolationWords[] = [
  {
    id: 'general_violation',
    name: '一般违规事项',
    observation: '1.管理混乱；2.降低标准；3.不守承诺；4.质量差评',
    gradeRules:
      '1.培训管理无序（无日志管理等管理制度，无专人管理，无考勤记录，无档案材料）的；2.培训管理不严，培训班有两次到课率低于70%的；3.有培训项目随意减少培训环节，减少培训学时1/5以上的；4.有培训项目随意调换专家或课程三分之一以上的；5.其中有两年培训质量测评位居全省后3位的；6.受教育行政部门公开点名或不点名通报的；7.管理无序遭两次及以上学员群体投诉并查实的；8.取得资质认定后连续2年未办学招生的。',
    advice: '评价建议：限期整改。',
  },
  {
    id: 'serious_violation',
    name: '较严重违规事项',
    observation: '1.转包任务；2.虚假申报；3.质量不能保证；4.案例隐患',
    gradeRules:
      '1.将承担的培训任务转包给其他单位或个人的；2.办学条件和管理力量严重不足，与资质认定申报存在较大差异的；3.有三年培训质量测评位居全省后3位（或两次后2位）的；3.培训安排和后勤保障存在严重安全隐患的；\n4.连续两次出现一般违规事项的。',
    advice: '评价建议：暂停培训项目申报一年，停业整改。',
  },
  {
    id: 'severe_violation',
    name: '严重违规事项',
    observation:
      '1，背离教育方针；2.乱招生乱办学；3.资质申报严重弄虚作假；4.出现重大责任事故；5.质量极差；6.整改不达标',
    gradeRules:
      '1.违反国家法律法规和党的教育方针的；2.违反管理规定，未经审批乱招生乱办学的；3.资质申报材料不实，存在严重弄虚作假，甚至伪造资质条件并经查实的；4.发生重大事故，影响恶劣的；5.连续三年培训质量测评位于全省后2位的；6.暂停项目申报，经整改仍达不到要求的。',
    advice: '评价建议：取消培训机构资质。',
  },
];
