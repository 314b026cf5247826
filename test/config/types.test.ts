import { expectTypeOf, test } from 'vitest';
import type {
  Capabilities,
  DomainAddress,
  DomainConfig,
  DomainDisk,
  DomainDiskBlock,
  DomainHostdev,
  DomainHostdevPci,
  DomainInterface,
  DomainSnapshotConfig,
  NodeDeviceCapability,
} from '../../lib/config/index.ts';

test('an attribute decides the shape', () => {
  const source = (disk: DomainDisk): string | undefined => {
    if (disk.type === 'block') expectTypeOf(disk).toEqualTypeOf<DomainDiskBlock>();
    return disk.type === 'block' ? disk.source?.dev : disk.type === 'network' ? disk.source.protocol : undefined;
  };
  expectTypeOf(source).returns.toEqualTypeOf<string | undefined>();
  expectTypeOf<Extract<DomainHostdev, { type: 'pci' }>>().toEqualTypeOf<DomainHostdevPci>();
  expectTypeOf<DomainHostdevPci['mode']>().toEqualTypeOf<'subsystem' | undefined>();
  expectTypeOf<NodeDeviceCapability['type']>().toExtend<string>();
});

test('wrong combinations do not compile', () => {
  // @ts-expect-error a block disk has a device, not a file
  const file: DomainDisk = { type: 'block', source: { file: '/x' }, target: { dev: 'vda' } };
  // @ts-expect-error there is no such device
  const device: DomainDisk = { type: 'file', device: 'dsk', target: { dev: 'vda' } };
  // @ts-expect-error a bridge needs its name
  const bridge: DomainInterface = { type: 'bridge', source: {} };
  // @ts-expect-error addresses are written in hexadecimal, as strings
  const address: DomainAddress = { type: 'pci', bus: 4 };
  // @ts-expect-error it is called memory
  const domain: DomainConfig = { type: 'kvm', name: 'n', memry: { value: 1 } };
  expectTypeOf([file, device, bridge, address, domain]).toBeArray();
});

test('numbers, words and flags are what the schema says', () => {
  expectTypeOf<NonNullable<DomainConfig['memory']>['value']>().toExtend<number | bigint | undefined>();
  expectTypeOf<NonNullable<DomainConfig['vcpu']>['placement']>().toEqualTypeOf<'static' | 'auto' | undefined>();
  expectTypeOf<NonNullable<DomainConfig['features']>['acpi']>().toEqualTypeOf<boolean | undefined>();
  expectTypeOf<DomainSnapshotConfig['domain']>().not.toBeAny();
  expectTypeOf<Capabilities['host']>().toHaveProperty('uuid');
});
