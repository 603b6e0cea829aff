import { describe, expect, it } from 'vitest';
import {
  assembleSubmission,
  strayNote,
  writeSubmissionZip,
  type EvidenceFile,
  type RequiredDocument,
  type Submission,
  type SubmissionIndex,
} from '../../../engine/bureau/index.js';
import { requiredDocuments } from '../../../engine/cli/required-documents.js';
import { FormPrinter } from '../../../engine/printing/index.js';
import { zlibCompression } from '../../../engine/node/zlib-compression.js';
import { openZip } from '../../../engine/ooxml/index.js';
import type { Dossier } from '../../../engine/form/index.js';
import { registry, submissionFacts } from '../../../templates/index.js';
import { memorySink } from '../../ooxml/memory-sink.js';
import { evidenceFile, registeredEvidence, sampleDossier } from './evidence-of-sample.js';

const words = new FormPrinter({
  compression: zlibCompression,
  fonts: 'bundled',
  archive: false,
  own: new Map(),
});

interface Ordered {
  readonly documents?: readonly RequiredDocument[];
  readonly maximumSize?: number;
}

function submit(
  dossier: Dossier,
  evidence: readonly EvidenceFile[],
  { documents = [], maximumSize }: Ordered = {},
): Promise<Submission> {
  const kit = registry.kits.get(dossier.kit);
  if (!kit) throw new Error(dossier.kit);
  return assembleSubmission({
    kit,
    dossier,
    registry,
    institution: '云溪市教师进修学校',
    evidence,
    documents,
    print: (form, filled) => words.print(form, filled),
    factsOf: submissionFacts,
    program: '办表',
    ...(maximumSize === undefined ? {} : { maximumSize }),
  });
}

async function zipOf(entries: Submission['parts'][number]['entries']): Promise<Uint8Array> {
  const sink = memorySink();
  await writeSubmissionZip(entries, sink);
  return sink.bytes();
}

const review = sampleDossier('zj-review-lawful');
const complete = registeredEvidence(review);
const withoutRegister: Dossier = {
  ...review,
  forms: { ...review.forms, 'zj-evidence-register': {}, 'zj-table-3': {} },
};
const missing = (index: SubmissionIndex): string[] =>
  index.lines
    .filter(({ state }) => state === 'missing')
    .map(({ row, code, title }) => `${row} ${code} ${title}`.trim());
const pathsOf = ({ parts }: Submission): string[] =>
  parts.flatMap(({ entries }) => entries.map(({ path }) => path));

describe('the submission of 表9', () => {
  it('lacks nothing when every registered file is there, in whatever folder it lies', async () => {
    const { index } = await submit(review, complete);
    expect(index.counts).toEqual({ made: 4, present: 185, missing: 0, superfluous: 0 });
    expect(index.findings).toEqual([]);
  });

  it('agrees when three files are removed, one is misnamed and one added', async () => {
    const removed = ['4-4-2 部门岗位职责.pdf', '6-2-1 监控中心负责人介绍.pdf', '3小英作业-7 签到表.docx'];
    const files = complete
      .filter(({ path }) => !removed.some((name) => path.endsWith(name)))
      .map((one) =>
        one.path.endsWith('4-1-1 办学许可证.pdf')
          ? { ...one, path: '文件夹四 办学条件/办学许可正.pdf' }
          : one,
      );
    const { index, parts } = await submit(review, [...files, evidenceFile('会议照片.jpg')]);
    expect(missing(index)).toEqual([
      '4-1-1 办学许可证',
      '4-4-2 部门岗位职责',
      '3+小英作业 5-7-3 签到表、到课率汇总表、请假审批记录',
      '6-2-1 监控中心负责人介绍',
    ]);
    expect(index.stray.map(({ evidence, suggestion }) => [evidence.path, suggestion])).toEqual([
      ['文件夹四 办学条件/办学许可正.pdf', '4-1-1 办学许可证.pdf'],
      ['会议照片.jpg', undefined],
    ]);
    expect(index.counts).toEqual({ made: 4, present: 181, missing: 4, superfluous: 2 });
    expect(index.findings.map(({ rule, label }) => [rule, label])).toEqual([
      ['zj-2026-forms.t9.f5-items-14', '项目文件夹“3+小英作业”'],
    ]);
    const packed = parts.flatMap(({ entries }) => entries.map(({ path }) => path));
    expect(packed.filter((path) => /许可正|照片/.test(path))).toEqual([]);
  });

  it('names the provision that demands a missing file', async () => {
    const { index } = await submit(review, []);
    const [first] = index.lines.filter(({ code }) => code === '4-2-1');
    expect(first?.provision.quote).toMatch(/^2\.标有各功能区（办公、教学、实验等）名称和面积/);
    expect(first?.provision.place).toBe('表9 培训机构复查应交材料列表');
  });

  it('is made without any evidence: everything is listed as missing, empty folders wait', async () => {
    const submission = await submit(review, []);
    expect(submission.index.counts).toEqual({ made: 4, present: 0, missing: 185, superfluous: 0 });
    expect(pathsOf(submission)).toContain('文件夹六 质量监控/');
    expect(
      pathsOf(submission).filter((path) => /^文件夹五 分项目实施档案\/\d+\+.+\/$/.test(path)),
    ).toHaveLength(14);
  });

  it('asks for the lines of 表9 itself where nothing is registered', async () => {
    const { index } = await submit(withoutRegister, []);
    // Folders 2 and 3 as a whole, six lines of folder 4, fourteen for each of 14 projects, four of folder 6.
    expect(index.counts.missing).toBe(2 + 6 + 14 * 14 + 4);
  });

  it('finds the place by code, by project folder and number, by project folder and name', async () => {
    const { index } = await submit(withoutRegister, [
      evidenceFile('4-1-3 租赁合同.pdf'),
      evidenceFile('４－６ 制度汇编.pdf'),
      evidenceFile('文件夹五/03-小英/7.签到表.docx'),
      evidenceFile('文件夹五/12 信息科技/培训总结.docx'),
      evidenceFile('文件夹六/2、监控中心名单.pdf'),
    ]);
    const placed = index.lines.filter(({ state }) => state === 'present');
    expect(placed.map(({ row, code, path }) => [row, code, path])).toEqual([
      ['', '4-1-3', '文件夹四 办学条件/4-1-3 租赁合同.pdf'],
      ['', '4-6', '文件夹四 办学条件/４－６ 制度汇编.pdf'],
      [
        '3+小学英语单元作业设计与评价研修',
        '5-7',
        '文件夹五 分项目实施档案/3+小学英语单元作业设计与评价研修/5-7 7.签到表.docx',
      ],
      [expect.stringMatching(/^12\+/), '5-12', expect.stringMatching(/\/12\+[^/]+\/5-12 培训总结\.docx$/)],
      ['', '6-2', '文件夹六 质量监控/2、监控中心名单.pdf'],
    ]);
    expect(index.stray).toEqual([]);
  });

  it('tells project and item apart whichever comes first in a code', async () => {
    const { index } = await submit(withoutRegister, [
      evidenceFile('5/2+小数/5-2-7 签到表.docx'),
      evidenceFile('5/2+小数/5-12-2 总结.docx'),
    ]);
    const open = missing(index).filter((line) => line.startsWith('2+'));
    expect(open).toHaveLength(12);
    expect(open.some((line) => / 5-7 /.test(line) || / 5-12 /.test(line))).toBe(false);
  });

  it('says when a file is there twice, is empty, or is cited without being there', async () => {
    const cited: Dossier = {
      ...review,
      forms: {
        ...review.forms,
        'zj-table-3': { ...review.forms['zj-table-3'], premises_self_remark: '4-1-1、4-9-9' },
      },
    };
    const empty = complete.map((one) =>
      one.path.endsWith('4-1-2 培训场地房产证.pdf') ? { ...one, size: 0 } : one,
    );
    const { index } = await submit(cited, [...empty, evidenceFile('备份/4-1-1 办学许可证.pdf')]);
    expect(index.stray.map(({ evidence, duplicateOf }) => [evidence.path, duplicateOf])).toEqual([
      ['备份/4-1-1 办学许可证.pdf', '文件夹四 办学条件/4-1-1 办学许可证.pdf'],
    ]);
    expect(index.lines.find(({ code }) => code === '4-1-2')?.note).toBe('文件是空的（0 字节）');
    expect(missing(index)).toEqual(['4-9-9 表格备注栏引用的材料']);
  });

  it('reminds of scans among the project files, which are to be Word documents', async () => {
    const scanned = complete.map((one) =>
      one.path === '1小语单元-12 培训总结.docx' ? { ...one, path: '1小语单元-12 培训总结.pdf' } : one,
    );
    const { index } = await submit(review, scanned);
    expect(index.findings.map(({ rule, level, actual }) => [rule, level, actual])).toEqual([
      ['zj-2026-forms.t9.f5-word-format', 'warning', '1小语单元-12 培训总结.pdf'],
    ]);
    expect(index.counts.missing).toBe(0);
    expect(index.lines.find(({ code }) => code === '5-12-1')?.note).toBe(
      '登记的文件名是“1小语单元-12 培训总结.docx”',
    );
  });

  it('gives names that Windows accepts, none longer than 199 characters', async () => {
    const submission = await submit(withoutRegister, [
      evidenceFile('文件夹二/CON.pdf'),
      evidenceFile('文件夹二/a:b?<c>|"*.pdf'),
      evidenceFile('文件夹二/A_B__C____.pdf'),
      evidenceFile(`文件夹五/1+x/7.${'长'.repeat(240)}.docx`),
      evidenceFile('文件夹二/..\\..\\evil.pdf'),
    ]);
    const paths = pathsOf(submission);
    expect(paths.filter((path) => path.length > 199)).toEqual([]);
    expect(paths.filter((path) => /[<>:"\\|?*\u0000-\u001F]/.test(path))).toEqual([]);
    const parts = paths.flatMap((path) => path.split('/'));
    expect(
      parts.filter((part) => /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part) || /[. ]$/.test(part)),
    ).toEqual([]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  });

  it('places a file in the right folder by its words, whatever edition of it the name tells, or asks which item it is', async () => {
    const { index } = await submit(withoutRegister, [
      evidenceFile('项目/1小学语文/实施方案(最终版)2.doc'),
      evidenceFile('项目/1小学语文/培训总结 定稿.docx'),
      evidenceFile('项目/1小学语文/扫描件003.pdf'),
      evidenceFile('杂项.docx'),
    ]);
    const placed = index.lines.filter(({ state }) => state === 'present');
    expect(placed.map(({ code, path }) => [code, path?.split('/').at(-1)])).toEqual([
      ['5-2', '5-2 实施方案(最终版)2.doc'],
      ['5-12', '5-12 培训总结 定稿.docx'],
    ]);
    expect(index.stray.map((one) => [one.evidence.path, strayNote(one)])).toEqual([
      [
        '项目/1小学语文/扫描件003.pdf',
        expect.stringMatching(/^属于“文件夹五 分项目实施档案\/1\+.+”，是其中第几项？/),
      ],
      ['杂项.docx', expect.stringMatching(/^不知道是哪一项材料：/)],
    ]);
  });

  it('keeps the date of evidence, and gives none to what is made', async () => {
    const saved = Date.UTC(2026, 2, 5, 1, 30);
    const evidence = [{ ...evidenceFile('4-1-3 租赁合同.pdf'), modified: saved }];
    const { parts } = await submit(withoutRegister, evidence);
    const bytes = await zipOf(parts.flatMap(({ entries }) => entries));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const dates = new Set<string>();
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      const [time, date] = [view.getUint16(at + 12, true), view.getUint16(at + 14, true)];
      dates.add([1980 + (date >> 9), (date >> 5) & 15, date & 31, time >> 11, (time >> 5) & 63].join('-'));
    }
    // In China it is nine thirty.
    expect([...dates].sort()).toEqual(['1980-1-1-0-0', '2026-3-5-9-30']);
  });

  it('is the same bytes again', async () => {
    const [first, second] = [await submit(review, complete), await submit(review, complete)];
    const bytes = await Promise.all(
      [first, second].map(({ parts }) => zipOf(parts.flatMap(({ entries }) => entries))),
    );
    expect(Buffer.from(bytes[0] ?? []).equals(Buffer.from(bytes[1] ?? []))).toBe(true);
  });

  it('is split by folders and projects, never above the limit; nothing is lost, the index is in every part', async () => {
    const large = complete.map((one) => evidenceFile(one.path, 'x'.repeat(20_000)));
    const whole = await submit(review, large);
    const maximumSize = 900_000;
    const split = await submit(review, large, { maximumSize });
    expect(split.parts.length).toBeGreaterThan(3);
    for (const { entries } of split.parts) {
      expect((await zipOf(entries)).length).toBeLessThanOrEqual(maximumSize);
      expect(entries.map(({ path }) => path)).toContain('00 目录.html');
    }
    expect(new Set(pathsOf(split))).toEqual(new Set(pathsOf(whole)));
    const projects = split.parts.map(({ entries }) => new Set(entries.map(({ path }) => path.split('/')[1])));
    const apart = [...new Set(pathsOf(split).map((path) => path.split('/')[1] ?? ''))]
      .filter((name) => /^\d+\+/.test(name))
      .filter((name) => projects.filter((names) => names.has(name)).length > 1);
    expect(apart).toEqual([]);
  });

  it('is split within a folder only where the folder alone is above the limit', async () => {
    const scans = ['4-1-1', '4-2-1', '4-3-1', '4-4-1'].map((code) =>
      evidenceFile(`${code} 扫描件.pdf`, 'x'.repeat(400_000)),
    );
    const { parts } = await submit(withoutRegister, scans, { maximumSize: 1_000_000 });
    const scansOf = parts.map(
      ({ entries }) => entries.filter(({ path }) => path.endsWith('扫描件.pdf')).length,
    );
    expect(scansOf.reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(parts.filter(({ size }) => size > 1_000_000)).toEqual([]);
  });
});

describe('what a city files with the province', () => {
  const city = sampleDossier('zj-review-city-lawful');

  it('is 表6 and 表7 as Word, and asks for the stamped PDF of both', async () => {
    const submission = await submit(city, []);
    expect(missing(submission.index)).toEqual([
      '表6《市级培训机构资质复查评分汇总表》盖章后PDF版',
      '表7《市级培训机构资质备案汇总表》盖章后PDF版',
    ]);
    expect(submission.index.lines[0]?.provision.quote).toContain('备案材料包括表6');
    expect(pathsOf(submission).filter((path) => path.endsWith('.docx'))).toEqual([
      '表6 市级培训机构资质复查评分汇总表.docx',
      '表7 市级培训机构资质备案汇总表.docx',
    ]);
  });

  it('is complete with both scans', async () => {
    const { index } = await submit(city, [
      evidenceFile('表6盖章.pdf'),
      evidenceFile('培训机构资质备案汇总表.pdf'),
    ]);
    expect(index.counts).toEqual({ made: 2, present: 2, missing: 0, superfluous: 0 });
  });
});

describe('other kits', () => {
  it('have their printed forms, and the documents that their instrument requires', async () => {
    const dossier = sampleDossier('zj-certification-lawful');
    const documents = requiredDocuments(dossier);
    const none = await submit(dossier, [], { documents });
    expect(none.index.counts).toEqual({ made: 1, present: 0, missing: documents.length, superfluous: 0 });
    const [first] = documents;
    const one = await submit(dossier, [evidenceFile(`${first?.name ?? ''}.pdf`)], { documents });
    expect(one.index.counts).toEqual({ made: 1, present: 1, missing: documents.length - 1, superfluous: 0 });
    expect(documents.length).toBeGreaterThan(0);
  });

  it.each([...registry.kits.keys()])('%s can be packed', async (kit) => {
    const dossier = sampleDossier(`${kit}-lawful`);
    const { parts } = await submit(dossier, [], { documents: requiredDocuments(dossier) });
    const zip = openZip(await zipOf(parts.flatMap(({ entries }) => entries)), zlibCompression);
    expect(zip.names.filter((name) => name.endsWith('.docx')).length).toBeGreaterThan(0);
  });
});
