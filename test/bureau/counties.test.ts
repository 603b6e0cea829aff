import { describe, expect, it } from 'vitest';
import { nameKey } from '../../engine/bureau/across/name-key.js';
import { Counties } from '../../engine/bureau/collect/counties.js';

const workbook = (file: string, name?: string) => ({
  file,
  claims: {},
  ...(name === undefined
    ? {}
    : { institution: { name, key: nameKey(name), at: { form: 'zj-table-1', field: 'institution_name' } } }),
});
const listed = (name: string, county: string, aliases: readonly string[] = []) => ({
  name,
  aliases,
  county,
  code: '',
  contact: '',
  phone: '',
  experts: [],
});

describe('the county of an institution', () => {
  const counties = new Counties(
    [workbook('临溪区/进修学校.xlsx', '进修学校'), workbook('东澜县/收件.zip/学院.xlsx', '东澜学院')],
    [listed('东澜学院', '东澜市', ['东澜师院'])],
  );

  it('is what the bureau’s list says, under a former name as well, whatever the folder', () => {
    expect([counties.ofName('东澜学院'), counties.ofName('东澜师院')]).toEqual(['东澜市', '东澜市']);
    expect(counties.ofFile('东澜县/收件.zip/学院.xlsx')).toBe('东澜市');
  });

  it('is the folder in which its workbook lies where the list does not name it', () => {
    expect(counties.ofName('进修学校')).toBe('临溪区');
  });

  it('is the one with whose name its own begins when only others speak of it', () => {
    expect(counties.ofName('临溪区教师发展中心')).toBe('临溪区');
    expect(counties.ofName('溪南教师发展中心')).toBe('');
  });
});

describe('the county of a file that says nothing of an institution', () => {
  const counties = new Counties(
    [workbook('临溪区/进修学校.xlsx', '进修学校'), workbook('待查/空表.xlsx')],
    [],
  );

  it('is the folder in which it lies where that is a county', () => {
    expect(counties.ofFile('临溪区/补充材料.xlsx')).toBe('临溪区');
  });

  it('is none where the folder is not one: a folder of things to be looked at is no county', () => {
    expect(counties.ofFile('待查/空表.xlsx')).toBe('');
    expect(counties.ofFile('空表.xlsx')).toBe('');
  });
});
