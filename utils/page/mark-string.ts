/** A string that grows by one mark at a time, put together in pieces, since there is a limit to the arguments of a call. */

const AT_ONCE = 4_096;

/** The marks of a page's tables as their codes. */
export class MarkString {
  private text = '';
  private codes: number[] = [];

  push(code: number): void {
    if (this.codes.push(code) === AT_ONCE) this.flush();
  }

  done(): string {
    this.flush();
    return this.text;
  }

  private flush(): void {
    this.text += String.fromCharCode(...this.codes);
    this.codes = [];
  }
}
