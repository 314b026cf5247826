import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Reads the documents from a file, each after its length in bytes, and prints the seconds of the shortest pass. */
const program = (imports: string, types: string, step: string): string => `package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strconv"
	"time"

	${imports}
)
${types}
func main() {
	file, _ := os.Open(os.Args[1])
	passes, _ := strconv.Atoi(os.Args[2])
	reader := bufio.NewReader(file)
	var documents []string
	for {
		var length int
		if _, err := fmt.Fscanf(reader, "%d\\n", &length); err != nil {
			break
		}
		text := make([]byte, length)
		io.ReadFull(reader, text)
		documents = append(documents, string(text))
	}
	best := time.Hour
	for pass := 0; pass < passes; pass++ {
		started := time.Now()
		for _, text := range documents {
			${step}
		}
		if taken := time.Since(started); taken < best {
			best = taken
		}
	}
	fmt.Println(best.Seconds())
}
`;

const typed = (module: string): string =>
  program(
    `libvirtxml "${module}"`,
    '',
    'domain := &libvirtxml.Domain{}; if domain.Unmarshal(text) == nil { domain.Marshal() }',
  );

/** Where Debian's package golang-github-libvirt-libvirt-go-xml-dev puts Go's sources; GOPATH names another place. */
const packaged = process.env['GOPATH'] ?? '/usr/share/gocode';
const packagedModule = 'github.com/libvirt/libvirt-go-xml';

/** The decoder and encoder that the module stands on, into a tree without types: less work than the module has. */
const UNTYPED = program(
  '"encoding/xml"',
  `
type Node struct {
	XMLName  xml.Name
	Attrs    []xml.Attr \`xml:",any,attr"\`
	Content  string     \`xml:",chardata"\`
	Children []Node     \`xml:",any"\`
}
`,
  'node := &Node{}; if xml.Unmarshal([]byte(text), node) == nil { xml.MarshalIndent(node, "", "  ") }',
);

export interface GoFigure {
  what: string;
  seconds: number;
}

/** What cannot be measured, and why. */
export interface GoProblem {
  what: string;
  problem: string;
}

const debianPackage = 'golang-github-libvirt-libvirt-go-xml-dev';
const onlineModule = 'libvirt.org/go/libvirtxml';

/** Where a program finds its imports. */
interface Source {
  what: string;
  text: string;
  env: NodeJS.ProcessEnv;
  /** What has to be fetched first. */
  module?: string;
}

/** libvirt's XML module, from Debian where that has it, else from Go's own proxy. */
function libvirtxml(): Source {
  const what = "Go's libvirtxml, Unmarshal and Marshal";
  // Without modules, Go looks for imports below GOPATH.
  if (existsSync(join(packaged, 'src', packagedModule)))
    return { what, text: typed(packagedModule), env: { GO111MODULE: 'off', GOPATH: packaged } };
  return { what, text: typed(onlineModule), env: {}, module: onlineModule };
}

const sources = (): Source[] => [
  libvirtxml(),
  { what: "Go's encoding/xml, tree without types and back", text: UNTYPED, env: {} },
];

/** The seconds that Go takes to read and write all documents: with libvirt's XML module, and with the standard library alone. */
export function benchGo(documents: readonly string[], passes: number): (GoFigure | GoProblem)[] {
  return sources().map((source) => {
    const directory = mkdtempSync(join(tmpdir(), 'bench-go-'));
    try {
      return { what: source.what, seconds: secondsOf(source, directory, documents, passes) };
    } catch (error) {
      return { what: source.what, problem: (error as Error).message };
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
}

function secondsOf(source: Source, directory: string, documents: readonly string[], passes: number): number {
  const go = (...args: string[]) =>
    spawnSync('go', args, { cwd: directory, encoding: 'utf8', env: { ...process.env, ...source.env } });
  if (go('version').error) throw new Error('Go is not installed');
  writeFileSync(join(directory, 'go.mod'), 'module bench\n\ngo 1.19\n');
  writeFileSync(join(directory, 'documents'), documents.map((text) => `${Buffer.byteLength(text)}\n${text}`).join(''));
  writeFileSync(join(directory, 'main.go'), source.text);
  if (source.module && go('get', source.module).status !== 0)
    throw new Error(`this Debian has no ${debianPackage}, and "go get ${source.module}" failed`);
  const built = go('build', '-o', 'bench', 'main.go');
  if (built.status !== 0) throw new Error(built.stderr.trim().split('\n').at(-1));
  const run = spawnSync(join(directory, 'bench'), [join(directory, 'documents'), String(passes)], {
    encoding: 'utf8',
    // One thread, as ours: Go's collector would otherwise run beside it on another processor.
    env: { ...process.env, GOMAXPROCS: '1' },
  });
  return Number(run.stdout);
}
