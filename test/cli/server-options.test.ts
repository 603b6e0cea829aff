import { describe, expect, it } from 'vitest';
import { portAsked } from '../../engine/cli/server-options.js';

const asked = (value: string | undefined): number => portAsked({ value: () => value }, 3000);

describe('--port', () => {
  it.each([
    ['0', 0],
    ['8443', 8443],
    ['65535', 65_535],
    [undefined, 3000],
  ])('%s is a port', (value, port) => {
    expect(asked(value)).toBe(port);
  });

  it.each(['65536', '99999', '100000', '-1', '+80', '80.5', '8e3', '八十', '', ' '])(
    '“%s” is refused with what is allowed',
    (value) => {
      expect(() => asked(value)).toThrow(
        expect.objectContaining({
          diagnostics: [
            expect.objectContaining({
              code: 'command.option-value',
              values: { name: '--port', found: value, allowed: '0–65535' },
            }),
          ],
        }),
      );
    },
  );
});
