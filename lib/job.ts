/** Long work of a hypervisor: told how far it is while it goes on, and broken off by its signal. */
import { abandoned, type CallOptions } from './call.ts';
import { surfacing } from './native/conversation.ts';
import { callRows, check, checkFunction, checkTime, func, optionsOf, time } from './options.ts';

/** Of a method that takes long: what is told meanwhile. */
export interface ProgressOptions<Progress> extends CallOptions {
  /** Told again and again how far it is. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Time between two reports in ms; 500 at first. */
  interval?: number | undefined;
}

export interface Job<Progress> {
  /** How far it is; undefined while there is nothing to tell. */
  ask(): Promise<Progress | undefined>;
  /** Breaks it off. */
  abort(): Promise<void>;
}

/** The rows of ProgressOptions. */
export function progressRows<Progress>() {
  return { ...callRows, onProgress: func<(progress: Progress) => void>(), interval: time(1) };
}

/** The options of a job that have nothing else. */
export function checkProgressAlone(options: object, method: string): void {
  check(optionsOf<ProgressOptions<unknown>>(progressRows<unknown>()), options, `the options of ${method}()`);
}

/** Before the work begins: afterwards it would be in vain. */
export function checkProgress({ onProgress, interval }: ProgressOptions<never>): void {
  if (onProgress !== undefined) checkFunction('onProgress', onProgress);
  if (interval !== undefined) checkTime('interval', interval, 1);
}

/** The part of a method's options that is about its job, and what is left for the call. */
export async function asJob<Progress, Options extends ProgressOptions<Progress>, Result>(
  job: Job<Progress>,
  options: Options,
  run: (options: Omit<Options, 'onProgress' | 'interval'>) => Promise<Result>,
): Promise<Result> {
  const { onProgress, interval, ...rest } = options;
  checkProgress(options);
  // A call that was only queued is taken back; another's job is not to be broken off in its stead.
  const running = options.signal ? run({ ...rest, [abandoned]: () => void job.abort().catch(() => {}) }) : run(rest);
  return onProgress ? reporting(running, job, onProgress, interval) : running;
}

/** Reports while some work goes on. Where the driver cannot tell, nothing is reported. */
export async function reporting<Progress, Result>(
  work: Promise<Result>,
  { ask }: Pick<Job<Progress>, 'ask'>,
  onProgress: (progress: Progress) => void,
  interval = 500,
): Promise<Result> {
  let over = false;
  let timer: NodeJS.Timeout | undefined;
  const report = async () => {
    const progress = await ask().catch(() => undefined);
    if (over) return;
    if (progress !== undefined) surfacing(() => onProgress(progress));
    timer = setTimeout(report, interval);
  };
  timer = setTimeout(report, interval);
  try {
    return await work;
  } finally {
    over = true;
    clearTimeout(timer);
  }
}
