import type { Term } from '../checklist.js';
import { instrument } from './instrument.js';

/** Provisions without a check of their own. */
export const terms: readonly Term[] = [
  {
    id: 'zj-2014-rules.a1.basis',
    instrument,
    article: '第一条',
    quote:
      '第一条为加强中小学教师专业发展培训管理，规范培训机构办学行为，明确质量监控要求，切实保障教师培训质量，根据《教育部关于深化中小学教师培训模式改革全面提升培训质量的指导意见》（教师〔2013〕6号）、《浙江省中小学教师专业发展培训若干规定（试行）》（浙教师〔2010〕175号）和《浙江省教育厅办公室关于进一步加强中小学教师培训质量管理工作的通知》（浙教师〔2014〕14号）等文件精神，特制定本规程。',
    explanation:
      '制定依据。注意：此处把通知写作“浙教师〔2014〕14号”，通知本身文号为“浙教办师〔2014〕14号”，引用时以后者为准。',
  },
  {
    id: 'zj-2014-rules.a2.scope',
    instrument,
    article: '第二条',
    quote:
      '第二条本规程所称的中小学教师专业发展培训（以下简称教师培训）是指县级及以上教育行政部门依法依规组织的、或经其认定的面向全日制中小学（含中等职业学校、特殊教育学校和幼儿园，下同）在职专任教师和校长开展的各类培训（含网络培训），中小学组织开展的面向本校教师的校本培训。',
    explanation:
      '“教师培训”范围：县级及以上教育行政部门组织或认定的培训（含网络），以及校本培训；对象为在职专任教师和校长（含中职、特教、幼儿园）。',
  },
  {
    id: 'zj-2014-rules.a3.authority',
    instrument,
    article: '第三条',
    quote:
      '第三条省教育厅统筹全省教师培训质量管理工作，各市、县（市、区）教育行政部门主管辖区内教师培训质量管理工作。',
    explanation: '管理权限。',
  },
  {
    id: 'zj-2014-rules.a19.provincial-centre-scope',
    instrument,
    article: '第十九条',
    quote:
      '第十九条省教师教育质量监控中心统筹全省教师培训质量监控工作，指导、检查、评估各地各培训机构教师培训质量管理工作实施情况，负责省级重点培训项目和面向全省教师培训项目的质量监控，发布全省教师培训质量年度报告。',
    explanation: '省级重点项目、面向全省项目的质量监控由省中心负责。',
  },
  {
    id: 'zj-2014-rules.a20.local-monitoring',
    instrument,
    article: '第二十条',
    quote:
      '第二十条市、县（市、区）教师教育质量监控机构按管理权限统筹辖区内教师培训质量监控工作，指导、检查、评估辖区内教师培训质量管理工作实施情况，并按行政管理层级向上报送相关数据和材料。',
    explanation: '其他项目由市、县监控机构负责，并逐级报送数据。',
  },
  {
    id: 'zj-2014-rules.a21.principal-responsible',
    instrument,
    article: '第二十一条',
    quote:
      '校长是本校教师培训工作第一责任人，中小学应建立校本培训质量保障机制，加强教师培训统筹管理，保障教师依法参训的权利。',
    explanation: '校本培训第一责任人为校长。',
  },
  {
    id: 'zj-2014-rules.a22.monitoring-contents',
    instrument,
    article: '第二十二条',
    quote:
      '第二十二条教师培训质量监控主要包括教师培训质量管理制度建设、项目立项、计划实施、过程管理、培训实效、学员反馈、经费管理、项目结项等内容。',
    explanation:
      '监控内容八项：制度建设、项目立项、计划实施、过程管理、培训实效、学员反馈、经费管理、项目结项。',
  },
  {
    id: 'zj-2014-rules.a23.methods',
    instrument,
    article: '第二十三条',
    quote:
      '第二十三条教师培训质量监控主要通过听取汇报、查看台账、随堂听课、召开座谈会、问卷调查、抽样访谈、收集培训管理平台数据等方式进行。',
    explanation: '监控方式七种。',
  },
  {
    id: 'zj-2014-rules.a25',
    instrument,
    article: '第二十五条',
    quote:
      '第二十五条教师培训质量管理工作纳入对各地教育行政部门、中小学校和教师培训机构的绩效考核。培训质量将作为培训机构资质认定、定期评估、项目承办、经费奖励的重要依据。',
    explanation: '培训质量作为资质认定、定期评估、项目承办、经费奖励依据。',
  },
  {
    id: 'zj-2014-rules.a26',
    instrument,
    article: '第二十六条',
    quote:
      '第二十六条教育行政部门对严重违反承诺、违规办学、培训质量低下的培训机构视其情节轻重作出责令限期整改、暂停培训项目申报或取消培训资质的处理。',
    explanation: '三档处理：限期整改（第二十七条）、暂停申报一年（第二十八条）、取消资质（第二十九条）。',
  },
  {
    id: 'zj-2014-rules.a31.interpretation',
    instrument,
    article: '第三十一条',
    quote: '第三十一条本规程由省教师教育质量监控中心负责解释。',
    explanation: '解释机关：省教师教育质量监控中心。',
  },
  {
    id: 'zj-2014-rules.a32.effective',
    instrument,
    article: '第三十二条',
    quote: '第三十二条本规程自公布之日起执行。',
    explanation: '2014-08-20起执行。',
  },
];
