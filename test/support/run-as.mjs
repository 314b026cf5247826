/**
 * Gives up root for the user whose number RUN_AS has. A program imports it after what it needs: the checkout may lie in a folder that
 * this user cannot enter, so everything must have been loaded by then.
 */
import { changeUser } from './user.mjs';

const { RUN_AS } = process.env;
if (RUN_AS && process.getuid() === 0) changeUser(Number(RUN_AS));
