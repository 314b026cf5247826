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

/**
 * The seconds that Go takes to read and write all documents: with libvirt's XML module, or, where that is not to be had,
 * with the standard library alone. Undefined without Go.
 */
export function benchGo(documents: readonly string[], passes: number): GoFigure | undefined {
  if (spawnSync('go', ['version']).error) return undefined;
  const directory = mkdtempSync(join(tmpdir(), 'bench-go-'));
  const hasPackage = existsSync(join(packaged, 'src', packagedModule));
  // Without modules, Go looks for imports below GOPATH.
  const env = hasPackage ? { ...process.env, GO111MODULE: 'off', GOPATH: packaged } : process.env;
  const go = (...args: string[]) => spawnSync('go', args, { cwd: directory, encoding: 'utf8', env });
  try {
    writeFileSync(join(directory, 'go.mod'), 'module bench\n\ngo 1.19\n');
    writeFileSync(
      join(directory, 'documents'),
      documents.map((text) => `${Buffer.byteLength(text)}\n${text}`).join(''),
    );
    const fetched = !hasPackage && go('get', 'libvirt.org/go/libvirtxml').status === 0;
    const isTyped = hasPackage || fetched;
    const module = hasPackage ? packagedModule : 'libvirt.org/go/libvirtxml';
    writeFileSync(join(directory, 'main.go'), isTyped ? typed(module) : UNTYPED);
    const built = go('build', '-o', 'bench', 'main.go');
    if (built.status !== 0) throw new Error(built.stderr);
    const run = spawnSync(join(directory, 'bench'), [join(directory, 'documents'), String(passes)], {
      encoding: 'utf8',
      // One thread, as ours: Go's collector would otherwise run beside it on another processor.
      env: { ...process.env, GOMAXPROCS: '1' },
    });
    const what = isTyped ? "Go's libvirtxml, Unmarshal and Marshal" : "Go's encoding/xml, tree without types and back";
    return { what, seconds: Number(run.stdout) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
