/**
 * Calls rows with plausible arguments, and says which ended other than a call may end: a refusal has to be one of what was requested. It
 * shows that each row can be called, and proves no method; proofs are tests with verifies().
 */

import { ClosedError, LibvirtError, UnsupportedError } from '../../lib/core/errors.ts';
import { type DriverInfo, predictSupport } from '../../lib/drivers/predict.ts';
import { identifyDriver } from '../../lib/drivers/profile.ts';
import type { CallName } from '../../lib/native/generated/calls.ts';
import type { ObjectType } from '../../lib/native/generated/protocol.ts';
import type { ObjectHandle } from '../../lib/native/object.ts';
import { callNames, type Signature, signatureOf } from '../../lib/native/signature.ts';
import { argumentsFor, saved } from './arguments.ts';
import { type DomainState, Host, invoke, type Prepare, type Scene } from './host.ts';

/** A host's suspension is not for a test to try, except where the driver has no such thing. */
export const dangerous: ReadonlySet<CallName> = new Set(['virNodeSuspendForDuration']);

/** What has to be true before a row can succeed. */
const preparations: Partial<Record<CallName, (host: Host) => Promise<unknown>>> = {
  virDomainResume: async (host) => invoke('virDomainSuspend', await host.object('Domain')),
  virDomainRestore: save,
  virDomainRestoreFlags: save,
  virDomainRestoreParams: save,
  virDomainSaveImageGetXMLDesc: save,
  virDomainSaveImageDefineXML: save,
  virDomainManagedSaveGetXMLDesc: manage,
  virDomainManagedSaveDefineXML: manage,
  virDomainManagedSaveRemove: manage,
  virDomainDetachDevice: plug,
  virDomainDetachDeviceFlags: plug,
  virStoragePoolCreate: stopPool,
  virStoragePoolBuild: stopPool,
  virStoragePoolDelete: stopPool,
  virStoragePoolUndefine: stopPool,
  virStoragePoolLookupByTargetPath: (host) => host.object('StoragePool'),
  virNetworkPortLookupByUUID: (host) => host.object('NetworkPort'),
  virNetworkPortLookupByUUIDString: (host) => host.object('NetworkPort'),
  virDomainGetMetadata: describe,
  virDomainSnapshotGetParent: async (host) =>
    invoke(
      'virDomainSnapshotCreateXML',
      await host.object('Domain'),
      '<domainsnapshot><name>base</name></domainsnapshot>',
    ),
  virDomainCheckpointGetParent: async (host) =>
    invoke(
      'virDomainCheckpointCreateXML',
      await host.object('Domain'),
      '<domaincheckpoint><name>base</name></domaincheckpoint>',
    ),
  virNetworkCreate: async (host) => {
    const network = await host.object('Network');
    await invoke('virNetworkDestroy', network);
    host.pin(network);
  },
  virInterfaceCreate: async (host) => invoke('virInterfaceDestroy', await host.object('Interface')),
  virInterfaceChangeCommit: begin,
  virInterfaceChangeRollback: begin,
  virNWFilterUndefine: unbind,
  virNWFilterBindingCreateXML: unbind,
};

async function save(host: Host): Promise<void> {
  await invoke('virDomainSave', await host.object('Domain'), saved(host.scene));
}

async function manage(host: Host): Promise<void> {
  const domain = await host.object('Domain');
  await invoke('virDomainManagedSave', domain);
  host.pin(domain);
}

async function describe(host: Host): Promise<void> {
  const domain = await host.object('Domain');
  await invoke('virDomainSetMetadata', domain, 'description', 'What it is for', null, null, {});
}

async function plug(host: Host): Promise<void> {
  await invoke('virDomainAttachDevice', await host.object('Domain'), host.scene.xml.device);
}

async function stopPool(host: Host): Promise<void> {
  const pool = await host.object('StoragePool');
  await invoke('virStoragePoolDestroy', pool);
  host.pin(pool);
}

async function begin(host: Host): Promise<void> {
  await invoke('virInterfaceChangeBegin', await host.object('Connect'));
}

async function unbind(host: Host): Promise<void> {
  await host.object('NWFilter');
  await invoke('virNWFilterBindingDelete', await host.object('NWFilterBinding'));
}

/** Rows by the type of the object that they are called on; the others by nothing. */
export function rowsOf(type: ObjectType | 'none'): readonly Signature[] {
  return callNames()
    .map(signatureOf)
    .filter(({ inputs: [first] }) => {
      if (!first || !/^objects?$/.test(first.kind)) return type === 'none';
      return first.detail === type;
    });
}

export interface Reach {
  scene: Scene;
  domain: Prepare;
  /** Rows that are not to be called here. */
  except?: ReadonlySet<CallName>;
  /** A connection that all calls share, where a driver cannot be opened again and again. */
  held?: ObjectHandle;
}

/** Calls all rows of a type; gives what should not have happened, one line each. */
export async function reach(type: ObjectType | 'none', { scene, domain, except, held }: Reach): Promise<string[]> {
  const problems: string[] = [];
  for (const signature of rowsOf(type)) {
    if (except?.has(signature.name)) continue;
    for (const state of statesFor(signature)) {
      const host = await Host.open(scene, domain, state, held);
      const outcome = await attempt(signature, host);
      const references = await host.close();
      if (outcome.problem) problems.push(`${signature.name}, domain ${state}: ${outcome.problem}`);
      if (references !== 0) problems.push(`${signature.name}, domain ${state}: ${references} references are left`);
      if (outcome.success) break;
    }
  }
  return problems;
}

function statesFor({ inputs }: Signature): readonly DomainState[] {
  return inputs.some(({ detail }) => /^Domain(Snapshot|Checkpoint)?$/.test(detail)) ? ['running', 'off'] : ['running'];
}

/**
 * Errors of a request that was not sent as it should be: a message that the daemon does not understand, an object of another
 * type, a document that is none.
 */
const malformed = /^VIR_ERR_(RPC|NO_MEMORY|XML_\w+|INVALID_(?!ARG$)\w+)$/;

/** Rows that end with one of these, and why. */
const notMalformed: Partial<Record<CallName, string>> = {
  virAdmConnectOpen: 'is called with the address of a hypervisor',
  virDomainAttachDevice: 'finds the device attached by an earlier row',
  virDomainAttachDeviceFlags: 'finds the device attached by an earlier row',
  virNodeDeviceUpdate: 'gets a document of a device that no driver can update',
};

interface Outcome {
  success?: boolean;
  problem?: string;
}

async function attempt(signature: Signature, host: Host): Promise<Outcome> {
  let args: unknown[];
  try {
    await preparations[signature.name]?.(host).catch(() => {});
    args = await argumentsFor(signature, host);
  } catch (error) {
    // A driver without such objects: there is nothing to call the row with.
    return error instanceof LibvirtError ? {} : { problem: `${error}` };
  }
  const driver = (await identifyDriver(await host.object('Connect'))) as DriverInfo;
  const outcome = await outcomeOf(invoke(signature.name, ...args), signature.name, driver);
  // A stream that a driver has connected would keep the connection.
  for (const [place, { detail }] of signature.inputs.entries())
    if (detail === 'Stream') await invoke('virStreamAbort', args[place]).catch(() => {});
  return outcome;
}

/** How a call ended: with success, or an error of its own that says which; all else is a problem. */
export async function outcomeOf(call: Promise<unknown>, api: CallName, driver?: DriverInfo): Promise<Outcome> {
  const predicted = driver && predictSupport(api, driver);
  try {
    await call;
    return predicted === false ? { problem: `${driver?.driver} has it, which was not predicted` } : { success: true };
  } catch (error) {
    if (error instanceof ClosedError) return {};
    const refused = error instanceof UnsupportedError && error.refused === api;
    if (refused && predicted) return { problem: `${driver?.driver} lacks it, which was not predicted` };
    if (error instanceof LibvirtError && error.api === api && error.number > 0)
      return malformed.test(error.code) && !notMalformed[api] ? { problem: `${error.code}: ${error}` } : {};
    return { problem: `${error}` };
  }
}
