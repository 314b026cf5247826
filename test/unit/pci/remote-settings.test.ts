/** Settings of virtual functions through a connection to another host. */
import type { PhysicalFunction, VirtualFunction } from 'libvirt-native';
import { expect, test } from 'vitest';
import { verifies } from '../../support/verifies.ts';
import { sriovHost, vf2 } from '../sriov.ts';

const host = sriovHost();

test(
  'settings are refused, with the reason and what to do',
  verifies({
    ...{ 'VirtualFunction.settings': 'refusal', 'VirtualFunction.configure': 'refusal' },
    ...{ 'VirtualFunction.statistics': 'refusal', 'VfClaim.configure': 'refusal' },
    ...{ 'PhysicalFunction.mtu': 'refusal', 'PhysicalFunction.setMtu': 'refusal' },
  }),
  async () => {
    const [pf] = (await host.connection.pci.physicalFunctions()) as [PhysicalFunction];
    const vf = (await host.connection.pci.function(vf2)) as VirtualFunction;
    await using claim = await pf.claim();
    for (const refused of [
      vf.settings(),
      vf.configure({ trusted: true }),
      vf.statistics(),
      claim.configure({ link: 'disable' }),
      pf.mtu(),
      pf.setMtu(9000),
      pf.claim({ rate: { max: 100 } }),
    ])
      await expect(refused).rejects.toMatchObject({
        name: 'PciError',
        reason: 'not-local',
        message: expect.stringMatching(/ is only possible on the host itself, and .* Run the program there\.$/),
      });
    expect(await host.connection.pci.claims()).toHaveLength(1);
  },
);
