import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip } from '../../engine/ooxml/index.js';
import { banbiao, suiteFolder } from './command-line.js';

const unlawful = 'samples/hz-hybrid-unlawful/workbook.xlsx';

describe('banbiao design', () => {
  const path = suiteFolder();
  let answer: Awaited<ReturnType<typeof banbiao>>;
  beforeAll(async () => {
    answer = await banbiao('design', unlawful);
  });

  it('says what is allowed with its article, and what to change', () => {
    expect(answer.code).toBe(1);
    expect(answer.results).toContain('线上学分：线上最多22.5学分（现23学分，超出0.5学分）');
    expect(answer.results).toContain('二（二）1、2（引浙教办函〔2019〕357号）');
    expect(answer.results).toMatch(
      /1\. 转0\.5学分到线下课程（总学分不变）\n\s+九、线上课程配置第7行学分：2 → 1\.5/,
    );
  });

  it('adopts proposals into a copy, which is lawful then', async () => {
    const adopted = path('修改后.xlsx');
    const words = ['design', unlawful, '--adopt', '1', '--adopt', '1', '--adopt', '1', '-o', adopted];
    const unconfirmed = await banbiao(...words);
    expect(unconfirmed.code).toBe(2);
    expect(unconfirmed.messages).toContain('陈映雪是云溪市教师进修学校的正式员工');
    // Whether the four conditions are met only the applicants can say: a question stays.
    expect((await banbiao(...words, '--confirm')).code).toBe(1);
    expect((await banbiao('check', adopted)).code).toBe(0);
  });

  it('counts over a folder what leaders may still lead, and reckons a register too', async () => {
    const register = 'samples/zj-projects-lawful/workbook.xlsx';
    const { code, results } = await banbiao('design', register, '--folder', 'samples/zj-projects-unlawful');
    expect(code).toBe(0);
    expect(results).toMatch(/面向全省的自主选课项目：本批次最多申报\d+项（现\d+项/);
    expect(results).not.toContain('怎样改');
    expect(results).toMatch(
      /项目负责人（收件夹，读取2个文件）\n\s+\S+：面向全省的项目\d+个，最多4个，还可负责\d个/,
    );
    expect(results).toContain('二（一）');
  });

  it('speaks English when asked to, and prints its page in Chinese all the same', async () => {
    const page = path('page.docx');
    const { results } = await banbiao('design', unlawful, '--lang', 'en', '--page', page);
    expect(results).toContain(
      'Online credits: at most 22.5 credits online (now 23 credits; 0.5 credits too many)',
    );
    expect(results).toContain('1. move 0.5 credits to the offline courses (the total of credits stays)');
    const document = openZip(readFileSync(page), zlibCompression).read('word/document.xml');
    expect(new TextDecoder().decode(document)).toContain('转0.5学分到线下课程（总学分不变）');
  });

  it('answers in JSON, and says of other kits that they have none', async () => {
    const { results } = await banbiao('design', unlawful, '--json');
    const { limits } = JSON.parse(results) as { limits: { id: string; value: number }[] };
    expect(limits.find(({ id }) => id === 'online-credits')?.value).toBe(22.5);
    const other = await banbiao('design', 'samples/zj-order-lawful/workbook.xlsx');
    expect(other.code).toBe(2);
    expect(other.messages).toContain('没有设计测算');
  });
});
