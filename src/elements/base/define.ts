import { diagnose as diagnoseClient, type Diagnosis as ClientDiagnosis } from '../../client/connect.ts';
import { version } from './version.ts';

const conflicts: string[] = [];

export interface Diagnosis extends ClientDiagnosis {
  /** Tags that another version of the kit had defined before this one: "crm-kpi: 0.1.0 beside 0.2.0". */
  readonly conflicts: readonly string[];
}

/** Registers a tag. The first definition on a page stays; another version is noted for `diagnose()`, never thrown. */
export function define(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag) as { version?: string } | undefined;
  if (!present) customElements.define(tag, element);
  else if (present.version !== version) conflicts.push(`${tag}: ${version} beside ${present.version ?? '?'}`);
}

/** Where the work is done, what is cached, what was tried in vain, and which tags another version holds. */
export const diagnose = async (): Promise<Diagnosis> => ({
  ...(await diagnoseClient()),
  conflicts: [...conflicts],
});
