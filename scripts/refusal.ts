/** Whether the system refused a file or an address: no permission, no space, a mount point that cannot move. */
export function isRefusal(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
