import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FileHost } from '../../addin/host/file-host.js';
import type { FileSource } from '../../addin/host/followed-file.js';

/** A file on a disk on which another program can save at any moment. */
class Disk implements FileSource {
  #text = '原';
  #saves = 0;

  get text(): string {
    return this.#text;
  }
  save(text: string): void {
    this.#text = text;
    this.#saves += 1;
  }
  getFile(): Promise<File> {
    return Promise.resolve(new File([this.#text], '申报.xlsx', { lastModified: this.#saves }));
  }
  createWritable(): ReturnType<NonNullable<FileSource['createWritable']>> {
    let written = '';
    return Promise.resolve({
      write: (bytes) => {
        written += new TextDecoder().decode(bytes);
        return Promise.resolve();
      },
      // The file on the disk is new for a while before the browser says so.
      close: async () => {
        this.save(written);
        await new Promise((done) => setTimeout(done, 2_500));
      },
    });
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const NAME = {
  form: 'hz-hybrid-application',
  entry: 'cover_project_name',
  sheet: '申请表',
  cell: 'B2',
  label: '项目名称',
  before: '原',
  after: '页面',
};

describe('a followed file that two programs save', () => {
  const disk = new Disk();
  const host = new FileHost();

  beforeEach(async () => {
    vi.useFakeTimers();
    disk.save('原');
    await host.follow(disk);
    host.change(bytesOf('页面'), [NAME]);
  });
  afterEach(() => {
    host.close();
    vi.useRealTimers();
  });

  async function writtenBack(): Promise<boolean> {
    const writing = host.writeBack();
    await vi.advanceTimersByTimeAsync(5_000);
    return writing;
  }

  it('is read again within a second of a save, while nothing was changed here', async () => {
    host.close();
    await host.follow(disk);
    const { revision } = host;
    disk.save('别处');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(host.revision).toBe(revision + 1);
    expect(host.bytes).toEqual(bytesOf('别处'));
  });

  it('is not written over what was saved elsewhere before the page noticed it', async () => {
    disk.save('别处');
    expect(await writtenBack()).toBe(false);
    expect(disk.text).toBe('别处');
  });

  it('is not written over what was saved elsewhere and noticed, until the user says which contents count', async () => {
    disk.save('别处');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(host.state.changedElsewhere).toBe(true);
    expect(await writtenBack()).toBe(false);
    expect(disk.text).toBe('别处');
    host.takeElsewhere();
    host.change(bytesOf('别处，加页面'), [NAME]);
    expect(await writtenBack()).toBe(true);
    expect(disk.text).toBe('别处，加页面');
  });

  it('does not take its own writing for somebody else’s', async () => {
    expect(await writtenBack()).toBe(true);
    expect(host.state).toMatchObject({ kept: 'written', changedElsewhere: false, following: true });
    expect(disk.text).toBe('页面');
  });
});
