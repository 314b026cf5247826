import type { Model } from './model.ts';

/** Functions that are no rows of the call table, because native code calls them itself or nobody needs to. */
const notRows: readonly { readonly reason: string; readonly functions: readonly (string | RegExp)[] }[] = [
  {
    reason: 'a handle gives its reference back when it is closed or collected',
    functions: [/^vir(Connect|AdmConnect)Close$/, /^vir\w+(?<!StatsRecordList|FSInfo|IOThreadInfo|DomainInterface|DHCPLease|Params)Free$/],
  },
  { reason: 'JavaScript shares handles without counting references', functions: [/^vir\w+Ref$/] },
  {
    reason: 'results are copied and freed by native code',
    functions: [/^virDomainStatsRecordListFree$/, /(FSInfo|IOThreadInfo|^virDomainInterface|DHCPLease)Free$/],
  },
  {
    reason: 'a borrowed pointer to what the handle knows already as its parent',
    functions: [/Get(Connect)$/, /^virDomain(Snapshot|Checkpoint)GetDomain$/, 'virNetworkPortGetNetwork'],
  },
  {
    reason: 'native code copies the error of a call on the thread that failed',
    functions: [
      /^vir(Conn)?(Copy|Get|Reset|Save)LastError(Code|Domain|Message)?$/,
      /^vir(Conn)?SetErrorFunc$/,
      'virDefaultErrorFunc',
      'virFreeError',
      'virResetError',
    ],
  },
  { reason: "native code runs libvirt's event loop on a thread of its own", functions: [/^virEvent/] },
  { reason: 'typed parameters are plain objects', functions: [/^virTypedParams/] },
  {
    reason: 'takes a callback; native code registers it for events() and on()',
    functions: [/^virConnect\w*Event(Der|R)egister(Any)?$/, /^vir(Adm)?Connect(Unr|R)egisterCloseCallback$/],
  },
  {
    reason: 'takes a callback; streams are read and written in pieces',
    functions: [/^virStream(Sparse)?(Send|Recv)All$/, /^virStreamEvent(Add|Update|Remove)Callback$/],
  },
];

/** Every function that is no row, with the reason. */
export function functionsWithoutRow(model: Model): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const { reason, functions } of notRows) {
    for (const pattern of functions) {
      const names = [...model.functions.keys()].filter((name) => matches(pattern, name) && !result.has(name));
      if (names.length === 0) throw new Error(`exposure: no function is called ${pattern}`);
      for (const name of names) result.set(name, reason);
    }
  }
  return result;
}

function matches(pattern: string | RegExp, name: string): boolean {
  return typeof pattern === 'string' ? pattern === name : pattern.test(name);
}
