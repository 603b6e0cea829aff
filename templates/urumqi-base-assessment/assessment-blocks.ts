/** One row of the assessment, its words verbatim as the scan gives them. */
export interface AssessmentItem {
  readonly id: string;
  /** 内容; blank in the scan where `name` differs. */
  readonly content: string;
  /** As messages call it. */
  readonly name: string;
  readonly points: number;
  /** 分值 as printed; blank in the scan where the figure is lost. */
  readonly printedPoints: string;
  /** 标准 */
  readonly standard: string;
  /** 评分办法 */
  readonly method: string;
}

/** 序号 and 项目 over several rows. */
export interface AssessmentBlock {
  readonly number: string;
  readonly name: string;
  readonly items: readonly AssessmentItem[];
}

export const assessmentBlocks: readonly AssessmentBlock[] = [
  {
    number: '一',
    name: '基地管理',
    items: [
      {
        id: 'management_body',
        content: '',
        name: '管理机构',
        points: 4,
        printedPoints: '4',
        standard: '在所依托的培训实体中设有专门的管理机构、并配备专职管理人员。',
        method: '设有专门管理机构、有专职的机构负责人记2分,有专职管理人员记2分。',
      },
      {
        id: 'management_system',
        content: '管理制度',
        name: '管理制度',
        points: 10,
        printedPoints: '10',
        standard: '建立基地管理制度,主要包括教学组织管理、学员管理、登记管理以及年度工作计划和工作总结。',
        method:
          '教学管理制度健全记2分;课程审读机制健全记2分;学员管理制度和资料记1分;有登记管理记1分;有年度工作计划和工作总结记2分,按照要求上报培训班计划和工作总结记2分。',
      },
    ],
  },
  {
    number: '二',
    name: '完成培训任务',
    items: [
      {
        id: 'task_completion',
        content: '完成培训任',
        name: '完成培训任',
        points: 20,
        printedPoints: '20',
        standard:
          '根据行业特点开发和承担专业课培训项目;组织高研班;组织继续教育专业课培训;完成继续教育项目多,有较好的社会效益。',
        method:
          '积极开发专业课培训项目并按计划完成培训任务记10分;开发并组织高研班项目,效果好记4分;开展专业课培训,效果好记6分',
      },
      {
        id: 'content_and_management',
        content: '培训内容及管理',
        name: '培训内容及管理',
        points: 9,
        printedPoints: '9',
        standard:
          '专业课培训课程的内容适应需求,有品牌培训项目;开发新的课程,探索形成较好的项目生成机制。注重培训课程三审制度,重视教学信息反馈。',
        method:
          '专业课培训内容适应需求,培训具有规模记2分;具有生命周期较长的品牌培训项目记2分;开发新的专业课培训课程、具有较好的培训项目生成机制记2分;注重培训课程三审制度记1.5分;重视教学信息反馈记1.5分。',
      },
    ],
  },
  {
    number: '三',
    name: '师资情况',
    items: [
      {
        id: 'teaching_staff',
        content: '教师队伍',
        name: '教师队伍',
        points: 10,
        printedPoints: '',
        standard: '具有满足培训需求相对稳定的、具备实际认可能力和教学经验的兼职及专职教师队伍。',
        method: '有兼专职教师队伍记5分;有专职教师3人以上,记5分,具有本科以上学历或中级以上职称。',
      },
      {
        id: 'staff_development',
        content: '队伍建设',
        name: '队伍建设',
        points: 2,
        printedPoints: '2',
        standard:
          '有专门的师资库,重视教师培训工作,创造条件给教师参加有关培训活动,有切实可行的培训计划,不断提高任课老师的素质与水平。结合本基地实际,开展教研活动,提高教学水平与质量。',
        method:
          '重视教师培训工作记0.5分;教师培训计划落实记0.5分;有专门的师资库记0.5分;开展教研活动,提高教学水平与质量记0.5分。',
      },
    ],
  },
  {
    number: '四',
    name: '办学场地',
    items: [
      {
        id: 'premises_and_facilities',
        content: '场所与设施',
        name: '场所与设施',
        points: 4,
        printedPoints: '4',
        standard:
          '培训课时量能满足培训的需要,一般应具备大课时、小课时、电脑课时和多媒体教室,具备住宿和就餐条件。',
        method:
          '培训课室量能满足培训的需要的记1分;具备电脑课室和多媒体教室记1分;具备住宿条件1分,具备就餐条件1分。',
      },
      {
        id: 'online_teaching',
        content: '线上授课',
        name: '线上授课',
        points: 9,
        printedPoints: '9',
        standard: '线上学习平台需保证培训教学质量。',
        method: '培训平台需有学习记录1分、学识监控1分、学员签到1分、人脸识别5分、自动锁屏1分。',
      },
      {
        id: 'environment',
        content: '环境创设',
        name: '环境创设',
        points: 2,
        printedPoints: '2',
        standard: '注重教学环境的创设与改善,营造良好的教学环境与氛围。',
        method: '有良好的培训环境,环境美化好记1分;有良好教学环境与氛围记1分。',
      },
    ],
  },
  {
    number: '五',
    name: '培训质量评估',
    items: [
      {
        id: 'quality_evaluation',
        content: '培训质量评估',
        name: '培训质量评估',
        points: 6,
        printedPoints: '6',
        standard: '坚持开展培训质量评估活动,重视教学信息反馈。',
        method: '教学质量评估制度健全,并坚持执行的记3分;有资料综合整理的记3分。',
      },
      {
        id: 'content_and_method_reform',
        content: '教学内容与教学方法改革',
        name: '教学内容与教学方法改革',
        points: 6,
        printedPoints: '6',
        standard: '注重做好培训效果跟踪工作,适时调整教学内容与创新教学方法。',
        method:
          '能根据学员的情况,适时更新、调整教学内容的记3分;能根据培训对象和内容的需要创新教学方法的记3分。',
      },
    ],
  },
  {
    number: '六',
    name: '继续教育服务',
    items: [
      {
        id: 'publicity',
        content: '继续教育宣传',
        name: '继续教育宣传',
        points: 4,
        printedPoints: '4',
        standard: '利用各种机会和环境,开展继续教育宣传和指导。',
        method:
          '重视继续教育的宣传,能及时利用各种机会和环境宣传继续教育任务并提供指导记2分。报送专题信息在全市范围内宣传的记2分。',
      },
      {
        id: 'service',
        content: '继续教育服',
        name: '继续教育服',
        points: 5,
        printedPoints: '5',
        standard: '提供各种培训信息,在各环节提供便利服务。',
        method:
          '能及时为学员提供继续教育信息服务记3分;在报名、登记以及课程时间安排等方面能提供便利服务记2分。',
      },
    ],
  },
  {
    number: '七',
    name: '市场开拓创新',
    items: [
      {
        id: 'cooperation',
        content: '合作交流',
        name: '合作交流',
        points: 4,
        printedPoints: '4',
        standard: '加强与继续教育培训机构的合作交流,积极引进国内外优质教育培训资源。',
        method: '与有关部门单位开展长期合作交流的记2分;引进优质教育资源的记2分。',
      },
      {
        id: 'innovation',
        content: '创新发展',
        name: '创新发展',
        points: 5,
        printedPoints: '5',
        standard: '积极开展网络培训等新型模式,创新发展培训内容与形式,有关项目获得资助、奖励等。',
        method: '探索开展网络培训等新型培训模式记3分,有关项目获资助、奖励等记2分。',
      },
    ],
  },
];
