/**
 * npm run deploy: for the Marketplace. Checks what is published with the add-on, builds and pushes
 * it to the script that stands alone, makes a version of it and deploys that.
 */
import { packageFacts } from './bundle/changes.mjs';
import { Failure, runCommand } from './bundle/failure.mjs';
import { newVersion } from './clasp/newVersion.mjs';
import { pushAddon } from './clasp/pushAddon.mjs';
import { publishProblems } from './publish/publishProblems.mjs';

await runCommand(async () => {
  const problems = publishProblems();
  if (problems.length > 0) throw new Failure(`Not ready to be published:\n- ${problems.join('\n- ')}`);
  const id = await pushAddon('marketplace');
  const { versionNumber } = newVersion(packageFacts().version);
  console.log(`
In the Google Workspace Marketplace SDK, App Configuration, Sheets add-on:
  script ID       ${id}
  version number  ${versionNumber}
The other steps are in publish/README.md.`);
});
