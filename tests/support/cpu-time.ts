/** What some work costs this process in milliseconds of its own time, however busy the machine is with other things. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}
