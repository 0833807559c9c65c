// Written by "npm run build" from the files beside this one; edits here are lost.

import { amocrm } from './amocrm.ts';
import { bitrix24 } from './bitrix24.ts';
import { getcourse } from './getcourse.ts';
import { hubspot } from './hubspot.ts';
import { pipedrive } from './pipedrive.ts';
import { salesforce } from './salesforce.ts';
import { zoho } from './zoho.ts';
import type { Export } from './export.ts';

/** Every export that is known by its headers. */
export const EXPORTS: readonly Export[] = [amocrm, bitrix24, getcourse, hubspot, pipedrive, salesforce, zoho];
