import type { FieldsSection } from '../../engine/form/index.js';

/** 四、培训条件 */
export const conditions: FieldsSection = {
  kind: 'fields',
  id: 'conditions',
  title: '四、培训条件',
  fields: [
    {
      id: 'owned_premises_area',
      label: '自有校舍面积（含自有产权或有租用期在5年以上长期租赁合同）',
      kind: 'area',
      required: true,
      unit: '平方米',
      shared: 'facility.owned_premises_area',
      limitNote: '面积不少于2000平方米',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（三）',
          quote: '其中自有校舍（含自有产权或有租用期在5年以上长期租赁合同）面积不少于2000平方米',
        },
      ],
    },
    {
      id: 'training_classroom_area',
      label: '专用培训教室面积',
      kind: 'area',
      required: true,
      unit: '平方米',
      shared: 'facility.trainingClassroomArea',
      limitNote: '培训专用教室600平方米',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（三）',
          quote: '具有满足脱产培训需要的专用培训教室和相应的专业培训设施',
        },
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训设施',
          quote: '培训专用教室600平方米',
        },
      ],
    },
    {
      id: 'training_facilities',
      label: '专业培训设施',
      kind: 'long-text',
      required: true,
      shared: 'facility.trainingEquipment',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（三）',
          quote: '相应的专业培训设施',
        },
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训设施',
          quote: '培训教室均配备标准信息化设施如电子白板或投影设备录播设备',
        },
      ],
    },
    {
      id: 'accommodation_and_meals',
      label: '食宿等生活后勤保障',
      kind: 'long-text',
      required: true,
      shared: 'facility.accommodationAndMeals',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（三）',
          quote: '能提供食宿等生活后勤保障',
        },
      ],
    },
  ],
  grid: [
    ['owned_premises_area', 'training_classroom_area'],
    ['training_facilities'],
    ['accommodation_and_meals'],
  ],
};
