import { atMost, joined, moreThan, same, sum } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, listOf, number } from '../input.js';
import { provisions } from './provisions.js';
import { subsetOfRooms } from './rooms.js';

/** Room areas do not exceed the building total. */
export const roomsWithinBuilding = defineRule({
  id: 'zj-2026-forms.t1.rooms-within-building',
  provision: provisions['t1.rooms-within-building'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  states: '各功能用房面积之和不超过校舍建筑面积',
  inputs: {
    building_total_m2: number({ description: '校舍建筑面积共', unit: 'm²' }),
    room_areas_m2: listOf(
      number({
        description:
          '各功能用房面积（教室、计算机教室、实验室、录播教室、远程教室、阅览室、办公室、会议室、教师宿舍、学生宿舍、餐厅、自填行、其他用房；不含“其中”两行）',
        unit: 'm²',
      }),
      {
        description:
          '各功能用房面积（教室、计算机教室、实验室、录播教室、远程教室、阅览室、办公室、会议室、教师宿舍、学生宿舍、餐厅、自填行、其他用房；不含“其中”两行）',
        unit: 'm²',
      },
    ),
  },
  parameters: {},
  message: '各功能用房面积合计{actual}平方米，超过校舍建筑面积{limit}平方米。',
  remedy: '核对分项面积和总面积。',
  readings: [
    {
      point: '计算机教室等是否已含在“教室”内',
      reading: '不含，各行互斥；只有“其中：多媒体教室”“其中：可上网教室”包含于教室',
      why: '表中“其中”只用于这两行',
    },
  ],
  decide: ({ building_total_m2, room_areas_m2 }) => ({
    holds: atMost(sum(room_areas_m2, room_areas_m2.value), building_total_m2),
  }),
});

/** Multimedia rooms are a subset of classrooms. */
export const roomsMultimediaSubset = defineRule({
  id: 'zj-2026-forms.t1.rooms-multimedia-subset',
  provision: provisions['t1.rooms-multimedia-subset'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '多媒体教室不多于教室',
  inputs: {
    classroom_area_m2: number({ description: '教室面积', unit: 'm²' }),
    classroom_count: integer({ description: '教室个数', unit: '个' }),
    sub_area_m2: number({ description: '其中：多媒体教室面积', unit: 'm²' }),
    sub_count: integer({ description: '其中：多媒体教室个数', unit: '个' }),
  },
  parameters: {},
  message: '多媒体教室为{actual}，不能大于教室总数{limit}。',
  remedy: '核对“其中”两行。',
  decide: subsetOfRooms,
});

/** Online-capable rooms are a subset of classrooms. */
export const roomsOnlineSubset = defineRule({
  id: 'zj-2026-forms.t1.rooms-online-subset',
  provision: provisions['t1.rooms-multimedia-subset'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '可上网教室不多于教室',
  inputs: {
    classroom_area_m2: number({ description: '教室面积', unit: 'm²' }),
    classroom_count: integer({ description: '教室个数', unit: '个' }),
    sub_area_m2: number({ description: '其中：可上网教室面积', unit: 'm²' }),
    sub_count: integer({ description: '其中：可上网教室个数', unit: '个' }),
  },
  parameters: {},
  message: '可上网教室为{actual}，不能大于教室总数{limit}。',
  remedy: '核对“其中”两行。',
  decide: subsetOfRooms,
});

/** Area and count are both zero or both positive. */
export const roomsAreaCountPair = defineRule({
  id: 'zj-2026-forms.t1.rooms-area-count-pair',
  provision: provisions['t1.rooms-area-count-pair'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  states: '各功能用房的面积与个数同为0或同大于0',
  inputs: {
    area_m2: number({ description: '功能用房面积', unit: 'm²' }),
    count: integer({ description: '功能用房个数', unit: '个' }),
  },
  parameters: {},
  message: '面积与个数不对应：{actual}；应{limit}（同时为0或同时大于0）。',
  remedy: '补填面积或个数。',
  decide: ({ area_m2, count }) => ({
    holds: same(moreThan(area_m2, 0), moreThan(count, 0)),
    actual: joined(area_m2, '平方米、', count, '个'),
    permitted: '面积与个数一致',
  }),
});
