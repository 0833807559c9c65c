import type { Language, SampleTab } from '../model.ts';
import { clientsTab } from './clients.ts';
import { ownKpisTab } from './ownKpis.ts';
import { roadTab } from './road.ts';
import { speedTab } from './speed.ts';
import { trendTab } from './trend.ts';

/** The tabs that follow the Dashboard: one for each theme, and the KPIs of the school's own. */
export function themeTabs(language: Language): readonly SampleTab[] {
  return [roadTab, speedTab, clientsTab, trendTab, ownKpisTab].map((tab) => tab(language));
}
