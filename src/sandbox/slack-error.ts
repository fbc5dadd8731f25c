/** An error that a Web API method answers with, in Slack's words. */
export class SlackError extends Error {
  readonly code: string;
  /** What is wrong in detail, for `response_metadata.messages`. */
  readonly details: readonly string[];

  constructor(code: string, details: readonly string[] = []) {
    super([code, ...details].join('; '));
    this.code = code;
    this.details = details;
  }
}
