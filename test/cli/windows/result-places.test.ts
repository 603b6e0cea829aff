import { win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ResultPlaces } from '../../../engine/cli/windows/result-places.js';

const DESKTOP = 'C:\\Users\\王\\Desktop';

/** As on Windows, where all but these folders can be written. */
const placesOn = (readOnly: readonly string[] = [], elsewhere: readonly string[] = [DESKTOP]): ResultPlaces =>
  new ResultPlaces({
    elsewhere,
    paths: win32,
    isWritable: (folder) =>
      Promise.resolve(!readOnly.some((one) => one.toLowerCase() === folder.toLowerCase())),
  });

describe('results', () => {
  it.each([
    ['D:\\我的 文件\\复查.xlsx', false, 'D:\\我的 文件\\复查 检查结果'],
    ['D:\\第1.2批', true, 'D:\\第1.2批 检查结果'],
    ['D:\\各机构\\', true, 'D:\\各机构 检查结果'],
    ['\\\\服务器\\共享\\各机构', true, '\\\\服务器\\共享\\各机构 检查结果'],
  ])('of %s lie beside it', async (path, isFolder, place) => {
    expect(await placesOn().placeFor({ path, isFolder }, '检查结果')).toEqual({
      path: place,
      elsewhere: false,
    });
  });

  it.each([
    ['E:\\', `${DESKTOP}\\E盘 检查结果`],
    ['e:\\', `${DESKTOP}\\E盘 检查结果`],
    ['\\\\服务器\\共享\\', `${DESKTOP}\\共享 检查结果`],
    ['\\\\服务器\\共享', `${DESKTOP}\\共享 检查结果`],
  ])('of the root %s go to the desktop', async (path, place) => {
    expect(await placesOn().placeFor({ path, isFolder: true }, '检查结果')).toEqual({
      path: place,
      elsewhere: true,
    });
  });

  it('of a place where nothing can be written go to the desktop, or to the next folder that takes them', async () => {
    const file = { path: 'E:\\光盘\\复查.xlsx', isFolder: false };
    expect(await placesOn(['E:\\光盘']).placeFor(file, '检查报告.html')).toEqual({
      path: `${DESKTOP}\\复查 检查报告.html`,
      elsewhere: true,
    });
    const documents = 'C:\\Users\\王\\Documents';
    expect(
      await placesOn(['E:\\光盘', DESKTOP], [DESKTOP, documents]).placeFor(file, '检查报告.html'),
    ).toEqual({ path: `${documents}\\复查 检查报告.html`, elsewhere: true });
  });

  it('of two files of one name get names of their own', async () => {
    const places = placesOn(['E:\\甲', 'E:\\乙']);
    const paths: (string | undefined)[] = [];
    for (const folder of ['甲', '乙']) {
      const file = { path: `E:\\${folder}\\复查.xlsx`, isFolder: false };
      paths.push((await places.placeFor(file, '检查报告.html'))?.path);
    }
    expect(paths).toEqual([`${DESKTOP}\\复查 检查报告.html`, `${DESKTOP}\\复查-2 检查报告.html`]);
  });

  it.each(['C:\\', 'c:\\Users'])('never lie inside what was dropped: %s', async (path) => {
    expect(await placesOn(['C:\\']).placeFor({ path, isFolder: true }, '检查结果')).toBeUndefined();
    const other = await placesOn(['C:\\'], [DESKTOP, 'D:\\文档']).placeFor(
      { path, isFolder: true },
      '检查结果',
    );
    expect(other?.path).toMatch(/^D:\\文档\\/);
  });

  it('lie beside a folder whose name begins like that of the desktop', async () => {
    const places = placesOn(['C:\\Users\\王']);
    const place = await places.placeFor({ path: 'C:\\Users\\王\\Desk', isFolder: true }, '打印');
    expect(place?.path).toBe(`${DESKTOP}\\Desk 打印`);
  });
});
