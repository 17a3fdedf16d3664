/**
 * What "onverwijld" comes to in days. No text of law gives a number; these are wvp's own, and `wvp explain` says so.
 * Within a week is in time under any reading, after two weeks it is late under any reading.
 */
export const ONVERWIJLD = { strict: 7, lenient: 14 } as const;

export const ONVERWIJLD_OPMERKING =
  'De wet zegt "onverwijld" zonder aantal dagen. wvp rekent zelf met 7 dagen (daarna betwist) en 14 dagen (daarna te laat).';
