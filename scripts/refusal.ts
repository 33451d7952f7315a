/** How the system's errors begin: of one that comes from another thread nothing is left but its words. */
const SYSTEM_WORDS = /^E[A-Z\d]+: [^,]+, [a-z]+/;

/** Whether the system refused a file or an address: no permission, no space, a mount point that cannot move. */
export function isRefusal(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && ('syscall' in error || SYSTEM_WORDS.test(error.message));
}
