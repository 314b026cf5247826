import type { DocRows } from '../table.ts';
import { capabilities } from './capabilities.ts';
import { consoles } from './consoles.ts';
import { deviceParts } from './device-parts.ts';
import { devices } from './devices.ts';
import { disk } from './disk.ts';
import { domain } from './domain.ts';
import { features } from './features.ts';
import { networkParts } from './network-parts.ts';
import { networks } from './networks.ts';
import { nwfilter } from './nwfilter.ts';
import { resources } from './resources.ts';
import { states } from './states.ts';
import { storage } from './storage.ts';

/** All rows, by subject. */
export const docRows: readonly DocRows[] = [
  domain,
  resources,
  features,
  deviceParts,
  devices,
  disk,
  networkParts,
  consoles,
  networks,
  storage,
  states,
  nwfilter,
  capabilities,
];
