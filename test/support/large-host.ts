/** A host for the test driver where what is read one by one takes long: a card with 128 virtual functions, and 20 domains. */
import { sriovTopology } from 'libvirt-native/testing';

/** The domains, each of which has a definition. */
export const domainCount = 20;
/** Those of them that run. */
export const runningCount = 10;

const domainXML = (index: number) => `
  <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
    <name>guest-${index}</name><memory unit='MiB'>64</memory><vcpu>1</vcpu><os><type>hvm</type></os>
    <test:runstate>${index < runningCount ? 1 : 5}</test:runstate>
  </domain>`;

export const largeHost = sriovTopology({
  virtualFunctions: 128,
  content: Array.from({ length: domainCount }, (_, index) => domainXML(index)).join(''),
});
