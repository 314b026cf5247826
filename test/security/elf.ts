/** What an ELF file (64 bits, little-endian) says of how it wants to be loaded. */
import { readFileSync } from 'node:fs';

const segment = { dynamic: 2, stack: 0x6474e551, relro: 0x6474e552 };
const tag = {
  needed: 1,
  strtab: 5,
  symtab: 6,
  runpath: 29,
  rpath: 15,
  textrel: 22,
  flags: 30,
  flags1: 0x6ffffffb,
  strsz: 10,
};

export interface Hardening {
  /** Segments that can be both written and executed. */
  writableCode: number;
  /** Whether the stack is to be executable; so it is, too, by default. */
  executableStack: boolean;
  /** Whether the linker's tables become read-only, and all of them, since all is bound at once. */
  relro: boolean;
  bindNow: boolean;
  nodelete: boolean;
  /** Whether code is changed while it is loaded. */
  textRelocations: boolean;
  /** Folders of its own that libraries are looked for in. */
  searchPaths: boolean;
  needed: string[];
  imports: string[];
  exports: string[];
}

export function readHardening(file: string): Hardening {
  const bytes = readFileSync(file);
  const word = (offset: number) => Number(bytes.readBigUInt64LE(offset));
  const headers = Array.from({ length: bytes.readUInt16LE(0x38) }, (_, index) => {
    const at = word(0x20) + index * bytes.readUInt16LE(0x36);
    const [type, flags] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
    return { type, flags, offset: word(at + 8), address: word(at + 16), size: word(at + 32) };
  });
  const positionOf = (address: number) => {
    const found = headers.find(
      (header) => header.type === 1 && address >= header.address && address < header.address + header.size,
    )!;
    return address - found.address + found.offset;
  };
  const dynamic = headers.find(({ type }) => type === segment.dynamic)!;
  const entries: { tag: number; value: number }[] = [];
  for (let at = dynamic.offset; word(at) !== 0; at += 16) entries.push({ tag: word(at), value: word(at + 8) });
  const value = (wanted: number) => entries.find((entry) => entry.tag === wanted)?.value ?? 0;
  const strings = positionOf(value(tag.strtab));
  const text = (offset: number) => bytes.toString('latin1', strings + offset, bytes.indexOf(0, strings + offset));
  // The string table follows the symbols in what every linker writes.
  const symbols = Array.from({ length: Math.floor((strings - positionOf(value(tag.symtab))) / 24) }, (_, index) => {
    const at = positionOf(value(tag.symtab)) + index * 24;
    return { name: text(bytes.readUInt32LE(at)), section: bytes.readUInt16LE(at + 6) };
  }).filter(({ name }) => name !== '');
  const stack = headers.find(({ type }) => type === segment.stack);
  return {
    writableCode: headers.filter(({ type, flags }) => type === 1 && (flags & 3) === 3).length,
    executableStack: !stack || (stack.flags & 1) !== 0,
    relro: headers.some(({ type }) => type === segment.relro),
    bindNow: (value(tag.flags) & 8) !== 0 || (value(tag.flags1) & 1) !== 0,
    nodelete: (value(tag.flags1) & 8) !== 0,
    textRelocations: entries.some((entry) => entry.tag === tag.textrel) || (value(tag.flags) & 4) !== 0,
    searchPaths: entries.some((entry) => entry.tag === tag.rpath || entry.tag === tag.runpath),
    needed: entries.filter((entry) => entry.tag === tag.needed).map((entry) => text(entry.value)),
    imports: symbols.filter(({ section }) => section === 0).map(({ name }) => name),
    exports: symbols.filter(({ section }) => section !== 0).map(({ name }) => name),
  };
}
