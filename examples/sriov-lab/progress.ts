/** Progress, on the standard error: results alone are on the standard output. */
import { styleText } from 'node:util';

/** Reports a step: of what, and what was done. */
export type Report = (subject: string, text: string) => void;

export function reportTo(stream: NodeJS.WriteStream): Report {
  const begun = performance.now();
  const bold = stream.isTTY && !process.env['NO_COLOR'];
  return (subject, text) => {
    const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(6);
    const label = subject.padEnd(12);
    stream.write(`${seconds} s  ${bold ? styleText('bold', label, { validateStream: false }) : label} ${text}\n`);
  };
}
