/** Finds and loads the compiled addon: a prebuilt binary, or one built from source. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { protocolHash } from './generated/protocol.ts';

const require = createRequire(import.meta.url);

/** The package's folder, wherever in it this code has been bundled to. */
const root = dirname(require.resolve('libvirt-native/package.json'));

/** glibc says its version in every process report; musl has none. */
function libc(): 'glibc' | 'musl' {
  const report = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } };
  return report.header.glibcVersionRuntime ? 'glibc' : 'musl';
}

/** The variable that names the addon's file. */
const variable = 'LIBVIRT_NATIVE_ADDON';

/** What is looked for, in this order. Asking for the C library takes a while, so only where a prebuilt binary may be meant. */
function* candidates(): Generator<string> {
  const chosen = process.env[variable];
  if (chosen) {
    yield chosen;
    return;
  }
  yield `${root}/build/Release/libvirt_native.node`;
  yield `${root}/prebuilds/${process.platform}-${process.arch}/libvirt-native.${libc()}.node`;
}

/** What every addon exports: the hash of the protocol that it was built with. */
interface HashedExports {
  readonly protocolHash: string;
}

/**
 * Loads a file; throws when it is no addon, or one of another build. Calls travel as numbers of rows: with another table in
 * the addon, one function would be called in place of another.
 */
function load<Addon extends HashedExports>(file: string): Addon {
  // Not by require(), which would give a second copy of this package the first one's addon, with its conversation.
  const module = { exports: {} as Partial<Addon> };
  process.dlopen(module, file);
  const { protocolHash: found } = module.exports;
  if (found !== protocolHash)
    throw new Error(
      `it belongs to another build of libvirt-native: its protocol is ${found ?? 'older than the hash'}, this library's is ${protocolHash}`,
    );
  return module.exports as Addon;
}

/** What to do about it: a checkout has the sources, an installed package does not. */
function remedy(): string {
  if (process.env[variable]) return `${variable} names the file: unset it, or build that addon from these sources`;
  return existsSync(`${root}/binding.gyp`)
    ? 'In this checkout, rebuild: npm run build:native (needs g++, make and python3), and npm run build:lib where dist/ is older than lib/'
    : 'Install the package again. Where there is no prebuilt addon for this platform, build it in a clone of the project: npm run build:native';
}

/** Loads the addon. @throws {Error} naming each file that was tried, and what to do. */
export function loadAddon<Addon extends HashedExports>(): Addon {
  const tried: string[] = [];
  for (const file of candidates()) {
    try {
      return load<Addon>(file);
    } catch (error) {
      tried.push(`  ${file}\n    ${(error as Error).message.split('\n')[0]}`);
    }
  }
  throw new Error(
    [
      `libvirt-native could not load its native addon for ${process.platform}-${process.arch} (Node ${process.version}). Tried:`,
      ...tried,
      remedy(),
    ].join('\n'),
    { cause: { code: 'ERR_LIBVIRT_NATIVE_ADDON' } },
  );
}
