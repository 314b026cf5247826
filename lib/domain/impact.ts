/** The choice between a running guest and its definition, in the form that the connection's driver takes. */
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { handle } from '../core/object.ts';
import { identifyDriver } from '../drivers/profile.ts';
import { type ImpactForm, impactForms } from '../drivers/rows.ts';
import { CallFailure } from '../native/conversation.ts';
import type { CallName } from '../native/generated/calls.ts';
import type { DomainModificationImpact } from '../native/generated/enums.ts';
import type { Domain } from './domain.ts';

type Impact = DomainModificationImpact & CallOptions;

/** The bits of `live` and `config`, which a caller may also give in `flags`. */
const liveAndConfig = 3;

/**
 * Makes a call, and again with the same choice in another form if the driver has refused the first for its flags and is known to
 * take the other. Nothing else changes: where the choice cannot be expressed, the refusal stands.
 */
export async function withImpactForm<Options extends Impact, Result>(
  domain: Domain,
  api: CallName,
  options: Options,
  run: (options: Options) => Promise<Result>,
): Promise<Result> {
  try {
    return await run(options);
  } catch (error) {
    if (!(error instanceof LibvirtError) || error.code !== 'VIR_ERR_INVALID_ARG') throw error;
    const form = await formFor(domain, api, options);
    const other = form && (await inForm(form, domain, options));
    if (!other) throw error;
    return run({ ...options, ...other });
  }
}

async function formFor(
  { connection }: Domain,
  api: CallName,
  { signal }: CallOptions,
): Promise<ImpactForm | undefined> {
  const driver = await identifyDriver(connection[handle], signal).catch(() => undefined);
  return driver && !(driver instanceof CallFailure) ? impactForms[driver.driver]?.[api] : undefined;
}

/**
 * The options that express the same choice in a form; undefined if they are in it already, or the form cannot express it.
 *
 * No choice means what the state of the domain decides. Should the state change before the call, libvirt refuses `live`, and `config`
 * changes the definition, which was right when the method was called.
 */
async function inForm(
  form: ImpactForm,
  domain: Domain,
  options: Impact,
): Promise<DomainModificationImpact | undefined> {
  const { live = false, config = false, flags = 0, signal } = options;
  const inFlags = (flags & liveAndConfig) !== 0;
  if (form === 'none') return live && !config && !inFlags ? { live: false } : undefined;
  if (live || config || inFlags) return undefined;
  const active = await domain.isActive({ signal });
  return { current: false, live: active, config: !active };
}
