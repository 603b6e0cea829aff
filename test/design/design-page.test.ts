/// <reference types="vite/client" />
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, parseCalendarDay } from '../../engine/core/calendar-day.js';
import { typstPdfEngine } from '../../engine/node/typst-pdf-engine.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import type { Dossier } from '../../engine/form/index.js';
import { openZip } from '../../engine/ooxml/index.js';
import { designPage } from '../../engine/printing/index.js';
import { rowsOf } from '../native/sample-dossier.js';
import {
  applicationWith,
  design,
  designsAroundLimits,
  FORM,
  lawfulSample,
  team,
  tutors,
  unlawfulSample,
} from './hybrid-designs.js';

const MORE = import.meta.env.MODE === 'long' ? 60 : 0;
const SEED = 20_191_118;
const DAYS = 40;

/** A session every ninth day for most of a year, each by somebody who teaches none of the courses. */
const [session = {}] = rowsOf(lawfulSample, FORM, 'schedule');
const first = parseCalendarDay('2026-09-21');
if (!first) throw new RangeError();
const manyWeeks = applicationWith({
  schedule: Array.from({ length: DAYS }, (_, at) => ({
    ...session,
    schedule_date: addDays(first, at * 9),
    schedule_course: `没有列入课程配置的一门名称很长的课程之第${at + 1}讲`,
  })),
});
const broken = applicationWith({
  ...team(7, 1, 2),
  ...tutors(0),
  chief_expert_name: '教师1',
  planned_trainee_count: 201,
  leader_is_formal_staff: '否',
});

const engine = typstPdfEngine();
const printed = async (docx: Uint8Array) =>
  engine.render(docx, { fonts: 'bundled', title: '设计测算', archive: false });

const designs: readonly (readonly [string, Dossier])[] = [
  ['the lawful sample', lawfulSample],
  ['the unlawful sample', unlawfulSample],
  ['a key project that breaks much at once', broken],
  ['a schedule of forty weeks with a remark on each session', manyWeeks],
  ...fc
    .sample(designsAroundLimits, { numRuns: MORE, seed: SEED })
    .map((dossier, at): [string, Dossier] => [`drawn design ${at}`, dossier]),
];

it.each(designs)('of %s there is exactly one page', async (_, dossier) => {
  expect((await printed(designPage(design(dossier)))).pages).toBe(1);
});

it('counts what it has no room for, and draws bars and weeks', () => {
  const text = new TextDecoder().decode(
    openZip(designPage(design(manyWeeks)), zlibCompression).read('word/document.xml'),
  );
  const words = text.replaceAll(/<[^>]+>/g, '');
  const remarks = design(manyWeeks).timetable.remarks.length;
  const said = /另有(\d+)条/.exec(words)?.[1];
  expect(Number(said)).toBeGreaterThan(0);
  expect(Number(said)).toBeLessThan(remarks);
  expect(words).toContain('线上与线下学分');
  // Each session by its hours on its shade, and each week that has one by its number.
  expect(text.match(/w:fill="DCE9F7"/g)?.length).toBeGreaterThanOrEqual(DAYS);
});
