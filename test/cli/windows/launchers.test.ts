import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { compileLaunchers } from '../../../engine/cli/windows/compile-launchers.js';
import { dropVerbs, type DropVerb } from '../../../engine/cli/windows/drop-verbs.js';
import { iconFile } from '../../../engine/cli/windows/icon-file.js';
import { describeWith } from '../../set-up/describe-with.js';
import { windowsCompiler } from '../../set-up/tools.js';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describeWith([windowsCompiler], 'the programs to drop files on', () => {
  const first = windowsCompiler.present() ? compileLaunchers() : new Map<DropVerb, Uint8Array>();

  it('are the same bytes whenever and wherever they are compiled, and differ by what they do', async () => {
    // The time that a linker would put in counts seconds.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const hashes = [...first].map(([verb, bytes]) => [verb, hash(bytes)]);
    expect([...compileLaunchers()].map(([verb, bytes]) => [verb, hash(bytes)])).toEqual(hashes);
    expect(new Set(hashes.map(([, one]) => one)).size).toBe(dropVerbs.length);
  });

  it.each(dropVerbs)(
    '%s is a small program of 64-bit Windows with a console, and says nothing of the builder',
    (verb) => {
      const bytes = first.get(verb) ?? new Uint8Array();
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      const head = view.getUint32(0x3c, true);
      expect(view.getUint16(head + 4, true)).toBe(0x8664);
      expect(view.getUint16(head + 24 + 68, true)).toBe(3);
      expect(bytes.length).toBeLessThan(100_000);
      const text = Buffer.from(bytes).toString('latin1');
      expect(text).not.toContain('banbiao-launchers-');
      expect(text).toContain('asInvoker');
      expect(text).toContain(Buffer.from(`${verb}\0`, 'utf16le').toString('latin1'));
    },
  );
});

it('an icon lists its pictures with size and place', () => {
  const picture = new Uint8Array(30);
  new DataView(picture.buffer).setUint32(16, 32);
  const file = iconFile([picture, picture]);
  const view = new DataView(file.buffer);
  expect([...file.subarray(0, 8)]).toEqual([0, 0, 1, 0, 2, 0, 32, 32]);
  expect([view.getUint32(14, true), view.getUint32(18, true), view.getUint32(34, true)]).toEqual([
    30, 38, 68,
  ]);
  expect(file.length).toBe(98);
});
