/** Whether this server has been told to stop: it finishes what is under way and wants nothing new. */
export class Stopping {
  private told = false;

  get begun(): boolean {
    return this.told;
  }

  begin(): void {
    this.told = true;
  }
}
