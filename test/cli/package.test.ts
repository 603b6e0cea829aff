import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { pageTexts } from '../../engine/pdf/index.js';
import { readSheets } from '../../engine/workbook/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { openpyxl, PYTHON } from '../set-up/tools.js';
import { registeredEvidence } from '../bureau/submission/evidence-of-sample.js';
import { banbiao, suiteFolder } from './command-line.js';
import { filledWorkbook, sampleDossier } from './sample-dossier.js';

const at = suiteFolder();

/** What Python's own zipfile says of a zip: name, whether it is flagged as UTF-8, size. */
const READ_ZIP = `
import json, sys, zipfile
zip = zipfile.ZipFile(sys.argv[1])
assert zip.testzip() is None
zip.extractall(sys.argv[2])
print(json.dumps([[one.filename, bool(one.flag_bits & 0x800), one.file_size] for one in zip.infolist()]))
`;

describeWith([openpyxl], 'banbiao package', () => {
  beforeAll(async () => {
    const dossier = sampleDossier('zj-review');
    await filledWorkbook(at, '复查', dossier);
    for (const { path, contents } of registeredEvidence(dossier)) {
      mkdirSync(dirname(at('佐证', path)), { recursive: true });
      await writeFile(at('佐证', path), contents());
    }
    writeFileSync(at('佐证', 'Thumbs.db'), 'x');
  });

  it('writes a zip that other programs unpack under its Chinese names', async () => {
    const { code, results, messages } = await banbiao(
      ...['package', at('复查.xlsx'), '--evidence', at('佐证'), '-o', at('报送.zip'), '--quiet'],
    );
    expect({ code, messages }).toEqual({ code: 0, messages: '' });
    expect(results).toBe(
      `生成表格文件 8 个，放入材料 185 份，缺少 0 项，没有放入的文件 0 个。\n${at('报送.zip')}\n`,
    );
    const answer = execFileSync(PYTHON, ['-c', READ_ZIP, at('报送.zip'), at('解压')], { encoding: 'utf8' });
    const names = JSON.parse(answer) as [string, boolean, number][];
    expect(names).toHaveLength(3 + 8 + 185);
    expect(names.filter(([, flagged]) => !flagged)).toEqual([]);
    const tops = [...new Set(names.map(([name]) => name.split('/')[0]))];
    expect(tops).toEqual([
      '00 目录.html',
      '00 目录.xlsx',
      '00 打印稿（合并）.pdf',
      '文件夹一 复查手册表格',
      '文件夹二 原始资质认定申报书及相关材料',
      '文件夹三 培训项目申报书汇总',
      '文件夹四 办学条件',
      '文件夹五 分项目实施档案',
      '文件夹六 质量监控',
    ]);
    expect(readFileSync(at('解压', '文件夹四 办学条件', '4-1-1 办学许可证.pdf'), 'utf8')).toContain(
      '办学许可证',
    );
  });

  it('says in the index where to seal, and the merged file has the seal on that page', async () => {
    const index = readSheets(new Uint8Array(readFileSync(at('解压', '00 目录.xlsx'))), {
      compression: zlibCompression,
    });
    expect(index.map(({ name }) => name)).toEqual(['目录', '缺少', '多余', '盖章清单', '对照规定']);
    const stamping =
      index[3]?.rows.map((row) => row.map((cell) => (cell.type === 'text' ? cell.text : ''))) ?? [];
    const [seal, edge] = stamping.filter(([document]) => document?.startsWith('1-1 表1'));
    expect(seal?.slice(1, 5)).toEqual(['加盖公章', '第1页', '第1页', '“机构名称（盖章）：”处']);
    expect(edge?.slice(1, 3)).toEqual(['骑缝章', expect.stringMatching(/^第1—\d+页$/)]);
    const pages = await pageTexts(new Uint8Array(readFileSync(at('解压', '00 打印稿（合并）.pdf'))));
    expect(pages[0]).toContain('机构名称（盖章）：云溪市教师进修学校');
    const last = Number(edge?.[2]?.match(/—(\d+)页/)?.[1]);
    expect(pages[last]).toContain('培训机构培训项目统计表');
  });

  it('splits by folders and says when one file alone is too large', async () => {
    const { code, results, messages } = await banbiao(
      ...[
        'package',
        at('复查.xlsx'),
        '--evidence',
        at('佐证'),
        '--max-size',
        '0.8',
        '-o',
        at('分.zip'),
        '--quiet',
      ],
    );
    expect({ code, messages }).toEqual({ code: 0, messages: '' });
    const parts = results.split('\n').filter((line) => line.endsWith('.zip'));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.filter((path) => readFileSync(path).length > 0.8 * 2 ** 20)).toEqual([]);
    const tight = await banbiao('package', at('复查.xlsx'), '--max-size', '0.2', '-o', at('紧.zip'));
    expect(tight.messages).toContain('其中一个文件本身就超过了');
  });

  it('says when the package is more than a zip holds, before anything is written', async () => {
    mkdirSync(at('录像'));
    for (const name of ['4-1-1 甲.mp4', '4-1-2 乙.mp4']) {
      writeFileSync(at('录像', name), '');
      truncateSync(at('录像', name), 2.5 * 2 ** 30);
    }
    const { code, messages } = await banbiao(
      ...['package', at('复查.xlsx'), '--evidence', at('录像'), '-o', at('过大.zip'), '--quiet'],
    );
    expect(code).toBe(2);
    expect(messages).toMatch(/将有 512\d MB、\d+ 个文件；压缩包最大 4095 MB.*--max-size 2000/s);
    expect(readdirSync(at()).filter((name) => name.includes('过大'))).toEqual([]);
  });

  it('is in English when asked to; the papers in the package stay Chinese', async () => {
    const stray = ['--evidence', at('少量'), '-o', at('english.zip'), '--lang', 'en', '--quiet'];
    mkdirSync(at('少量'));
    for (const name of [
      '4-1-1 办学许可证.pdf',
      '副本 4-1-1 办学许可证.pdf',
      '办学许可正.pdf',
      '会议照片.jpg',
    ]) {
      writeFileSync(at('少量', name), name);
    }
    const { code, results, messages } = await banbiao('package', at('复查.xlsx'), ...stray);
    expect({ code, messages }).toEqual({ code: 0, messages: '' });
    const lines = results.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^8 files of forms made, \d+ materials packed, \d+ missing, \d+ files left out\.$/,
    );
    expect(lines[1]).toMatch(/^ {2}missing “/);
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}… \d+ more stand in the index “00 目录”$/));
    expect(lines).toContain('  left out “会议照片.jpg”: not known which material it is');
    const ours = lines.map((line) => line.replaceAll(/“[^”]*”/g, '')).slice(0, -1);
    expect(ours.filter((line) => /[\u4e00-\u9fff]/u.test(line))).toEqual([]);
    const page = execFileSync('unzip', ['-p', at('english.zip'), '00 目录.html'], { encoding: 'utf8' });
    expect(page).toContain('个表格文件已生成');
  });

  it('names an evidence folder that does not exist, and writes nothing', async () => {
    const { code, messages } = await banbiao(
      ...['package', at('复查.xlsx'), '--evidence', at('没有'), '-o', at('不会有.zip')],
    );
    expect(code).toBe(2);
    expect(messages).toContain('没有这个文件夹');
    expect(() => readFileSync(at('不会有.zip'))).toThrow();
  });
});
