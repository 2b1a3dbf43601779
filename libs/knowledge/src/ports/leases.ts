/** Who does a job that only one process may do at a time. */
export interface Lease {
  readonly holder: string;
  /** Raised by every claim: a holder that is alive raises it again and again. */
  readonly beat: number;
}

/**
 * Hands jobs out to one process at a time. No clock of any machine is asked: whoever sees the same beat for longer
 * than the holder may be silent takes the job over. Throws `KnowledgeError` `unavailable` as the store does.
 */
export abstract class Leases {
  /** The lease of a job; null while nobody ever had it. */
  abstract current(job: string): Promise<Lease | null>;

  /**
   * Takes or keeps the job when its beat still is `beat` (0: nobody ever had it), and raises the beat by one.
   * False: another process was faster, nothing changed. Of concurrent claims on one beat exactly one is true.
   */
  abstract claim(job: string, holder: string, beat: number): Promise<boolean>;
}
