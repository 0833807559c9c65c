import { type RunnerTestCase, TestRunner } from 'vitest';
import { underEveryCombination } from './everyCombination.ts';

/** Runs each test under every combination of the switches that it asks. */
export default class SwitchRunner extends TestRunner {
  private readonly counts = { tests: 0, runs: 0 };

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    this.counts.runs += await underEveryCombination(run);
    this.counts.tests++;
  }

  override onAfterRunFiles(): void {
    super.onAfterRunFiles();
    console.log(`${this.counts.tests} tests have passed in ${this.counts.runs} runs`);
  }
}
