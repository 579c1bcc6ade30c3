interface Frame {
  readonly flow: boolean;
  readonly column: number;
  readonly offset: number;
  /** A frame is a map or list once a key or dash was seen; until then it may be a mere scalar. */
  counted: boolean;
  keys: number;
}

/** Where in the nesting of maps and lists the tokens stand, told from columns and brackets alone. */
export class Frames {
  private readonly open: Frame[] = [];
  private counted = 0;

  /** Maps and lists around the present token. */
  get depth(): number {
    return this.counted;
  }

  get inFlow(): boolean {
    return this.open.at(-1)?.flow === true;
  }

  /** Offset at which the innermost map or list began. */
  get offset(): number {
    return this.open.at(-1)?.offset ?? 0;
  }

  /** A token that begins a line, or follows a dash, outside brackets. */
  begin(column: number, offset: number): void {
    while ((this.open.at(-1)?.column ?? -1) > column) this.leave();
    if ((this.open.at(-1)?.column ?? -1) < column)
      this.open.push({ flow: false, column, offset, counted: false, keys: 0 });
  }

  /** The innermost one holds an item. */
  item(): void {
    const top = this.open.at(-1);
    if (top === undefined || top.counted) return;
    top.counted = true;
    this.counted += 1;
  }

  /** The innermost one holds one key more; how many it has now. */
  key(): number {
    this.item();
    const top = this.open.at(-1);
    if (top === undefined) return 0;
    top.keys += 1;
    return top.keys;
  }

  enter(offset: number): void {
    this.open.push({ flow: true, column: -1, offset, counted: true, keys: 0 });
    this.counted += 1;
  }

  leave(): void {
    if (this.open.pop()?.counted === true) this.counted -= 1;
  }

  leaveFlow(): void {
    while (this.inFlow) this.leave();
  }
}
