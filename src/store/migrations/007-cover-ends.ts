/** When a cover ended and who ended it (null: by itself, with its owner's return), so that each is told of what is theirs. */
export const coverEnds = `
ALTER TABLE cover ADD COLUMN ended_at INTEGER;
ALTER TABLE cover ADD COLUMN ended_by TEXT REFERENCES person (id);
`;
