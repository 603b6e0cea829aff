import type { EvaluationRow } from './evaluation-row.js';

/** A2办学条件16分: its rows, verbatim. */
export const schoolConditions: readonly EvaluationRow[] = [
  {
    id: 'c7_premises',
    number: 'C7',
    firstLevel: 'A2办学条件16分',
    secondLevel: 'B4校舍场地6分',
    points: 6,
    allowedScores: [6, 0],
    criteria:
      'C7.有符合要求的办学场地(独立校舍\\非居民楼,面积不低于200平方米)；有房产证或竣工综合验收手续，租用场地的须有合法的租赁合同；无危房。',
    method: '该项为底线指标，达标为满分，有一项不达标不予年检。',
  },
  {
    id: 'c8_teachers',
    number: 'C8',
    firstLevel: 'A2办学条件16分',
    secondLevel: 'B5师资队伍10分',
    points: 10,
    allowedScores: [10, 0],
    criteria:
      'C8.有与所开设专业相适应、稳定的教师队伍，专任教师具有国家规定的任教资格，学科类教师具有所任教学科相对应的教师资格证书（资格证书要达到招生对象所在学段要求）；不得聘用中小学在职教师（含教研人员）；聘用外籍人员须符合国家有关规定（外籍工作人员持有《外国人工作许可证》和工作类居留证件）；任课教师的姓名、照片、任教班次及教师资格证号要在培训场所显著位置予以公示；规范教师教学行为，定期开展师德、师资培训。',
    method: '该项为底线指标，达标为满分，有一项不达标不予年检。',
  },
];
