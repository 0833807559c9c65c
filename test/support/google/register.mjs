/**
 * For `node --import`: clasp meets a stand-in where Google's API would be. What Google would keep is
 * in the file that GOOGLE_STAND_IN names, and nothing leaves this machine.
 */
import { register } from 'node:module';

register('./resolve.mjs', import.meta.url);
