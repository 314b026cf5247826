/** How rows of differences are written. */
import type { ConfigDocument } from '../../../lib/config/index.ts';

/** `either`: the same, whichever was requested; `added`: the same if the second is returned for the first; `other`: differences. */
export type Verdict = 'either' | 'added' | 'other';
export type Row = readonly [verdict: Verdict, asked: string, returned: string];

export const domain = (inner: string, attributes = "type='kvm'") =>
  `<domain ${attributes}><name>n</name>${inner}</domain>`;
export const os = (inner: string, attributes = '') => domain(`<os${attributes}><type>hvm</type>${inner}</os>`);
export const devices = (inner: string) => domain(`<devices>${inner}</devices>`);
export const cells = (...list: string[]) => domain(`<cpu><numa>${list.join('')}</numa></cpu>`);

/** Rows of the same text around both. */
export const within = (around: (inner: string) => string, rows: readonly Row[]): Row[] =>
  rows.map(([verdict, asked, returned]) => [verdict, around(asked), around(returned)]);

/** The same text, once of a running guest and once of none. */
export const running = (xml: string) => xml.replace("type='kvm'", "type='kvm' id='1'");
export const xen = (xml: string) => xml.replace("type='kvm'", "type='xen'");

/** What counts only for guests that run, or only for those of Xen. */
export const only = (
  of: (xml: string) => string,
  around: (inner: string) => string,
  pairs: readonly [string, string][],
) =>
  pairs.flatMap(([asked, returned]): Row[] => [
    ['added', of(around(asked)).replace(" id='1'", ''), of(around(returned))],
    ['other', around(asked), around(returned)],
  ]);

/** Rows by what they are about, with the document that they are compared as. */
export type Groups = Readonly<Record<string, readonly [ConfigDocument<object>, readonly Row[]]>>;
