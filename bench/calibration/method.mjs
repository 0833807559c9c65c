/**
 * The yardstick: one practical method of forecasting a month, written for the bench alone. It sees
 * what the table tells on the day, and shares nothing with the add-on.
 *
 * - Level of a person: discounted gamma means, with and without the team's trend, by months alike or
 *   by weekdays, averaged by what each would have said a month ahead (Smith 1979; Harvey &
 *   Fernandes 1989).
 * - Months differ: a relative variance of the team and of the person, for the part of the month that
 *   is over, for the rest, and between the two; the month so far enters by a linear step (Bühlmann &
 *   Straub). The rest is negative binomial (Snyder, Ord & Beaumont 2012).
 * - From 24 months on: the calendar month. Money and averages: sales drawn again. Shares:
 *   beta-binomial whose leads of one month hang together. Times: how many come and how long they take,
 *   both drawn again from leads old enough to be told.
 */

const DISCOUNTS = [1, 0.9, 0.8, 0.65];
const LOOKED_BACK = 8;
/** So many days count in days to payment. */
const LIMIT = 90;
const DRAWS = 400;

const sum = (values) => values.reduce((a, b) => a + b, 0);
const mean = (values) => (values.length === 0 ? 0 : sum(values) / values.length);
const weekday = (day) => (Math.floor(day) + 6) % 7;

/** @returns for each of `people`: chance(target), low, high; null where it says nothing. */
export function methodForecasts({ leads, month }, asOfDay, { measure, people }) {
  const known = leads
    .filter(({ created }) => created < asOfDay + 1)
    .map((lead) => ({ ...lead, paid: lead.paid < asOfDay + 1 ? lead.paid : NaN }));
  const months = monthsBefore(month, known);
  const part = (asOfDay - month.fromDay + 1) / (month.toDay - month.fromDay + 1);
  if (measure === 'time') return times(known, { months, people, asOfDay });
  if (measure === 'rate') return shares(known, { month, months, part, people });
  const days = Array.from({ length: people }, (_, who) => known.filter((lead) => lead.who === who && lead.paid > 0));
  const rest = restOfMonth(
    days.map((own) => own.map(({ paid }) => paid)),
    { month, months, part },
  );
  if (measure === 'count')
    return rest.map((to, who) => counted(to, days[who].filter(({ paid }) => paid >= month.fromDay).length));
  return drawnAgain(days, rest, month, measure);
}

function monthsBefore(month, known) {
  const first = Math.min(...known.map(({ created }) => created));
  const found = [];
  for (let at = month; ;) {
    const date = new Date((at.fromDay - 25569) * 864e5);
    const fromDay = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - 1, 1) / 864e5 + 25569;
    at = { fromDay, toDay: at.fromDay - 1 };
    if (at.toDay < first || found.length === 36) return found.reverse();
    found.push(at);
  }
}

/** Mean and variance of what is still to come to each. */
function restOfMonth(days, { month, months, part }) {
  const all = days.flat();
  const weights = weekdayWeights(all, months);
  const within = (own, { fromDay, toDay }) => own.filter((day) => day >= fromDay && day < toDay + 1).length;
  const cut = (of) => ({ fromDay: of.fromDay, toDay: of.fromDay - 1 + Math.round(part * (of.toDay - of.fromDay + 1)) });
  const whole = days.map((own) => months.map((of) => within(own, of)));
  const early = days.map((own) => months.map((of) => within(own, cut(of))));
  const done = days.map((own) => within(own, month));
  const weighed = ({ fromDay, toDay }) => sum(range(fromDay, toDay).map((day) => weights[weekday(day)]));
  const season = seasonOf(whole, months, month);
  const trend = trendOf(whole, season.past);
  const exposures = months.map(weighed);
  const usual = mean(exposures);
  const lengths = [[...months.map(() => 1), 1], [...exposures, weighed(month)].map((one) => one / usual)];
  const size = months.length;
  const readings = DISCOUNTS.flatMap((discount) =>
    [0, trend].flatMap((drift) =>
      lengths.map((length) => {
        const exposure = length.map((one, t) => one * (season.past[t] ?? season.next) * Math.exp(drift * (t - size)));
        const ahead = days.map((_, who) => []);
        for (let t = 2; t <= size; t++) {
          const levels = levelsBefore(whole, exposure, t, discount);
          levels.forEach((level, who) => (ahead[who][t] = level * exposure[t]));
        }
        return ahead;
      }),
    ),
  );
  const scores = readings.map((ahead) => {
    const spread = Math.max(0.01, varianceOf(whole, whole, ahead, ahead, size));
    let score = 0;
    for (let t = Math.max(2, size - LOOKED_BACK); t < size; t++)
      whole.forEach((own, who) => (score += logNegativeBinomial(own[t], ahead[who][t], spread)));
    return score;
  });
  const best = Math.max(...scores);
  const believed = scores.map((score) => Math.exp(score - best));
  const ahead = days.map((_, who) =>
    range(0, size).map((t) => (t < 2 ? NaN : sum(readings.map((one, i) => believed[i] * one[who][t])) / sum(believed))),
  );
  const over = courseOf(early, whole, weighed(cut(month)) / weighed(month), part);
  const late = whole.map((own, who) => own.map((count, t) => count - early[who][t]));
  const scaled = (share) => ahead.map((own) => own.map((one) => one * share));
  const [first, second] = [scaled(over), scaled(1 - over)];
  const spreadOf = (a, b, x, y) => {
    const team = Math.max(0, varianceOf(a, b, x, y, size));
    return days.map((_, who) => {
      const own = varianceOf([a[who]], [b[who]], [x[who]], [y[who]], size);
      const weight = size / (size + 20);
      return Math.max(0, weight * own + (1 - weight) * team);
    });
  };
  const v22 = spreadOf(late, late, second, second);
  const v11 = over > 0 ? spreadOf(early, early, first, first) : v22;
  const v12 = over > 0 ? spreadOf(early, late, first, second) : v22;
  return days.map((_, who) => {
    const [x, y] = [first[who][size], second[who][size]];
    const common = Math.min(v12[who], Math.sqrt(v11[who] * v22[who]));
    const variance = x + v11[who] * x * x;
    const gain = x > 0 ? (common * x * y) / variance : 0;
    const m = Math.max(0.02 * y, y + gain * (done[who] - x));
    return { mean: m, variance: m + Math.max(0, v22[who] * y * y - gain * gain * variance) * (m / y) ** 2 };
  });
}

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function weekdayWeights(days, months) {
  const counts = Array(7).fill(1);
  for (const day of days) counts[weekday(day)]++;
  const seen = Array(7).fill(1e-9);
  for (const { fromDay, toDay } of months) for (const day of range(fromDay, toDay)) seen[weekday(day)]++;
  return counts.map((count, i) => count / seen[i]);
}

/** Gamma means of each person before month t, drawn to the team. */
function levelsBefore(whole, exposure, t, discount) {
  const people = whole.map((own) => {
    let [events, behind] = [0, 0];
    for (let s = 0; s < t; s++) {
      events = events * discount + own[s];
      behind = behind * discount + exposure[s];
    }
    return { events, behind };
  });
  const level = sum(people.map(({ events }) => events)) / sum(people.map(({ behind }) => behind));
  const squares = sum(people.map(({ events, behind }) => behind * (events / behind - level) ** 2));
  const behind = people[0].behind;
  const between = Math.max(
    level * level * 0.01,
    (squares - level * (people.length - 1)) / (behind * (people.length - 1)),
  );
  const strength = level > 0 ? level / between : 1;
  return people.map((one) => (one.events + strength * level) / (one.behind + strength));
}

/** Relative (co)variance net of chance, over the months that were forecast. */
function varianceOf(a, b, x, y, size) {
  let [above, below] = [0, 0];
  a.forEach((own, who) => {
    for (let t = 2; t < size; t++) {
      const [p, q] = [x[who][t], y[who][t]];
      const chance = a === b || own === b[who] ? p : 0;
      above += (own[t] - p) * (b[who][t] - q) - chance;
      below += p * q;
    }
  });
  return below > 0 ? above / below : 0;
}

function totalsOf(whole) {
  return whole[0].map((_, t) => sum(whole.map((own) => own[t])));
}

function lineOf(logs) {
  const middle = (logs.length - 1) / 2;
  const across = sum(logs.map((_, t) => (t - middle) ** 2));
  const slope = sum(logs.map((log, t) => (t - middle) * log)) / across;
  const level = mean(logs);
  const rest = logs.map((log, t) => log - level - slope * (t - middle));
  return { slope, rest, error: sum(rest.map((one) => one * one)) / (logs.length - 2) / across, across };
}

function seasonOf(whole, months, month) {
  const none = { past: months.map(() => 1), next: 1 };
  if (months.length < 24) return none;
  const calendar = (of) => new Date((of.fromDay - 25569) * 864e5).getUTCMonth();
  const { rest } = lineOf(totalsOf(whole).map((total) => Math.log(total + 0.5)));
  const groups = range(0, 11).map((m) => rest.filter((_, t) => calendar(months[t]) === m));
  const within = sum(groups.map((g) => sum(g.map((one) => (one - mean(g)) ** 2)))) / (months.length - 12);
  const size = months.length / 12;
  const between = sum(groups.map((g) => mean(g) ** 2)) / 11 - within / size;
  const trust = between > 0 ? between / (between + within / size) : 0;
  const effect = (of) => Math.exp(trust * mean(groups[calendar(of)]));
  return { past: months.map(effect), next: effect(month) };
}

/** The team's growth a month, in logarithms, drawn to none by its own error. */
function trendOf(whole, season) {
  const totals = totalsOf(whole);
  if (totals.length < 4) return 0;
  const logs = totals.map((total, t) => Math.log((total + 0.5) / season[t])).slice(-12);
  const { slope, error, across } = lineOf(logs);
  const least = 1 / (mean(totals) + 0.5) / across;
  return slope * Math.max(0, 1 - Math.max(error, least) / (slope * slope || 1e-9));
}

/** Which part of a month's sales has come by now. */
function courseOf(early, whole, straight, part) {
  if (part <= 0) return 0;
  const [firsts, totals] = [totalsOf(early), totalsOf(whole)];
  const all = sum(totals);
  if (all === 0) return straight;
  const raw = sum(firsts) / all;
  const n = totals.length;
  const error = (sum(firsts.map((one, t) => (one - raw * totals[t]) ** 2)) / all ** 2) * (n / Math.max(1, n - 1));
  return straight + (raw - straight) * Math.max(0, 1 - error / ((raw - straight) ** 2 || 1e-9));
}

const HALF_LOG = Math.log(2 * Math.PI) / 2;
function logGamma(x) {
  let [y, shift] = [x, 0];
  for (; y < 9; y++) shift += Math.log(y);
  return (y - 0.5) * Math.log(y) - y + HALF_LOG + 1 / (12 * y) - 1 / (360 * y ** 3) + 1 / (1260 * y ** 5) - shift;
}

function logNegativeBinomial(count, m, spread) {
  const [shape, size] = [1 / spread, Math.max(m, 1e-9)];
  return (
    logGamma(shape + count) -
    logGamma(shape) -
    logGamma(count + 1) -
    shape * Math.log(1 + size * spread) +
    count * Math.log(size / (size + shape))
  );
}

/** Chances of 0, 1, 2 …, up to where nothing is left. */
function chancesOf({ mean: m, variance }) {
  if (!(m > 0)) return [1];
  const spread = Math.max(1e-4, (variance - m) / (m * m));
  const found = [];
  for (let n = 0, all = 0; all < 1 - 1e-7 && n < 5000; n++) {
    const chance = Math.exp(logNegativeBinomial(n, m, spread));
    found.push(chance);
    all += chance;
  }
  return found;
}

function counted(to, done) {
  const chances = chancesOf(to);
  return fromPoints(
    chances.map((_, n) => done + n),
    chances,
  );
}

/** A forecast of points with their weights, in order. */
function fromPoints(points, weights) {
  const all = sum(weights);
  const quantile = (p) => {
    let upTo = 0;
    return points.find((_, i) => (upTo += weights[i]) >= p * all - 1e-12) ?? points[points.length - 1];
  };
  return {
    chance: (target) => sum(weights.filter((_, i) => points[i] >= target - 1e-9)) / all,
    low: quantile(0.1),
    high: quantile(0.9),
  };
}

function drawnAgain(days, rest, month, measure) {
  const before = days.map((own) => own.map(({ amount }) => amount));
  const everything = before.flat();
  if (everything.length === 0) return days.map(() => null);
  const team = mean(everything);
  const inner =
    sum(before.map((own) => sum(own.map((one) => (one - mean(own)) ** 2)))) /
    Math.max(1, everything.length - days.length);
  const known = before.filter((own) => own.length > 0);
  const size = everything.length / known.length;
  const between = Math.max(
    0.01 * team * team,
    sum(known.map((own) => (mean(own) - team) ** 2)) / Math.max(1, known.length - 1) - inner / size,
  );
  return days.map((own, who) => {
    const n = before[who].length;
    const strength = inner / between;
    const level = (sum(before[who]) + strength * team) / (n + strength);
    const relative = inner / (n + strength) / (level * level);
    const pool = [
      ...before[who],
      ...days.flatMap((_, i) => before[i].map((one) => (one * level) / (mean(before[i]) || 1))),
    ];
    const done = own.filter(({ paid }) => paid >= month.fromDay);
    const [money, sales] = [sum(done.map(({ amount }) => amount)), done.length];
    const chances = chancesOf(rest[who]);
    const random = randomOf(12345);
    const finals = range(0, DRAWS - 1).flatMap((k) => {
      let upTo = 0;
      const p = (k + 0.5) / DRAWS;
      const count = Math.max(
        0,
        chances.findIndex((chance) => (upTo += chance) >= p * (1 - 1e-7)),
      );
      const scale = Math.exp(Math.sqrt(Math.log(1 + relative)) * normalOf(random) - Math.log(1 + relative) / 2);
      let to = 0;
      for (let i = 0; i < count; i++) to += scale * pool[Math.floor(random() * pool.length)];
      if (measure === 'sum') return money + to;
      return count + sales === 0 ? [] : (money + to) / (count + sales);
    });
    if (finals.length === 0) return null;
    finals.sort((a, b) => a - b);
    return fromPoints(
      finals,
      finals.map(() => 1),
    );
  });
}

/**
 * The day by which half of who comes within the limit has come: the middle of as many times as may
 * come, drawn from the person's and from the team's, which are brought to the person's level.
 */
function times(known, { months, people, asOfDay }) {
  const told = months.filter(({ toDay }) => toDay + LIMIT <= asOfDay);
  const since = told[0]?.fromDay ?? NaN;
  const before = Array.from({ length: people }, (_, who) =>
    known
      .filter((lead) => lead.who === who && lead.created >= since && lead.created <= asOfDay - LIMIT)
      .map(({ created, paid }) => Math.floor(paid) - Math.floor(created))
      .filter((days) => days >= 0 && days <= LIMIT),
  );
  const all = before.flat();
  if (all.length === 0) return before.map(() => null);
  const logs = before.map((own) => own.map((days) => Math.log(days + 0.5)));
  const team = mean(logs.flat());
  const filled = logs.filter((own) => own.length > 0);
  const inner =
    sum(filled.map((own) => sum(own.map((one) => (one - mean(own)) ** 2)))) / Math.max(1, all.length - filled.length);
  const between = Math.max(
    0.01,
    sum(filled.map((own) => (mean(own) - team) ** 2 - inner / own.length)) / Math.max(1, filled.length - 1),
  );
  const usual = all.length / people / told.length;
  return before.map((_, who) => {
    const own = logs[who];
    const strength = inner / between;
    const level = (sum(own) + strength * team) / (own.length + strength);
    const error = Math.sqrt(inner / (own.length + strength));
    const pool = logs.flatMap((others, i) => others.map((one) => one - (i === who ? mean(own) : mean(others))));
    const coming = (own.length + usual * 3) / (told.length + 3);
    const chances = chancesOf({ mean: coming, variance: coming });
    const random = randomOf(12345);
    const finals = range(0, DRAWS - 1).flatMap((k) => {
      let upTo = 0;
      const count = chances.findIndex((chance) => (upTo += chance) >= ((k + 0.5) / DRAWS) * (1 - 1e-7));
      if (count < 3) return [];
      const shift = level + error * normalOf(random);
      const drawn = range(1, count).map(() => Math.exp(shift + pool[Math.floor(random() * pool.length)]) - 0.5);
      drawn.sort((a, b) => a - b);
      return [Math.max(0, Math.min(LIMIT, Math.round(drawn[Math.ceil(count / 2) - 1])))];
    });
    if (finals.length === 0) return null;
    finals.sort((a, b) => a - b);
    const { low, high } = fromPoints(
      finals,
      finals.map(() => 1),
    );
    // Sooner is better.
    return { chance: (target) => finals.filter((days) => days <= target + 1e-9).length / finals.length, low, high };
  });
}

function randomOf(seed) {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
}

function normalOf(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function shares(known, { month, months, part, people }) {
  const own = Array.from({ length: people }, (_, who) => known.filter((lead) => lead.who === who));
  const coming = restOfMonth(
    own.map((leads) => leads.map(({ created }) => created)),
    { month, months, part },
  );
  const isIn =
    ({ fromDay, toDay }) =>
    ({ created }) =>
      created >= fromDay && created < toDay + 1;
  const paidBy =
    (day) =>
    ({ paid }) =>
      paid < day + 1;
  const past = own.map((leads) =>
    months.map((of) => {
      const all = leads.filter(isIn(of));
      return { n: all.length, hits: all.filter(paidBy(of.toDay)).length };
    }),
  );
  const flat = past.flat();
  const level = sum(flat.map(({ hits }) => hits)) / sum(flat.map(({ n }) => n));
  const inner = level * (1 - level);
  const totals = past.map((of) => ({ n: sum(of.map(({ n }) => n)), hits: sum(of.map(({ hits }) => hits)) }));
  // Within a person between months, net of chance.
  let [above, below] = [0, 0];
  past.forEach((of, who) => {
    const p = totals[who].hits / Math.max(1, totals[who].n);
    const filled = of.filter(({ n }) => n > 0);
    for (const { n, hits } of filled) {
      above += ((hits - n * p) ** 2 * filled.length) / Math.max(1, filled.length - 1) - n * p * (1 - p);
      below += n * (n - 1);
    }
  });
  const monthly = Math.max(0, above / Math.max(1, below));
  const told = (n) => inner / Math.max(1, n) + (monthly * 1) / Math.max(1, months.length);
  const between = Math.max(
    0.02 * inner,
    sum(totals.map(({ n, hits }) => (hits / Math.max(1, n) - level) ** 2)) / (people - 1) -
      mean(totals.map(({ n }) => told(n))),
  );
  // How much of its chance is left to a lead, by past months at this point.
  const cut = (of) => of.fromDay - 1 + Math.round(part * (of.toDay - of.fromDay + 1));
  const seen = months.map((of) => {
    const all = known.filter(isIn(of));
    const early = all.filter(isIn({ fromDay: of.fromDay, toDay: cut(of) }));
    const late = all.filter((lead) => !early.includes(lead));
    return {
      early: early.length,
      then: early.filter(paidBy(cut(of))).length,
      end: early.filter(paidBy(of.toDay)).length,
      late: late.length,
      lateEnd: late.filter(paidBy(of.toDay)).length,
    };
  });
  const total = (key) => sum(seen.map((one) => one[key]));
  const unit = (value, otherwise) => (Number.isFinite(value) ? Math.max(0, Math.min(1, value)) : otherwise);
  const waiting = unit((total('end') - total('then')) / (total('early') - total('then')) / level, 0);
  const fresh = unit(total('lateEnd') / total('late') / level, 1);
  return own.map((leads, who) => {
    const { n, hits } = totals[who];
    const credibility = between / (between + told(n));
    const p = credibility * (hits / Math.max(1, n)) + (1 - credibility) * level;
    const variance = between * (1 - credibility) + monthly;
    const strength = Math.max(0.5, (p * (1 - p)) / variance - 1);
    const now = leads.filter(isIn(month));
    const arrived = now.filter(({ paid }) => paid > 0).length;
    const to = Math.round(coming[who].mean);
    const open = (now.length - arrived) * waiting;
    const all = now.length + to;
    if (all === 0) return null;
    const trials = Math.round(open + to * fresh);
    const a = strength * p + arrived;
    const b = strength * (1 - p) + Math.max(0, now.length - arrived - open);
    const chances = range(0, trials).map((k) =>
      Math.exp(
        logGamma(trials + 1) -
          logGamma(k + 1) -
          logGamma(trials - k + 1) +
          logGamma(k + a) +
          logGamma(trials - k + b) -
          logGamma(trials + a + b) +
          logGamma(a + b) -
          logGamma(a) -
          logGamma(b),
      ),
    );
    return fromPoints(
      chances.map((_, k) => (arrived + k) / all),
      chances,
    );
  });
}
