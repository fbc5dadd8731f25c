/** How far the question about a cover has gone whose absence was taken back once it had begun (product rule 13). */
export const giveBacks = `
CREATE TABLE give_back (
  cover TEXT NOT NULL PRIMARY KEY REFERENCES cover (id) ON DELETE CASCADE,
  opened_at INTEGER NOT NULL,
  stage INTEGER NOT NULL,
  asked_at INTEGER,
  asked_of TEXT REFERENCES person (id)
) STRICT;
`;
