import type { Condition, FieldsSection, RosterSection } from '../../engine/form/index.js';

/** 学前教育不填. */
const notInKindergartens: Condition = { entry: 'school_category', among: ['幼儿园'], not: true };

/** 校内实训基地, or activity rooms of a kindergarten. */
export const trainingFacilities: RosterSection = {
  kind: 'roster',
  id: 'training_facilities',
  title: '校内实训基地建设情况或幼儿活动场地训练室建设',
  columns: [
    {
      id: 'facility_room_name',
      label: '实训基地（室）、训练室名称',
      kind: 'text',
      required: true,
      shared: 'trainingRoom.name',
    },
    {
      id: 'facility_area',
      label: '建筑面积',
      kind: 'area',
      required: true,
      unit: '㎡',
      shared: 'trainingRoom.area',
    },
    {
      id: 'facility_equipment',
      label: '主要设备名称、型号、数量',
      kind: 'long-text',
      required: true,
      shared: 'trainingRoom.equipment',
    },
    {
      id: 'facility_activities',
      label: '实训或活动内容',
      kind: 'text',
      required: true,
      shared: 'trainingRoom.activities',
    },
    {
      id: 'facility_equipment_value',
      label: '设备总值',
      kind: 'money',
      required: false,
      unit: '万元',
      group: '学前教育不填',
      appliesWhen: notInKindergartens,
      shared: 'trainingRoom.equipmentValue',
    },
    {
      id: 'facility_served_specialty',
      label: '服务专业',
      kind: 'text',
      required: false,
      group: '学前教育不填',
      appliesWhen: notInKindergartens,
      shared: 'trainingRoom.servedSpecialty',
    },
    {
      id: 'facility_workstations',
      label: '实训工位\n人/工位',
      kind: 'integer',
      required: false,
      group: '学前教育不填',
      appliesWhen: notInKindergartens,
      shared: 'trainingRoom.workstations',
    },
  ],
  blankRows: 10,
  blankRowsProposed: true,
  totalRow: {
    words: {
      facility_room_name: '合计',
    },
    sums: ['facility_area', 'facility_equipment_value', 'facility_workstations'],
  },
  rowLabel: 'facility_room_name',
};

/** The remark below the training facilities; kindergartens leave it blank. */
export const facilityRemarkRow: FieldsSection = {
  kind: 'fields',
  id: 'facility_remark_row',
  title: null,
  appliesWhen: notInKindergartens,
  fields: [
    {
      id: 'facility_remark',
      label: '备注（学前不填）',
      kind: 'text',
      required: false,
      shared: 'trainingRoom.remark',
    },
  ],
  grid: [['facility_remark']],
};

/** Rooms and computers for teaching. */
export const classroomEquipment: FieldsSection = {
  kind: 'fields',
  id: 'classroom_equipment',
  title: null,
  fields: [
    {
      id: 'multimedia_classroom_count',
      label: '校内多媒体可用教室个数',
      kind: 'integer',
      required: true,
      unit: '个',
      shared: 'facility.room.multimedia_classroom.count',
    },
    {
      id: 'language_lab_count',
      label: '校内可用语音室个数',
      kind: 'integer',
      required: true,
      unit: '个',
      shared: 'facility.room.language_lab.count',
    },
    {
      id: 'computer_room_count',
      label: '校内可用微机室个数',
      kind: 'integer',
      required: true,
      unit: '个',
      shared: 'facility.room.computer_classroom.count',
    },
    {
      id: 'student_computer_count',
      label: '学生用微机台数',
      kind: 'integer',
      required: true,
      unit: '台',
      shared: 'facility.studentComputerCount',
    },
    {
      id: 'teacher_computer_count',
      label: '教师用微机台数',
      kind: 'integer',
      required: true,
      unit: '台',
      shared: 'facility.teacherComputerCount',
    },
  ],
  grid: [
    ['multimedia_classroom_count', 'language_lab_count', 'computer_room_count'],
    ['student_computer_count', 'teacher_computer_count'],
  ],
};
