/** Names that an account manager ruled out for a need: the plan is made again without them. */
export const forbiddenCovers = `
CREATE TABLE forbidden_cover (
  need TEXT NOT NULL,
  person TEXT NOT NULL REFERENCES person (id),
  forbidden_by TEXT NOT NULL REFERENCES person (id),
  forbidden_at INTEGER NOT NULL,
  PRIMARY KEY (need, person)
) STRICT;
`;
