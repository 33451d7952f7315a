import type { Telling } from './tellings.js';

/** Whether more names change sides between two sets of tellings (who acts, who is acted upon) than keep theirs. */
export function rolesClash(a: readonly Telling[], b: readonly Telling[]): boolean {
  // Most tellings give nobody a part: then there is nothing to weigh.
  if (!hasRoles(a) || !hasRoles(b)) return false;
  const ours = weighRoles(a);
  const theirs = weighRoles(b);
  let balance = 0;
  for (const [name, role] of ours) balance += Math.sign(role) * Math.sign(theirs.get(name) ?? 0);
  return balance < 0;
}

function hasRoles(tellings: readonly Telling[]): boolean {
  return tellings.some(({ traits: { agents, targets } }) => agents.length + targets.length > 0);
}

/** Above 0 where a name mostly acts, below 0 where it is mostly acted upon. */
function weighRoles(tellings: readonly Telling[]): Map<string, number> {
  const roles = new Map<string, number>();
  for (const { traits } of tellings) {
    for (const key of traits.agents) roles.set(key, (roles.get(key) ?? 0) + 1);
    for (const key of traits.targets) roles.set(key, (roles.get(key) ?? 0) - 1);
  }
  return roles;
}
