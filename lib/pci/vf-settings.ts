/** The settings of a virtual function that its card enforces: how `ip` sets and shows each, and how systemd.link(5) sets it. */
import { isDeepStrictEqual } from 'node:util';
import { mac, mostInt, vlan } from '../core/option-values.ts';
import { boolean, check, either, needed, only, optionsOf, type Rule, whole, word } from '../core/options.ts';

/** A VLAN that the card adds to all frames of a virtual function, and removes from those for it. */
export interface VfVlan {
  /** The VLAN ID, 1 to 4094. */
  id: number;
  /** The priority of its frames, 0 to 7. */
  qos: number;
  /** The kind of tag: 802.1Q, or 802.1ad for a service tag. */
  protocol: '802.1Q' | '802.1ad';
}

/** The rates at which a virtual function may send. */
export interface VfRate {
  /** The rate that it is guaranteed, in Mbit/s; 0: none. */
  min: number;
  /** The rate that it is limited to, in Mbit/s; 0: no limit. */
  max: number;
}

/** The link of a virtual function: 'auto' is that of the card; 'enable' is always up, also without carrier; 'disable' always down. */
export type VfLinkState = 'auto' | 'enable' | 'disable';

/** The settings of a virtual function, as its card has them. */
export interface VfSettings {
  /** The MAC address: that which the host has set, or, if the card reports it, the choice of the function's driver; null if there is none. */
  mac: string | null;
  /** The VLAN; null if there is none. */
  vlan: VfVlan | null;
  /** The rates at which it may send. */
  rate: VfRate;
  /** Whether the card drops frames that do not have its MAC address as their source; undefined if the card's driver does not report it. */
  spoofCheck: boolean | undefined;
  /** Whether it may change its MAC address and receive all traffic; undefined if the card's driver does not report it. */
  trusted: boolean | undefined;
  /** Its link; undefined if the card's driver does not report it. */
  link: VfLinkState | undefined;
}

/** The settings that a claim has besides its MAC address and VLAN, which libvirt sets. Only on the host itself, by `ip link`. */
export interface VfHostSettings {
  /** The rates at which the guest may send, in Mbit/s: `min` is guaranteed, `max` is the limit, 0 is none. What is left out stays. */
  rate?: Partial<VfRate>;
  /** Whether the card drops frames that do not have the guest's MAC address as their source. */
  spoofCheck?: boolean;
  /** Whether the guest may change its MAC address and receive all traffic. */
  trusted?: boolean;
  /** The link: 'auto' is that of the card; 'enable' is always up, also without carrier, so that guests reach each other; 'disable' always down. */
  link?: VfLinkState;
}

/** The settings that VirtualFunction.configure() changes. */
export interface VfSettingsChange extends VfHostSettings {
  /** The MAC address, unicast; null for none, so that the driver of the function chooses. A driver that is running takes it at its next start. */
  mac?: string | null;
  /** The VLAN of all its traffic: its ID, 1 to 4094, or with a priority (`qos`, 0 to 7, default: 0) and a protocol (default: '802.1Q'); null for none. */
  vlan?: number | (Pick<VfVlan, 'id'> & Partial<VfVlan>) | null;
}

/** The former values of settings that were changed. */
export type FormerVfSettings = { [Name in keyof VfSettings]?: Exclude<VfSettings[Name], undefined> };

/** A virtual function in the answer of `ip -json link show`. */
export interface VfInfo {
  readonly vf: number;
  /** The MAC address; older versions call it `mac`. */
  readonly address?: string;
  readonly mac?: string;
  readonly vlan_list?: readonly { readonly vlan?: number; readonly qos?: number; readonly protocol?: string }[];
  readonly rate?: { readonly max_tx?: number; readonly min_tx?: number };
  readonly spoofchk?: boolean;
  readonly trust?: boolean;
  readonly link_state?: string;
  readonly stats?: { readonly rx?: Readonly<Record<string, number>>; readonly tx?: Readonly<Record<string, number>> };
}

type Value<Name extends keyof VfSettings> = Exclude<VfSettings[Name], undefined>;

interface SettingRow<Name extends keyof VfSettings> {
  /** Which values are accepted. */
  readonly rule: Rule<Exclude<VfSettingsChange[Name], undefined>>;
  /** The value that is meant: what is left out of it stays as it is now, or is the default. */
  readonly complete?: (wanted: Exclude<VfSettingsChange[Name], undefined>, now: Value<Name>) => Value<Name>;
  /** The arguments of `ip link set dev PF vf NUMBER`. */
  readonly toIp: (value: Value<Name>) => readonly string[];
  /** The value in the answer of `ip -json link show`; undefined if the driver does not report it. */
  readonly fromIp: (vf: VfInfo) => Value<Name> | undefined;
  /** What virtual functions have when they are created: restored where the driver does not report the value. */
  readonly initial: Value<Name>;
  /** The lines of a section [SR-IOV] of systemd.link(5); undefined if that has no such setting. */
  readonly toSystemd?: (value: Value<Name>) => readonly string[];
}

const noMac = '00:00:00:00:00:00';
const onOff = (value: boolean) => (value ? 'on' : 'off');
const yesNo = (value: boolean) => (value ? 'yes' : 'no');

const linkStates = ['auto', 'enable', 'disable'] as const;
const mbit = whole(0, mostInt, 'a rate in Mbit/s');
const rates = optionsOf<Partial<VfRate>>({ min: mbit, max: mbit });
const vlanOptions = optionsOf<Pick<VfVlan, 'id'> & Partial<VfVlan>>({
  id: needed(vlan),
  qos: whole(0, 7, 'a priority'),
  protocol: word('802.1Q', '802.1ad'),
});

/** The settings, in the order in which they are changed. */
const settingRows: { readonly [Name in keyof VfSettings]: SettingRow<Name> } = {
  mac: {
    rule: either(mac, only(null)),
    complete: (wanted) => wanted?.toLowerCase() ?? null,
    toIp: (value) => ['mac', value ?? noMac],
    fromIp: ({ address, mac = address }) => (mac === noMac ? null : mac),
    initial: null,
    toSystemd: (value) => (value === null ? [] : [`MACAddress=${value}`]),
  },
  vlan: {
    rule: either(vlan, vlanOptions, only(null)),
    complete: (wanted) => {
      if (wanted === null) return null;
      const { id, qos = 0, protocol = '802.1Q' } = typeof wanted === 'number' ? { id: wanted } : wanted;
      return { id, qos, protocol };
    },
    // Drivers that know no other protocol get none named, as from a kernel before 4.9.
    toIp: (value) => {
      if (!value) return ['vlan', '0'];
      const tag = ['vlan', `${value.id}`, 'qos', `${value.qos}`];
      return value.protocol === '802.1Q' ? tag : [...tag, 'proto', value.protocol];
    },
    fromIp: ({ vlan_list: [first] = [] }) =>
      first?.vlan
        ? {
            id: first.vlan,
            qos: first.qos ?? 0,
            protocol: first.protocol?.toLowerCase() === '802.1ad' ? '802.1ad' : '802.1Q',
          }
        : null,
    initial: null,
    toSystemd: (value) =>
      value === null ? [] : [`VLANId=${value.id}`, `QualityOfService=${value.qos}`, `VLANProtocol=${value.protocol}`],
  },
  rate: {
    rule: {
      ...rates,
      look(value, at) {
        rates.look?.(value, at);
        const { min = 0, max = 0 } = value as Partial<VfRate>;
        if (max > 0 && min > max) at.refuse(`${at.path}.min`, `expected at most max, ${max} Mbit/s, got ${min}`, min);
      },
    },
    complete: ({ min, max }, now) => ({ min: min ?? now.min, max: max ?? now.max }),
    toIp: ({ min, max }) => ['max_tx_rate', `${max}`, 'min_tx_rate', `${min}`],
    fromIp: ({ rate }) => ({ min: rate?.min_tx ?? 0, max: rate?.max_tx ?? 0 }),
    initial: { min: 0, max: 0 },
  },
  spoofCheck: {
    rule: boolean,
    toIp: (value) => ['spoofchk', onOff(value)],
    fromIp: ({ spoofchk }) => spoofchk,
    initial: true,
    toSystemd: (value) => [`MACSpoofCheck=${yesNo(value)}`],
  },
  trusted: {
    rule: boolean,
    toIp: (value) => ['trust', onOff(value)],
    fromIp: ({ trust }) => trust,
    initial: false,
    toSystemd: (value) => [`Trust=${yesNo(value)}`],
  },
  link: {
    rule: word(...linkStates),
    toIp: (value) => ['state', value],
    fromIp: ({ link_state: state }) => linkStates.find((one) => one === state),
    initial: 'auto',
    toSystemd: (value) => [`LinkState=${{ auto: 'auto', enable: 'yes', disable: 'no' }[value]}`],
  },
};

type SettingName = keyof VfSettings;

/** The rows without the types of their values, to be looped over. */
const anyRows = Object.entries(settingRows) as unknown as readonly (readonly [
  SettingName,
  Omit<SettingRow<SettingName>, 'rule' | 'complete' | 'toIp' | 'toSystemd'> & {
    readonly complete?: (wanted: unknown, now: unknown) => unknown;
    readonly toIp: (value: unknown) => readonly string[];
    readonly toSystemd?: (value: unknown) => readonly string[];
  },
])[];

const { mac: macRow, vlan: vlanRow, rate, spoofCheck, trusted, link } = settingRows;

/** The rows of the options that set what libvirt does not. */
export const hostSettingRows = {
  rate: rate.rule,
  spoofCheck: spoofCheck.rule,
  trusted: trusted.rule,
  link: link.rule,
};

/** The rows of the options that set anything. */
export const settingOptionRows = { mac: macRow.rule, vlan: vlanRow.rule, ...hostSettingRows };

export const settingsChange = optionsOf<VfSettingsChange>(settingOptionRows);

const hostSettings = optionsOf<VfHostSettings>(hostSettingRows);

/** Checks the settings of a claim. */
export function checkHostSettings(settings: VfHostSettings): void {
  check(hostSettings, settings, 'the settings of configure()');
}

/** Whether a value that comes from elsewhere is settings. */
export function isSettings(value: unknown): value is FormerVfSettings {
  try {
    check(settingsChange, value, 'settings');
    return true;
  } catch {
    return false;
  }
}

/** Returns those of options that are settings which libvirt does not have. */
export function hostSettingsIn(options: VfHostSettings): VfHostSettings {
  const { rate, spoofCheck, trusted, link } = options;
  const given = Object.entries({ rate, spoofCheck, trusted, link }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

/** Returns the settings in the answer of `ip`. */
export function settingsIn(info: VfInfo): VfSettings {
  return Object.fromEntries(anyRows.map(([name, row]) => [name, row.fromIp(info)])) as unknown as VfSettings;
}

/** A setting that is to be changed. */
export interface SettingChange {
  readonly name: SettingName;
  /** The arguments of `ip link set dev PF vf NUMBER` that change it, and that restore it. */
  readonly args: readonly string[];
  readonly undo: readonly string[];
  /** What it was. */
  readonly former: unknown;
}

/** Returns what has to be changed, in order; what already is as wanted is left out. */
export function changesTo(wanted: VfSettingsChange, now: VfSettings): SettingChange[] {
  return anyRows.flatMap(([name, { complete, toIp, initial }]) => {
    if (wanted[name] === undefined) return [];
    const former = now[name] === undefined ? initial : now[name];
    const value = complete ? complete(wanted[name], former) : wanted[name];
    return isDeepStrictEqual(value, now[name]) ? [] : [{ name, former, args: toIp(value), undo: toIp(former) }];
  });
}

/** Returns the former values of what is changed. */
export function formerOf(changes: readonly SettingChange[]): FormerVfSettings {
  return Object.fromEntries(changes.map(({ name, former }) => [name, former]));
}

const initialSettings = Object.fromEntries(anyRows.map(([name, { initial }]) => [name, initial])) as VfSettingsChange;

/** Returns those of settings that are not as when the virtual function was created. */
export function settingsSinceCreation(now: VfSettings): FormerVfSettings {
  return formerOf(changesTo(initialSettings, now).filter(({ name }) => now[name] !== undefined));
}

/** Returns the lines of a section [SR-IOV] that sets what is given. */
export function systemdLines(settings: VfSettingsChange): string[] {
  return anyRows.flatMap(([name, { complete, toSystemd, initial }]) => {
    const wanted = settings[name];
    if (wanted === undefined || !toSystemd) return [];
    return toSystemd(complete ? complete(wanted, initial) : wanted);
  });
}
