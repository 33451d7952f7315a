/** What a date hangs on: the deed of its sentence, or only some thing that is named there. */
import type { Cues } from './language.js';

/** The words of its sentence before and after a date, and those since the date before it. */
interface Beside {
  readonly before: string;
  readonly since: string;
  readonly after: string;
}

const SIGHT = 160;

/** Whether a date tells which thing is meant, and not when the deed was done: `condemned Sunday’s attack`, `freed the men captured on Monday`. */
export function datesThing(beside: Beside, cues: Cues): boolean {
  const { before, after } = beside;
  const near = before.slice(-SIGHT);
  const since = beside.since.slice(-SIGHT);
  if (cues.inDocument.test(near)) return false;
  if (cues.headParticiple.test(before) && cues.commaAfter.test(after)) return true;
  if (cues.plannedAside.test(near.slice(-60)) && cues.commaAfter.test(after)) return true;
  if (cues.participleBefore.test(near.slice(-40)) && cues.ofObject.test(near))
    return !cues.harmGoesOn.test(near) || cues.lateVerbAfter.test(after);
  if (cues.lateVerbAfter.test(after) && cues.subjectBefore.test(before)) return true;
  if (cues.sinceThing.test(since)) return true;
  if (cues.relativeWord.test(since) && cues.relativeBefore.test(since) && !cues.relativeEnded.test(since))
    return tellsApart(since, after, cues);
  if (cues.overThing.test(near) || cues.crimeBefore.test(since)) return true;
  // `convicted of plotting a coup, leading a gang and burning the mint on`
  if (cues.furtherCrime.test(since) && cues.chargedBefore.test(beside.since)) return true;
  return isOwned(near, after, cues);
}

/** Whether an open relative clause tells of another time than the sentence around it. */
function tellsApart(clause: string, after: string, cues: Cues): boolean {
  if (cues.occasionWhich.test(clause)) return false;
  if (cues.happenedBefore.test(clause) || cues.hurtByThing.test(clause) || cues.copulaAfter.test(after)) return false;
  return !(cues.harmVerbAfter.test(after) && (cues.thatWord.test(clause) || cues.blowIn.test(clause)));
}

/** `Sunday’s attack`, `the Thursday collapse`: unless that is who did it, or where it was done. */
function isOwned(before: string, after: string, cues: Cues): boolean {
  const isOwner = cues.ownerAfter.test(after);
  if (!isOwner && !cues.attributiveBefore.test(before.slice(-24))) return false;
  const isGathering = cues.gatheringAfter.test(after);
  const isBlow = isGathering || cues.blowAfter.test(after);
  if (!isOwner && !isBlow) return false;
  if (cues.becameAfter.test(after)) return true;
  if (cues.headBefore.test(before) || cues.opensBefore.test(before) || cues.doneThere.test(before)) return false;
  if (isBlow && cues.sufferedThere.test(before)) return false;
  if (isGathering && cues.inBefore.test(before)) return false;
  if (cues.ofPlayed.test(before) && cues.playedAfter.test(after)) return false;
  return !(cues.withBefore.test(before) && cues.winAfter.test(after)) && !cues.paperAfter.test(after);
}
