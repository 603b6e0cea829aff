import type { EvaluationRow } from './evaluation-row.js';

/** A1依法办学36分: its rows, verbatim. */
export const lawfulOperation: readonly EvaluationRow[] = [
  {
    id: 'c1_principal',
    number: 'C1',
    firstLevel: 'A1依法办学36分',
    secondLevel: 'B1校长资质2分',
    points: 2,
    criteria:
      'C1.校长具有专科以上学历，具有五年以上教育部门认可学校从业管理经验，70周岁以下。聘任手续等符合条件要求。',
    method: '查看校长相关证明材料，包括身份证、学历证明等。校长不符合条件的评定为不合格等级。',
  },
  {
    id: 'c2_licenses',
    number: 'C2',
    firstLevel: 'A1依法办学36分',
    secondLevel: 'B2办学资质22分',
    points: 8,
    criteria:
      'C2.严格按照有关法律和规定办学；办学许可证、民办非企业单位登记证/营业执照、消防验收意见书或检查记录等证照齐全。',
    method: '查看各类证照原件是否在有效期内。每有一证不合格，扣2分，扣完为止。',
  },
  {
    id: 'c3_conduct',
    number: 'C3',
    firstLevel: 'A1依法办学36分',
    secondLevel: 'B2办学资质22分',
    points: 10,
    criteria:
      'C3.办学行为规范，严禁组织举办中小学生学科等级考试、竞赛及进行排名，培训结束时间不得晚于20:30，不得留作业；学科类培训的班次、内容、招生对象、进度、上课时间等报送业务主管部门进行审核备案并向社会公布；不到中小学生校内进行宣传或招生，不委托或授权其他社会组织或个人进行招生。制定学校章程并按章程开展相关活动；准确使用校名，门头标牌名称或宣传名称与备案名称要一致，严格按审批的层次、类别、范围办学，发布招生简章和广告。',
    method: '每有一项不合格，扣2分,扣完为止。不按审批办学的，评定为不合格等级。',
  },
  {
    id: 'c4_changes',
    number: 'C4',
    firstLevel: 'A1依法办学36分',
    secondLevel: 'B2办学资质22分',
    points: 4,
    criteria:
      'C4.设立分支机构或教学点，变更举办者、校长、地址、类别等，须经有关部门审批。变更办学内容、章程、董（理）事会成员须向教育部门申请备案。',
    method: '未经教育部门审批，私自设立教学点的，评定为不合格等级；私自变更相关项目的，根据实际情况扣分。',
  },
  {
    id: 'c5_staff_rights',
    number: 'C5',
    firstLevel: 'A1依法办学36分',
    secondLevel: 'B3师生权益12分',
    points: 5,
    allowedScores: [5, 3, 1],
    criteria: 'C5.依法与教职工签订聘任合同；依法保障教职工的工资、福利待遇，并为教职工缴纳社会保险。',
    method: '聘任合同、待遇和保险，各据实际情况分三档计5、3、1分。',
  },
  {
    id: 'c6_student_rights',
    number: 'C6',
    firstLevel: 'A1依法办学36分',
    secondLevel: 'B3师生权益12分',
    points: 7,
    allowedScores: [7, 4, 1],
    criteria:
      'C6.与学生或其监护人签订教体局备案培训合同，严格履行合同规定；学生入学后提出退学的，学校按照有关部门的规定，及时办理退学、退费手续；建议为参训对象购买人身安全保险奖励。',
    method: '调查、访问学生，查看相关档案材料。据实际情况分三档计7、4、1分。为学生购买保险的奖励2分。',
  },
];
