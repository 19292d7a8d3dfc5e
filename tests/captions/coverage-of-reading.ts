import { Session } from 'node:inspector';

/** Which parts of the reader run: the engine's own count of every block of its functions, and of the whole of each that had run before. */
export class CoverageOfReading {
  readonly #session = new Session();
  readonly #reached = new Set<string>();
  #isCounting = false;

  start(): void {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    this.#isCounting = true;
    this.#take();
  }

  /**
   * Runs the work and says how many blocks it reached that nothing before it did. What the reader does between two works
   * counts for the later one: taking the counts looks at every function of the process and is the dear part of it.
   */
  during(work: () => void): number {
    work();
    return this.#take();
  }

  get blocks(): number {
    return this.#reached.size;
  }

  /** Nothing where it does not count. */
  stop(): void {
    if (!this.#isCounting) return;
    this.#isCounting = false;
    this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }

  #take(): number {
    const before = this.#reached.size;
    // Answers come at once: the session is of this very thread.
    this.#session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error !== null) throw new Error(error.message);
      for (const { url, functions } of taken.result) {
        if (!url.includes('/src/captions/')) continue;
        // How often tells loops from single runs, as far as it doubles.
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges)
            if (count > 0)
              this.#reached.add(`${url} ${startOffset} ${endOffset} ${Math.min(4, Math.floor(Math.log2(count)))}`);
      }
    });
    return this.#reached.size - before;
  }
}
