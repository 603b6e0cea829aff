import { all, differs, enumerated, same, sum } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, number } from '../input.js';
import { provisions } from './provisions.js';

/** Training-base totals. */
export const trainingBaseTotal = defineRule({
  id: 'wh-stat.training-base-total',
  provision: provisions['training-base-total'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  inputs: {
    areas_m2: listOf(number({ description: '各实训基地（室）建筑面积', unit: 'm²' }), {
      description: '各实训基地（室）建筑面积',
      unit: 'm²',
    }),
    equipment_values: listOf(number({ description: '各室设备总值', unit: '万元' }), {
      description: '各室设备总值',
      unit: '万元',
    }),
    workstations: listOf(number({ description: '各室实训工位', unit: '个' }), {
      description: '各室实训工位',
      unit: '个',
    }),
    total_area_m2: number({ description: '合计建筑面积', unit: 'm²' }),
    total_equipment: number({ description: '合计设备总值', unit: '万元' }),
    total_workstations: number({ description: '合计工位', unit: '个' }),
  },
  parameters: {},
  message: '实训基地合计填{actual}，各室相加为{limit}。',
  remedy: '核对合计行。',
  decide: ({
    areas_m2,
    equipment_values,
    workstations,
    total_area_m2,
    total_equipment,
    total_workstations,
  }) => {
    const pairs = [
      [total_area_m2, sum(areas_m2, areas_m2.value)],
      [total_equipment, sum(equipment_values, equipment_values.value)],
      [total_workstations, sum(workstations, workstations.value)],
    ] as const;
    return {
      holds: all(...pairs.map(([total, own]) => same(total, own))),
      actual: enumerated(pairs.map(([total, own]) => [differs(total, own), total])),
      permitted: enumerated(pairs.map(([total, own]) => [differs(total, own), own])),
    };
  },
});
