import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Reads the documents from a file, each after its length in bytes, and prints the seconds of the shortest pass. */
const PROGRAM = `package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strconv"
	"time"

	"libvirt.org/go/libvirtxml"
)

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
			domain := &libvirtxml.Domain{}
			if domain.Unmarshal(text) == nil {
				domain.Marshal()
			}
		}
		if taken := time.Since(started); taken < best {
			best = taken
		}
	}
	fmt.Println(best.Seconds())
}
`;

/** The seconds that Go's XML module takes to read and write all documents; undefined where Go or the module is not to be had. */
export function benchGo(documents: readonly string[], passes: number): number | undefined {
  if (spawnSync('go', ['version']).error) return undefined;
  const directory = mkdtempSync(join(tmpdir(), 'bench-go-'));
  try {
    writeFileSync(join(directory, 'main.go'), PROGRAM);
    writeFileSync(join(directory, 'go.mod'), 'module bench\n\ngo 1.19\n');
    writeFileSync(
      join(directory, 'documents'),
      documents.map((text) => `${Buffer.byteLength(text)}\n${text}`).join(''),
    );
    const go = (...args: string[]) => spawnSync('go', args, { cwd: directory, encoding: 'utf8' });
    if (go('get', 'libvirt.org/go/libvirtxml').status !== 0) return undefined;
    const built = go('build', '-o', 'bench', '.');
    if (built.status !== 0) throw new Error(built.stderr);
    const run = spawnSync(join(directory, 'bench'), [join(directory, 'documents'), String(passes)], {
      encoding: 'utf8',
      // One thread, as ours: Go's collector would otherwise run beside it on another processor.
      env: { ...process.env, GOMAXPROCS: '1' },
    });
    return Number(run.stdout);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
