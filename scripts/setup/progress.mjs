// One line for each step: it moves on a terminal, and is printed when finished elsewhere.

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const interval = 100;

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * @param {{ quiet?: boolean, out?: NodeJS.WriteStream }} [options]
 */
export function createProgress({ quiet = false, out = process.stdout } = {}) {
  const alive = out.isTTY && !quiet && process.env.TERM !== 'dumb';
  const paint = (code, text) => (alive && !process.env.NO_COLOR ? `\x1b[${code}m${text}\x1b[0m` : text);
  const write = (text) => quiet || out.write(text);

  /** @param {string} name */
  const start = (name) => {
    const begun = performance.now();
    let detail = '';
    let frame = 0;
    const draw = () => {
      const note = detail ? `: ${detail}` : '';
      write(`\r\x1b[K${paint(36, frames[frame++ % frames.length])} ${name}${note} ${paint(2, seconds(begun))}`);
    };
    const timer = alive && setInterval(draw, interval);
    if (alive) draw();
    const end = (mark, remark) => {
      clearInterval(timer);
      write(
        `${alive ? '\r\x1b[K' : ''}${mark} ${name}${remark ? `: ${remark}` : ''} ${paint(2, `(${seconds(begun)})`)}\n`,
      );
    };
    return {
      /** @param {string} text */
      say: (text) => {
        detail = text;
      },
      /** @param {string | void} [remark] */
      done: (remark) => end(paint(32, '✔'), remark),
      failed: () => end(paint(31, '✘')),
    };
  };
  return { start, write };
}
