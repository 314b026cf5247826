/** Methods of PCI functions at whichever of their calls their signal aborts. */
import type { PhysicalFunction } from 'libvirt-native';
import { expect, test } from 'vitest';
import { type AbortableCall, verifyAborts } from '../../support/aborts.ts';
import { left, port, sriovHost, vf1, vf2 } from '../sriov.ts';

const host = sriovHost();
const pci = () => host.connection.pci;

async function physical(): Promise<PhysicalFunction> {
  return (await pci().function(port)) as PhysicalFunction;
}

const methods: Record<string, () => Promise<AbortableCall> | AbortableCall> = {
  'Pci.functions': () => (options) => pci().functions(options),
  'Pci.function': () => (options) => pci().function(vf1, options),
  'Pci.physicalFunctions': () => (options) => pci().physicalFunctions(options),
  'Pci.topology': () => (options) => pci().topology(options),
  'Pci.uses': () => (options) => pci().uses(options),
  'Pci.claims': () => (options) => pci().claims(options),
  'Pci.watch': () => (options) => pci().watch(options).next(),
  'Pci.watchTopology': () => (options) => pci().watchTopology(options).next(),
  'Pci.adopt': async () => {
    await pci().claim({ function: vf2 });
    return (options) => pci().adopt(vf2, options);
  },
  'PciFunction.refresh': async () => {
    const device = await pci().function(left);
    return (options) => device.refresh(options);
  },
  'PciFunction.uses': async () => {
    const device = await pci().function(left);
    return (options) => device.uses(options);
  },
  'PciFunction.problems': async () => {
    const device = await pci().function(left);
    return (options) => device.problems(options);
  },
  'PhysicalFunction.virtualFunctions': async () => {
    const device = await physical();
    return (options) => device.virtualFunctions(options);
  },
  'PhysicalFunction.freeVirtualFunctions': async () => {
    const device = await physical();
    return (options) => device.freeVirtualFunctions(options);
  },
  'PhysicalFunction.bootFiles': async () => {
    const device = await physical();
    return (options) => device.bootFiles(options);
  },
};

test.each(Object.entries(methods))('%s() stops at whichever call its signal aborts', async (_, prepare) => {
  expect(await verifyAborts(await prepare())).toBeGreaterThan(0);
});
