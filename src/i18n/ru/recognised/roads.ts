import type { roads as english } from '../../en/recognised/roads.ts';

export const roads: typeof english = { within: 'за|в течение', or: 'или' };
