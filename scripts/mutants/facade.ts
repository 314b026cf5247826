/** Which mutants are in the arguments and results of the methods that programs call. */

/** The folders of lib/ whose classes programs use. */
const folders = /^lib\/(admin|connection|domain|events|host|network|pci|storage|streams|view|devices)\//;

/** Changes of what is passed on and of what is returned; not of what is decided in between. */
const kinds = new Set([
  'argument',
  'swapped arguments',
  'C function',
  'property',
  'result',
  'number',
  'boolean',
  'string',
]);

export function isFacade(file: string, kind: string, isInPublicMethod: boolean): boolean {
  return isInPublicMethod && folders.test(file) && kinds.has(kind);
}
