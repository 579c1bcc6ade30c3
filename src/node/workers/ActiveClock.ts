interface Alarm {
  left: number;
  readonly counts: () => boolean;
  readonly ring: () => void;
}

const tick = 50;

/** Measures time in which this process ran: while it is stopped or the machine sleeps, no limit runs out. */
export class ActiveClock {
  private readonly alarms = new Set<Alarm>();
  private readonly timer: NodeJS.Timeout;
  private last = performance.now();

  constructor() {
    this.timer = setInterval(() => this.pass(), tick);
    this.timer.unref();
  }

  /** Rings once after `limit` milliseconds in which `counts` held; the function returned takes it back. */
  alarm(limit: number, counts: () => boolean, ring: () => void): () => void {
    const alarm: Alarm = { left: limit, counts, ring };
    this.alarms.add(alarm);
    return () => {
      this.alarms.delete(alarm);
    };
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private pass(): void {
    const now = performance.now();
    // BECAUSE: a gap far longer than a tick is a time in which nothing ran.
    const passed = Math.min(now - this.last, tick * 4);
    this.last = now;
    for (const alarm of this.alarms) {
      if (!alarm.counts()) continue;
      alarm.left -= passed;
      if (alarm.left > 0) continue;
      this.alarms.delete(alarm);
      alarm.ring();
    }
  }
}
