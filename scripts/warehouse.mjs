/**
 * npm run warehouse -- --mapping FILE --dataset NAME --zone ZONE [--kpis FILE] [--out FOLDER]: writes
 * the GoogleSQL that makes a warehouse of leads answer as the add-on does, see docs/warehouse.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, runCommand } from './bundle/failure.mjs';
import { boardScript, loadWarehouse } from './warehouse/load.mjs';

await runCommand(async () => {
  const { mapping, dataset, zone, kpis, out } = optionsOf(process.argv.slice(2));
  const { BUILTIN, MappingError, readKpis, readMapping, textOf, warehouseFiles } = await loadWarehouse();
  const given = readJson(mapping);
  const schema = typeof given.schema === 'string' ? readJson(resolve(dirname(mapping), given.schema)) : given.schema;
  let reading = mapping;
  try {
    reading = kpis ?? mapping;
    const own = kpis === undefined ? [] : readKpis(readJson(kpis));
    reading = mapping;
    const { files, missing } = warehouseFiles({
      mapping: readMapping(given, schema),
      dataset,
      zone,
      kpis: [...BUILTIN, ...own],
      script: await boardScript(),
    });
    mkdirSync(out, { recursive: true });
    for (const file of files) writeFileSync(join(out, file.name), textOf(file));
    console.log(`Written into ${out}: ${files.map((/** @type {{ name: string }} */ { name }) => name).join(', ')}.`);
    for (const { kpi, needs } of missing) {
      const lack = needs.length > 0 ? `it needs ${needs.join(' or ')}` : 'no column of a mapping tells it';
      console.log(`Not there: ${kpi.id}, ${lack}.`);
    }
  } catch (mistake) {
    if (mistake instanceof MappingError)
      throw new Failure(`${reading}:\n${String(/** @type {Error} */ (mistake).message)}`);
    throw mistake;
  }
});

/** @param {string[]} args */
function optionsOf(args) {
  const { values } = parseArgs({
    args,
    options: {
      mapping: { type: 'string' },
      dataset: { type: 'string' },
      zone: { type: 'string' },
      kpis: { type: 'string' },
      out: { type: 'string', default: 'build/warehouse' },
    },
  });
  const { mapping, dataset = '', zone = '', kpis, out } = values;
  if (mapping === undefined)
    throw new Failure(
      'Which table? npm run warehouse -- --mapping FILE --dataset NAME --zone ZONE; docs/warehouse.md says what the file holds.',
    );
  if (!/^[\w-]+(\.\w+)?$/.test(dataset))
    throw new Failure(`--dataset must be a name such as kpi_map or my-project.kpi_map; found "${dataset}".`);
  if (!isZone(zone)) throw new Failure(`--zone must be a time zone such as Europe/Moscow; found "${zone}".`);
  return { mapping, dataset, zone, kpis, out };
}

/** @param {string} zone */
function isZone(zone) {
  try {
    return zone !== '' && new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}

/** @param {string} file */
function readJson(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Failure(`There is no file ${file}.`);
  }
  try {
    return JSON.parse(text);
  } catch (mistake) {
    throw new Failure(`${file} is no JSON: ${mistake instanceof Error ? mistake.message : ''}`);
  }
}
