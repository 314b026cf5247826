// Ends in one of the ways that programs end, in the middle of a phase: leave.mjs <phase> <way> <places>
import { phases } from './phase.mjs';

const [phase, way, places] = process.argv.slice(2);
const stay = setInterval(() => {}, 1000);
await phases[phase](JSON.parse(places));
console.log('entered');
if (way === 'exit') process.exit(7);
if (way === 'sigterm') process.kill(process.pid, 'SIGTERM');
if (way === 'throw')
  setImmediate(() => {
    throw new Error('on purpose');
  });
// With nothing more to wait for but what the phase itself waits for, the program must not end: a caller may expect an answer.
if (way === 'return') clearInterval(stay);
