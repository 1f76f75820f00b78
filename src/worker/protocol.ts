import type { DayAnswer } from '../model/answer.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Result } from '../model/result.ts';

/** One question to the worker. */
export interface DayRequest {
  /** Address that the site's files are relative to. */
  base: string;
  day: IsoDate;
  /** Ids of the proposals to evaluate, hidden zones included. */
  proposals: string[];
}

/** What runs behind the message boundary; every failure comes back as a value. */
export interface ModelService {
  answerDay(request: DayRequest): Promise<Result<DayAnswer>>;
}

/** An answer, or `stale` because a later request was made before it came. */
export type Answered<T> = { kind: 'answer'; result: Result<T> } | { kind: 'stale' };

/** The main thread's handle (see `client.ts`). */
export interface ModelClient {
  answerDay(request: DayRequest): Promise<Answered<DayAnswer>>;
  close(): void;
}
