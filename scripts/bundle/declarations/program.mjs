import ts from 'typescript';
import { at } from '../paths.mjs';

/**
 * The code of the add-on with its types.
 * @param {readonly string[]} files absolute paths
 */
export function programOf(files) {
  const { config } = ts.readConfigFile(at('src/tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, at('src'), undefined, at('src/tsconfig.json'));
  return ts.createProgram({ rootNames: files, options: { ...options, noEmit: true } });
}
