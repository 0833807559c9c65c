import { colorOf } from '../../color.ts';
import { array, Mismatch, text, whole } from '../../decode.ts';
import type { ScriptHost } from '../../scriptHost.ts';
import { serviceObject } from '../../serviceObject.ts';
import type { HeldChart } from '../../workbook/overlay.ts';
import { enumeration, type Enumeration } from '../enumeration.ts';
import { rangeService, rectangleOfRange } from './range.ts';

const charts = new WeakMap<object, HeldChart>();
const types = new WeakMap<ScriptHost, Enumeration>();

/** Charts: the types of chart that the stand-in can show. */
export function chartsService(host: ScriptHost): object {
  return serviceObject(host, 'Charts', { free: { ChartType: typesOf(host).object } });
}

/**
 * Sheet.newChart(): a builder that knows what the stand-in can show. A new chart of Google is 600 x
 * 371 pixels.
 */
export function newChart(host: ScriptHost): object {
  let draft: Partial<HeldChart> = {
    ranges: [],
    headers: 0,
    width: 600,
    height: 371,
    title: '',
    colors: [],
    legend: 'bottom',
  };
  const change = (changed: Partial<HeldChart>): object => {
    draft = { ...draft, ...changed };
    return builder;
  };
  const builder: object = serviceObject(host, 'EmbeddedChartBuilder', {
    read: {
      setChartType: (type: unknown) => change({ type: typesOf(host).nameOf(type) === 'BAR' ? 'BAR' : 'LINE' }),
      addRange: (range: unknown) => {
        const found = rectangleOfRange(range);
        if (found === null) throw new Mismatch();
        return change({ ranges: [...(draft.ranges ?? []), { sheetId: found.sheet.id, at: found.at }] });
      },
      setNumHeaders: (headers: unknown) => change({ headers: whole(headers) }),
      setPosition: (row: unknown, column: unknown, x: unknown, y: unknown) =>
        change({ at: { row: whole(row) - 1, column: whole(column) - 1, x: whole(x), y: whole(y) } }),
      setOption: (name: unknown, value: unknown) => change(optionOf(text(name), value)),
      build: () => chartService(host, built(draft)),
    },
  });
  return builder;
}

/** An EmbeddedChart, built or already in a sheet. */
export function chartService(host: ScriptHost, chart: HeldChart): object {
  const service: object = serviceObject(host, 'EmbeddedChart', {
    read: {
      getRanges: () =>
        chart.ranges.flatMap(({ sheetId, at }) => {
          const sheet = host.workbook.sheets().find(({ id }) => id === sheetId);
          return sheet === undefined ? [] : rangeService(host, sheet, at);
        }),
    },
  });
  charts.set(service, chart);
  return service;
}

/** @throws Mismatch for anything but a chart built here. */
export function heldChart(service: unknown): HeldChart {
  const chart = typeof service === 'object' && service !== null ? charts.get(service) : undefined;
  if (chart === undefined) throw new Mismatch();
  return chart;
}

function typesOf(host: ScriptHost): Enumeration {
  const known = types.get(host) ?? enumeration(host, 'ChartType', ['BAR', 'LINE']);
  types.set(host, known);
  return known;
}

function optionOf(name: string, value: unknown): Partial<HeldChart> {
  switch (name) {
    case 'title':
      return { title: text(value) };
    case 'width':
      return { width: whole(value) };
    case 'height':
      return { height: whole(value) };
    case 'colors':
      return { colors: array(value).map(colorOf) };
    case 'legend':
      return { legend: legendAt(value) };
    default:
      throw new Error(`The option ${name} of a chart is not implemented by the stand-in`);
  }
}

/** `{ position: 'none' }` or `{ position: 'bottom' }`. */
function legendAt(value: unknown): 'none' | 'bottom' {
  const position: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'position') : undefined;
  if (position !== 'none' && position !== 'bottom') throw new Mismatch();
  return position;
}

/** It is not known what Google shows for a chart without these. */
function built(draft: Partial<HeldChart>): HeldChart {
  const {
    type,
    ranges = [],
    headers = 0,
    at,
    width = 0,
    height = 0,
    title = '',
    colors = [],
    legend = 'bottom',
  } = draft;
  if (type === undefined || at === undefined || ranges.length < 2)
    throw new Error('A chart needs its type, its position, a range of labels and one of values');
  return { type, ranges, headers, at, width, height, title, colors, legend };
}
