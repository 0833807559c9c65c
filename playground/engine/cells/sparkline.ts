import { InterceptorEffectEnum, type ICellCustomRender, type ICellData, type Univer } from '@univerjs/core';
import { BaseFunction, StringValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { formulaArgument } from '../formulas/formulaValues.ts';

/** A small chart inside a cell, as SPARKLINE gives it to the cell. */
interface Sparkline {
  readonly type: 'bar' | 'line';
  readonly values: readonly number[];
  /** The value that fills the cell; left out: the greatest. */
  readonly max: number | null;
  readonly colors: readonly [string, string];
}

/** The cell holds its chart as a text, which nobody sees. */
const MARK = '\u0000sparkline ';

/** SPARKLINE(data, options) of the types bar and line, nothing more: options are two columns of cells. */
export const SPARKLINE: [new (name: string) => BaseFunction, string] = [
  class extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = 1;
    override maxParams = 2;

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const [values = [], options = []] = given.map(cellsOf);
      const named = new Map(options.map(([name, value]) => [String(name), value]));
      const type = named.get('charttype') === 'bar' ? 'bar' : 'line';
      const first = String(named.get('color1') ?? named.get('color') ?? '#1d6f5c');
      const max = named.get('max');
      const chart: Sparkline = {
        type,
        values: values.flat().filter((value) => typeof value === 'number'),
        max: typeof max === 'number' ? max : null,
        colors: [first, String(named.get('color2') ?? first)],
      };
      return StringValueObject.create(MARK + JSON.stringify(chart));
    }
  },
  'SPARKLINE',
];

function cellsOf(given: BaseValueObject): (string | number | boolean | null)[][] {
  const argument = formulaArgument(given);
  const rows = 'range' in argument ? argument.range : argument.kind === 'skipped' ? [] : [[argument]];
  return rows.map((row) => row.map((cell) => (cell.kind === 'blank' ? null : cell.value)));
}

/** Whether a cell holds a small chart: scripts read nothing there. */
export function isSparkline(value: ICellData['v']): value is string {
  return typeof value === 'string' && value.startsWith(MARK);
}

/** Draws the small charts in their cells instead of their texts. */
export function showSparklines(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: AFTER_SPILL,
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      handler: (cell, _location, next) => {
        const value = cell?.v;
        if (!isSparkline(value)) return next(cell);
        const chart: Sparkline = JSON.parse(value.slice(MARK.length));
        return next({ ...cell, v: '', customRender: [drawing(chart)] });
      },
    });
}

const AFTER_SPILL = 60;
const [SIDE, TOP] = [4, 7];

function drawing({ type, values, max, colors }: Sparkline): ICellCustomRender {
  return {
    drawWith(pen, { primaryWithCoord: at }) {
      const box = at.isMergedMainCell ? at.mergeInfo : at;
      const [left, top] = [box.startX + SIDE, box.startY + TOP];
      const [width, height] = [box.endX - box.startX - 2 * SIDE, box.endY - box.startY - 2 * TOP];
      pen.save();
      if (type === 'bar') {
        const whole = max ?? values.reduce((sum, value) => sum + value, 0);
        let from = 0;
        values.forEach((value, index) => {
          const to = Math.min(whole, from + Math.max(0, value));
          pen.fillStyle = colors[index % 2] ?? colors[0];
          if (whole > 0) pen.fillRect(left + (width * from) / whole, top, (width * (to - from)) / whole, height);
          from = to;
        });
      } else {
        const [low, high] = [Math.min(...values), max ?? Math.max(...values)];
        pen.strokeStyle = colors[0];
        pen.lineWidth = 2;
        pen.beginPath();
        values.forEach((value, index) => {
          const x = left + (width * index) / Math.max(1, values.length - 1);
          pen.lineTo(x, top + height - (height * (value - low)) / Math.max(high - low, 1e-9));
        });
        pen.stroke();
      }
      pen.restore();
    },
  };
}
