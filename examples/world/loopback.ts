/**
 * An address on this machine. Throws for any other: nobody knows of Finnish numbers that belong to no one, so that a demo world
 * must never reach a real carrier.
 */
export function onLoopback(address: string): string {
  const { hostname, protocol } = new URL(address);
  if (protocol !== 'http:' || !/^(127(\.\d{1,3}){3}|localhost|\[::1\])$/.test(hostname))
    throw new Error(`The demo world sends text messages on this machine only, and not to ${hostname}`);
  return address;
}
