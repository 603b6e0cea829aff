import { describe, expect, it } from 'vitest';
import type { FormData } from '../../engine/form/index.js';
import { bindings as listBindings } from '../../templates/hz-hybrid-project-list/bindings.js';
import { bindings } from '../../templates/zj-order-form/bindings.js';
import { ask } from './asked.js';

const order: FormData = {
  applicant_unit: '某县教育局',
  contact_name: '王明',
  contact_mobile: '13800000000',
  project_name: '乡村教师信息技术应用',
  training_theme: '信息技术与学科教学融合',
  target_trainees: '乡村小学教师',
  trainee_count: 50,
  training_days: 5,
  training_level: '县级',
  training_mode: '面授',
  training_objectives: '提高乡村教师的信息技术应用能力。',
  course_requirements: '以课例为主。',
  has_intended_institution: '有',
  intended_institution_1: '某大学',
};

const asked = (changes: FormData = {}) =>
  ask(bindings, 'zj-order', { 'zj-order-form': { ...order, ...changes } });

describe('an order for a training project', () => {
  it('fulfils every provision when it is filled in', () => {
    const rules = [
      'required-fields',
      'goal-200',
      'training-form',
      'positive-numbers',
      'intended-institution',
    ];
    for (const rule of rules) expect(asked().outcomes(`zj-2021-157.a3.${rule}`)).toEqual(['pass']);
  });

  it('names what is blank', () => {
    const [finding] = asked({ training_theme: ' ' }).of('zj-2021-157.a3.required-fields');
    expect(finding).toMatchObject({ outcome: 'violation', actual: '培训主题' });
    expect(asked({ training_theme: ' ' }).cells('zj-2021-157.a3.required-fields')).toEqual([
      'training_theme',
    ]);
  });

  it('states its aim in 200 characters, white space not counted', () => {
    const rule = 'zj-2021-157.a3.goal-200';
    expect(asked({ training_objectives: `${'字 '.repeat(200)}\n` }).outcomes(rule)).toEqual(['pass']);
    expect(asked({ training_objectives: '字'.repeat(201) }).cells(rule)).toEqual(['training_objectives']);
  });

  it('names institutions when it says there are some', () => {
    const rule = 'zj-2021-157.a3.intended-institution';
    expect(asked({ intended_institution_1: '' }).outcomes(rule)).toEqual(['violation']);
    expect(asked({ has_intended_institution: '无' }).outcomes(rule)).toEqual(['violation']);
    expect(asked({ intended_institution_2: '某 大学' }).outcomes(rule)).toEqual(['violation']);
  });
});

describe('the list of hybrid projects', () => {
  const districts = [6, 2, 14, 2, 4, 2, 4, 3, 3];
  const rows = districts.flatMap((count, district) =>
    Array.from({ length: count }, (_, index) => ({
      district: `区县${district + 1}`,
      project_name: `项目${district + 1}-${index + 1}`,
      total_credits: 24,
      online_credits: 8,
    })),
  );
  const listed = (projects: FormData['projects']) =>
    ask(listBindings, 'hz-hybrid-list', { 'hz-hybrid-project-list': { projects: projects ?? [] } });

  it('shows which project earns too much online', () => {
    const [first, ...others] = rows;
    const projects = [{ ...first, online_credits: 8.5 }, ...others];
    expect(listed(projects).cells('hz-2019-5.s2.2.online-third')).toEqual([
      'projects[0].total_credits',
      'projects[0].online_credits',
    ]);
  });
});
