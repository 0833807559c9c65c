import { colorOf } from '../../color.ts';
import { array, Mismatch, number, text } from '../../decode.ts';
import type { ScriptHost } from '../../scriptHost.ts';
import { serviceObject } from '../../serviceObject.ts';
import type { GradientPoint, HeldRule } from '../../workbook/overlay.ts';
import type { Rectangle } from '../../workbook/rectangle.ts';
import type { Sheet } from '../../workbook/workbook.ts';
import { enumeration, type Enumeration } from '../enumeration.ts';
import { rangeService, rectangleOfRange } from './range.ts';

/** A rule and the sheets of its ranges. */
interface Built {
  readonly rule: HeldRule;
  readonly sheetIds: readonly string[];
}

const rules = new WeakMap<object, Built>();
const types = new WeakMap<ScriptHost, Enumeration>();

/** SpreadsheetApp.InterpolationType: how the ends of a gradient are given. */
export function interpolationTypes(host: ScriptHost): Enumeration {
  const known = types.get(host) ?? enumeration(host, 'InterpolationType', ['NUMBER']);
  types.set(host, known);
  return known;
}

/**
 * SpreadsheetApp.newConditionalFormatRule(): either a condition with a background, or a gradient.
 */
export function newRule(host: ScriptHost): object {
  let ranges: readonly { readonly sheet: Sheet; readonly at: Rectangle }[] = [];
  let value: string | number | null = null;
  let background: string | null = null;
  let low: GradientPoint | null = null;
  let high: GradientPoint | null = null;
  const then = (_changed: unknown): object => builder;
  const point = (color: unknown, type: unknown, at: unknown): GradientPoint => {
    interpolationTypes(host).nameOf(type);
    // How a decimal is read depends on the spreadsheet's language, and no document says how.
    if (!/^-?\d+$/.test(text(at))) throw new Error(`The stand-in takes whole numbers in gradients, not ${text(at)}`);
    return { color: colorOf(color), value: Number(at) };
  };
  const builder: object = serviceObject(host, 'ConditionalFormatRuleBuilder', {
    read: {
      setRanges: (given: unknown) =>
        then(
          (ranges = array(given).map((range) => {
            const found = rectangleOfRange(range);
            if (found === null) throw new Mismatch();
            return found;
          })),
        ),
      whenTextEqualTo: (wanted: unknown) => then((value = text(wanted))),
      whenNumberEqualTo: (wanted: unknown) => then((value = number(wanted))),
      setBackground: (color: unknown) => then((background = colorOf(color))),
      setGradientMinpointWithValue: (color: unknown, type: unknown, at: unknown) =>
        then((low = point(color, type, at))),
      setGradientMaxpointWithValue: (color: unknown, type: unknown, at: unknown) =>
        then((high = point(color, type, at))),
      build: () => {
        const made = ruleOf(
          { value, background, low, high },
          ranges.map(({ at }) => at),
        );
        return serviceOf(host, { rule: made, sheetIds: ranges.map(({ sheet }) => sheet.id) }, ranges);
      },
    },
  });
  return builder;
}

/** A rule that a sheet has. */
export function ruleService(host: ScriptHost, rule: HeldRule, sheet: Sheet): object {
  const ranges = rule.ranges.map((at) => ({ sheet, at }));
  return serviceOf(host, { rule, sheetIds: rule.ranges.map(() => sheet.id) }, ranges);
}

/**
 * @throws Mismatch for anything but a rule built here; an Error where it is about another sheet.
 */
export function heldRule(service: unknown, sheet: Sheet): HeldRule {
  const built = typeof service === 'object' && service !== null ? rules.get(service) : undefined;
  if (built === undefined) throw new Mismatch();
  if (built.sheetIds.some((id) => id !== sheet.id))
    throw new Error('Conditional format rule cannot reference a different sheet.');
  return built.rule;
}

function serviceOf(
  host: ScriptHost,
  built: Built,
  ranges: readonly { readonly sheet: Sheet; readonly at: Rectangle }[],
): object {
  const service: object = serviceObject(host, 'ConditionalFormatRule', {
    read: { getRanges: () => ranges.map(({ sheet, at }) => rangeService(host, sheet, at)) },
  });
  rules.set(service, built);
  return service;
}

interface Draft {
  readonly value: string | number | null;
  readonly background: string | null;
  readonly low: GradientPoint | null;
  readonly high: GradientPoint | null;
}

function ruleOf({ value, background, low, high }: Draft, ranges: readonly Rectangle[]): HeldRule {
  if (ranges.length === 0) throw new Error('A conditional format rule must have at least one range.');
  if (low !== null && high !== null && value === null && background === null)
    return { kind: 'gradient', ranges, low, high };
  if (low !== null || high !== null || value === null || background === null)
    throw new Error('A conditional format rule needs a condition and a background, or both ends of a gradient.');
  return { kind: 'equal', ranges, value, background };
}
