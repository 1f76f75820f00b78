/** What was dropped or pasted: a file, or text. */
export interface Brought {
  name: string;
  bytes: Blob;
}

export interface BringLineProps {
  brought: Brought | null;
  onClose: () => void;
}
