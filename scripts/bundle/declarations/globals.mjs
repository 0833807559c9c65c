import { readdirSync } from 'node:fs';
import { readDoc } from './jsdoc.mjs';
import { checked, declaredIn } from './entries.mjs';

/** The folders of the custom functions, in the order in which people read about them. */
const CHAPTERS = ['data', 'measures', 'map', 'game'];

/**
 * The custom functions in the chapters of a folder: every export marked with @customfunction.
 *
 * @param {string} folder such as src/functions
 */
export const customFunctionsIn = (folder) =>
  CHAPTERS.flatMap((chapter) => filesUnder(`${folder}/${chapter}`))
    .flatMap(declaredIn)
    .filter(({ declaration }) => readDoc(declaration).isCustomFunction)
    .map(checked);

/**
 * What the sidebar may call: every function of the add-on exported with a name such as
 * sidebarStart.
 *
 * @param {string} folder such as src/addon
 */
export const endpointsIn = (folder) =>
  filesUnder(folder)
    .flatMap(declaredIn)
    .filter(({ name }) => /^sidebar[A-Z]/.test(name))
    .map(checked);

/**
 * The code in a folder, by name.
 * @param {string} folder
 */
export const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .map((file) => `${folder}/${file}`);
