/** One question to this Excel; the answer goes into the record, an error with its code alone. */
export interface Probe {
  readonly name: string;
  run(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown>;
}

const READ = 'values,valueTypes,text,formulas,numberFormat';

const shown = ({ values, valueTypes, text, formulas, numberFormat }: Excel.Range): unknown => ({
  values,
  valueTypes,
  text,
  formulas,
  numberFormat,
});

/** What the pane and the simulated Excel of our tests take for granted. The sheet is new and empty for each. */
export const probes: readonly Probe[] = [
  {
    name: 'values as they are typed',
    async run(context, sheet) {
      const range = sheet.getRange('A1:A7');
      range.values = [[1.5], ['2'], ['=SUM(A1:A2)'], ['云溪'], ['２２．５'], ['TRUE'], ['']];
      range.load(READ);
      await context.sync();
      return shown(range);
    },
  },
  {
    name: 'digits in text cells',
    async run(context, sheet) {
      const range = sheet.getRange('A1:A2');
      range.numberFormat = [['@'], ['@']];
      range.values = [['0571'], ['330106199001011234']];
      range.load(READ);
      await context.sync();
      return shown(range);
    },
  },
  {
    name: 'errors of formulas',
    async run(context, sheet) {
      const range = sheet.getRange('A1:A2');
      range.formulas = [['=1/0'], ['=NoSuchName']];
      range.load('values,valueTypes');
      await context.sync();
      return { values: range.values, valueTypes: range.valueTypes };
    },
  },
  {
    name: 'used range of an empty sheet',
    async run(context, sheet) {
      const range = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return range.isNullObject;
    },
  },
  {
    name: 'used range of values among formats',
    async run(context, sheet) {
      sheet.getRange('B3:C4').values = [
        [1, 2],
        [3, ''],
      ];
      sheet.getRange('E9').numberFormat = [['@']];
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      const { rowIndex, columnIndex, rowCount, columnCount } = range;
      return { rowIndex, columnIndex, rowCount, columnCount };
    },
  },
  {
    name: 'rows beyond the used range',
    async run(context, sheet) {
      sheet.getRange('A1').values = [[1]];
      const used = sheet.getUsedRangeOrNullObject(true);
      const beyond = used.getIntersectionOrNullObject(used.getRow(5).getResizedRange(2, 0)).load('address');
      await context.sync();
      return beyond.isNullObject;
    },
  },
  {
    name: 'members of a sheet that is not there',
    async run(context) {
      const sheet = context.workbook.worksheets.getItemOrNullObject('无此表');
      const range = sheet.getUsedRangeOrNullObject(true).load('values');
      await context.sync();
      return range.isNullObject;
    },
  },
  {
    name: 'a sheet that is not there',
    async run(context) {
      context.workbook.worksheets.getItem('无此表').load('name');
      await context.sync();
      return 'no error';
    },
  },
  {
    name: 'an address that is none',
    async run(context, sheet) {
      sheet.getRange('NoSuchName').load('values');
      await context.sync();
      return 'no error';
    },
  },
  {
    name: 'names through renaming and deleting',
    async run(context, sheet) {
      const other = context.workbook.worksheets.add('办表 自检 2');
      const name = context.workbook.names.add('banbiao_check.entry', other.getRange('C7'));
      name.load('formula');
      await context.sync();
      const before: unknown = name.formula;
      other.name = '办表 自检 3';
      name.load('formula');
      await context.sync();
      const renamed: unknown = name.formula;
      other.delete();
      name.load('formula');
      await context.sync();
      const deleted: unknown = name.formula;
      name.delete();
      sheet.activate();
      await context.sync();
      return { before, renamed, deleted };
    },
  },
  {
    name: 'values of merged cells',
    async run(context, sheet) {
      sheet.getRange('A1').values = [['合并']];
      sheet.getRange('A1:B2').merge(false);
      const range = sheet.getRange('A1:B2').load('values');
      await context.sync();
      return range.values;
    },
  },
  {
    name: 'writing on a protected sheet',
    async run(context, sheet) {
      sheet.protection.protect();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      return 'no error';
    },
  },
  {
    name: 'activating a hidden sheet',
    async run(context, sheet) {
      sheet.visibility = 'VeryHidden';
      sheet.activate();
      await context.sync();
      return 'no error';
    },
  },
  {
    name: 'the event of a change',
    async run(context, sheet) {
      const heard = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
        sheet.onChanged.add((event) => {
          resolve(event);
          return Promise.resolve();
        });
      });
      await context.sync();
      sheet.getRange('B2').values = [[5]];
      await context.sync();
      const timeout = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 5_000));
      const event = await Promise.race([heard, timeout]);
      return event && { address: event.address, changeType: event.changeType, source: event.source };
    },
  },
];
