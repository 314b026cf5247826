/**
 * A plugin of vitest: what tests import as 'libvirt-native' is the built package, with its public functions and methods observed
 * (observer.ts). Programs that tests start get the package as it is.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../../', import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  exports: Readonly<Record<string, { default: string } | string>>;
};

/** The built file of each entry point, by the name that it is imported by. */
const entryPoints: ReadonlyMap<string, string> = new Map(
  Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'string'
      ? []
      : [[`libvirt-native${path.slice(1)}`, fileURLToPath(new URL(target.default, root))] as const],
  ),
);

const prefix = '\0observed:';

export const observedPackage = {
  name: 'observed-package',
  enforce: 'pre' as const,

  resolveId(source: string): string | undefined {
    return entryPoints.has(source) ? `${prefix}${source}` : undefined;
  },

  async load(id: string): Promise<string | undefined> {
    if (!id.startsWith(prefix)) return undefined;
    const file = entryPoints.get(id.slice(prefix.length))!;
    const functions = Object.entries((await import(pathToFileURL(file).href)) as object)
      .filter(([, value]) => typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value)))
      .map(([name]) => name);
    const observer = fileURLToPath(new URL('observer.ts', import.meta.url));
    return `
      import * as entry from ${JSON.stringify(file)};
      import { observePackage } from ${JSON.stringify(observer)};
      const functions = observePackage(entry);
      export * from ${JSON.stringify(file)};
      ${functions.map((name) => `export const ${name} = functions[${JSON.stringify(name)}];`).join('\n')}
    `;
  },
};
