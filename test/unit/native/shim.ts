/** A libvirt that is the installed one but for some functions, which a C file has: for what no driver does. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/folder.ts';

const { CC: compiler = 'gcc', LIBVIRT_LIBRARY: chosen } = process.env;

/**
 * Compiles a file beside this one, and has the addon load it as libvirt. The addon looks once, before its first call; each file of tests
 * is a process.
 */
export function useShim(file: string): void {
  const shim = join(temporaryFolder('shim'), 'libvirt.so');
  const source = join(import.meta.dirname, file);
  // What it has not, the libvirt beneath it has: the one that the tests are configured to use, or the installed one. It is linked also where
  // the file itself uses nothing of it.
  const beneath = ['-Wl,--no-as-needed', chosen ?? '-l:libvirt.so.0'];
  const args = ['-shared', '-fPIC', '-Wall', '-Werror', '-o', shim, source, ...beneath];
  execFileSync(compiler, args, { env: { ...process.env, LD_PRELOAD: '' } }); // A sanitizer is not for the compiler.
  process.env['LIBVIRT_LIBRARY'] = shim;
}
