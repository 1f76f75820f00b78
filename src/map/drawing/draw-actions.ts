/** What buttons and keys do with the figure in hand. */
export interface DrawSession {
  finish(): void;
  cancel(): void;
  /** Takes the figure's last corner back; false if there is no figure in hand. */
  takeBack(): boolean;
  /** Sets a corner at the middle of the map. */
  place(): void;
  stop(): void;
}
