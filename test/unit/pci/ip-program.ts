/** A program `ip` for tests, in the place of iproute2's: it keeps what is set, and answers as that does, in the form that was recorded on a host. */
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { connect } from '../../../lib/connection/connect.ts';
import type { Connection } from '../../../lib/connection/connection.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { type Port, sriovURI } from '../sriov.ts';

const devices = '/sys/bus/pci/devices';

/** A device of this machine, whose place the mock card takes. */
function localPort(): Port | undefined {
  try {
    const address = readdirSync(devices).find((one) => /^0000:0/.test(one))!;
    const read = (name: string) => readFileSync(join(devices, address, name), 'utf8').trim();
    return { address, vendor: read('vendor'), product: read('device') };
  } catch {
    return undefined;
  }
}

/** The card, with the address and identity of a device of this machine; undefined if it has none. */
export const localCard = localPort();

/**
 * The mock host with that card, by the library's sources: new for each test. A test file says that it is this machine:
 * `vi.mock('../../../lib/core/this-machine.ts', () => ({ isThisMachine: async () => true }))`.
 */
export function localHost(): { readonly connection: Connection } {
  const current = { connection: undefined as unknown as Connection };
  beforeEach(async () => {
    current.connection = await connect(sriovURI(localCard));
  });
  afterEach(async () => {
    expect(await current.connection.close()).toBe(0);
  });
  return current;
}

/** A shell that the thread sanitizer was loaded into does not get as far as its script. */
export const canRunScripts = process.env['SANITIZED'] !== 'thread';

/** A network interface in what `ip` prints. */
export interface ShownLink {
  mtu: number;
  vfinfo_list: (Record<string, unknown> & { vf: number; stats?: Record<'rx' | 'tx', Record<string, number>> })[];
}

/** Returns what was recorded: `ip -json -stats link show dev enp1s0` of iproute2 6.15 on the KVM host, whose igb had four virtual functions. */
export function recordedLink(): ShownLink {
  const [link] = JSON.parse(readFileSync(new URL('ip-link-igb.json', import.meta.url), 'utf8'));
  return link;
}

// Of the shell, since a test runs it many times: one file for each virtual function, as `ip` shows it, which sed changes.
const program = String.raw`#!/bin/sh
cd "${'$'}{0%/*}" || exit
while IFS='|' read -r part text; do
  case "$*" in *"$part"*) echo "$text" >&2; exit 2 ;; esac
done < refusals
if [ "$1" = -json ]; then
  if [ "$2" = -stats ]; then shown=; else shown='s/,"stats":.*/}/'; fi
  read -r mtu < mtu
  printf '[{"ifname":"%s","mtu":%s,"vfinfo_list":[' "$(eval echo \$$#)" "$mtu"
  sed -e "$shown" vf-* | paste -sd, -
  echo ']}]'
  exit
fi
echo "$*" >> commands
# link set dev NAME mtu BYTES, or link set dev NAME vf NUMBER SETTING VALUE ...
shift 4
if [ "$1" = mtu ]; then echo "$2" > mtu; exit; fi
file=vf-$2
shift 2
edits=
while [ $# -gt 0 ]; do
  case $1:$2 in
    mac:*) edit='s/"address":"[^"]*"/"address":"'$2'"/' ;;
    vlan:0) edit='s/"vlan_list":\[{[^}]*}/"vlan_list":[{}/' ;;
    vlan:*) edit='s/"vlan_list":\[{[^}]*}/"vlan_list":[{"vlan":'$2'}/' ;;
    qos:0) edit= ;;
    qos:*) edit='s/"vlan":[0-9]*/&,"qos":'$2'/' ;;
    proto:*) edit='s/\("vlan_list":\[{[^}]*\)}/\1,"protocol":"'$2'"}/' ;;
    max_tx_rate:*) edit='s/"max_tx":[0-9]*/"max_tx":'$2'/' ;;
    min_tx_rate:*) edit='s/"min_tx":[0-9]*/"min_tx":'$2'/' ;;
    spoofchk:on | trust:on) edit='s/"'$1'":[a-z]*/"'$1'":true/' ;;
    spoofchk:off | trust:off) edit='s/"'$1'":[a-z]*/"'$1'":false/' ;;
    state:*) edit='s/"link_state":"[a-z]*"/"link_state":"'$2'"/' ;;
    *) echo "Error: argument \"$1\" is wrong" >&2; exit 255 ;;
  esac
  edits="$edits;$edit"
  shift 2
done
sed -i -e "$edits" "$file"
`;

/** The program, in a folder of its own at the start of PATH. */
export class IpProgram {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async write(script: string = program): Promise<void> {
    await writeFile(join(this.folder, 'ip'), script);
    await chmod(join(this.folder, 'ip'), 0o755);
  }

  /** Takes it away: only what is elsewhere in PATH is found. */
  remove(): Promise<void> {
    return rm(join(this.folder, 'ip'));
  }

  /** Its commands that change something, in order. */
  async commands(): Promise<string[]> {
    const text = await readFile(join(this.folder, 'commands'), 'utf8').catch(() => '');
    return text.split('\n').filter(Boolean);
  }

  /** Fails those commands that contain a text, with what `ip` prints then. */
  refuse(...refusals: (readonly [command: string, printed: string])[]): Promise<void> {
    return writeFile(join(this.folder, 'refusals'), refusals.map((one) => `${one.join('|')}\n`).join(''));
  }

  /** Replaces what it shows. */
  async show({ mtu, vfinfo_list: functions }: ShownLink): Promise<void> {
    await writeFile(join(this.folder, 'mtu'), `${mtu}\n`);
    for (const old of readdirSync(this.folder).filter((name) => name.startsWith('vf-')))
      await rm(join(this.folder, old));
    for (const { stats, ...vf } of functions)
      await writeFile(join(this.folder, `vf-${vf.vf}`), `${JSON.stringify({ ...vf, stats })}\n`);
  }
}

/** That program: new for each test. */
export function ipProgram(): { readonly ip: IpProgram } {
  const path = process.env['PATH'];
  const current = { ip: undefined as unknown as IpProgram };
  beforeEach(async () => {
    current.ip = new IpProgram(temporaryFolder('ip'));
    await current.ip.write();
    await current.ip.show(recordedLink());
    await current.ip.refuse();
    process.env['PATH'] = `${current.ip.folder}${delimiter}${path}`;
  });
  afterEach(() => {
    process.env['PATH'] = path;
  });
  return current;
}
