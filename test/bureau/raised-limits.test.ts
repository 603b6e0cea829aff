import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip } from '../../engine/ooxml/index.js';
import { banbiao, suiteFolder } from '../cli/command-line.js';
import { dossierOf } from '../cli/sample-dossier.js';
import { withCells, workbookOf } from './bureau-folder.js';

const at = suiteFolder();
/** 27 projects of one institution, five of one leader: a notice allows 25 and 4, and the workbook itself says 9,999. */
const RAISED = { document: '浙教办函〔2021〕157号', from: '2021-07-01', figure: 9999 };
const [LEADER, GENERAL] = [4, 7];

function raisedIn(xlsx: Uint8Array): Uint8Array {
  const { document, from, figure } = RAISED;
  const row = (number: number) => ({
    [`E${String(number)}`]: figure,
    [`F${String(number)}`]: document,
    [`G${String(number)}`]: from,
  });
  return withCells(xlsx, '参数', { ...row(LEADER), ...row(GENERAL) });
}

/** All words of a workbook, whichever cells they stand in. */
function wordsOf(file: string): string {
  const zip = openZip(new Uint8Array(readFileSync(file)), zlibCompression);
  return zip.names
    .filter((name) => name === 'xl/sharedStrings.xml' || name.startsWith('xl/worksheets/'))
    .map((name) => new TextDecoder().decode(zip.read(name)))
    .join('');
}

describe('a workbook that raises its own limits', () => {
  beforeAll(async () => {
    mkdirSync(at('inbox'));
    writeFileSync(at('inbox', '云溪.xlsx'), raisedIn(await workbookOf(dossierOf('zj-projects-unlawful'))));
    const parameters = { 'zj-2021-157': { cap_general: 20, max_projects_per_leader: 3 } };
    writeFileSync(
      at('round.json'),
      JSON.stringify({ document: '浙教办函〔2021〕200号', from: '2021-07-01', parameters }),
    );
  });

  it.each([
    ['without figures of the bureau', [], '申报27项，限报25项', '每人至多4项'],
    ['beside figures of the bureau', ['--parameters', at('round.json')], '申报27项，限报20项', '每人至多3项'],
  ] as const)(
    "keeps its violations in a bureau's run %s, and the summary names it",
    async (name, more, cap, leader) => {
      const output = at(name);
      const { code, results } = await banbiao('check', at('inbox'), '-o', output, '--quiet', ...more);
      expect(code).toBe(1);
      expect(results).toContain('1 不符合或填写不全');
      const report = readFileSync(at(name, '检查报告', '云溪.html'), 'utf8');
      expect(report).toContain(cap);
      expect(report).toContain(leader);
      const summary = wordsOf(at(name, '汇总.xlsx'));
      expect(summary).toContain('本机构自填参数：“其他机构申报上限”填了9999项');
      expect(summary).toContain('本机构自填参数：“每名项目负责人的项目上限”填了9999项');
    },
  );

  it("counts in the institution's own check, which says so", async () => {
    const { code, results } = await banbiao('check', at('inbox', '云溪.xlsx'), '--all');
    expect(results).not.toContain('申报27项，限报25项');
    expect(results).not.toContain('每人至多4项');
    expect(results).toContain('9999项');
    expect(code).toBe(1);
  });
});
