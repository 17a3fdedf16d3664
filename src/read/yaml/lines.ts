/** Offsets in a text as lines and columns. */

/** Maps offsets to lines and columns, both from 1. */
export class Lines {
  private readonly starts: number[] = [];
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  at(offset: number): [number, number] {
    if (this.starts.length === 0) {
      this.starts.push(0);
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) this.starts.push(at + 1);
    }
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((this.starts[mid] ?? 0) <= offset) low = mid;
      else high = mid - 1;
    }
    return [low + 1, offset - (this.starts[low] ?? 0) + 1];
  }
}
