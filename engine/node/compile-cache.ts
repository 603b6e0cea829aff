import * as nodeModule from 'node:module';

const called = (name: 'enableCompileCache' | 'getCompileCacheDir'): unknown => {
  const found: unknown = Reflect.get(nodeModule, name);
  return typeof found === 'function' ? found() : undefined;
};

/** Node from 22.1 on keeps what it compiled for the next start, in the temporary folder of the machine. */
export const keepCompiledCode = (): void => void called('enableCompileCache');

/** What a process of ours is told, so that it keeps what it compiles in the same place. */
export function compileCacheSetting(): Readonly<Record<string, string>> {
  const folder = called('getCompileCacheDir');
  return typeof folder === 'string' ? { NODE_COMPILE_CACHE: folder } : {};
}
