/** What `npm run warehouse` loads. */
export { BUILTIN } from '../src/core/kpis/builtinKpis.ts';
export { textOf, warehouseFiles } from './sql/generate.ts';
export { readKpis } from './sql/kpisFile.ts';
export { MappingError, readMapping } from './sql/mapping.ts';
