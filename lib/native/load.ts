/** Finds and loads the compiled addon: a prebuilt binary, or one built from source. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Addon } from './addon.ts';

const require = createRequire(import.meta.url);

/** The package's folder, wherever in it this code has been bundled to. */
const root = dirname(require.resolve('libvirt-native/package.json'));

/** glibc says its version in every process report; musl has none. */
function libc(): 'glibc' | 'musl' {
  const report = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } };
  return report.header.glibcVersionRuntime ? 'glibc' : 'musl';
}

/** What is looked for, in this order. Asking for the C library takes a while, so only where a prebuilt binary may be meant. */
function* candidates(): Generator<string> {
  const chosen = process.env['LIBVIRT_NATIVE_ADDON'];
  if (chosen) {
    yield chosen;
    return;
  }
  yield `${root}/build/Release/libvirt_native.node`;
  yield `${root}/prebuilds/${process.platform}-${process.arch}/libvirt-native.${libc()}.node`;
}

export function loadAddon(): Addon {
  const tried: string[] = [];
  for (const file of candidates()) {
    try {
      // Not by require(), which would give a second copy of this package the first one's addon, with its conversation.
      const module = { exports: {} as Addon };
      process.dlopen(module, file);
      return module.exports;
    } catch (error) {
      tried.push(`  ${file}\n    ${(error as Error).message.split('\n')[0]}`);
    }
  }
  throw new Error(
    [
      `libvirt-native has no addon that works here (${process.platform}-${process.arch}, Node ${process.version}). Tried:`,
      ...tried,
      'From a clone of the project, build it with: npm run build:native (needs g++, make and python3)',
    ].join('\n'),
    { cause: { code: 'ERR_LIBVIRT_NATIVE_ADDON' } },
  );
}
