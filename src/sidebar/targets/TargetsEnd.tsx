import { PaceChart } from './PaceChart.tsx';
import { RoadMap } from './RoadMap.tsx';

/** Below the targets: how the running period goes, and the road. */
export function TargetsEnd(props: { readonly tab: string | null; readonly version: number }) {
  return (
    <>
      <PaceChart {...props} />
      <RoadMap {...props} />
    </>
  );
}
