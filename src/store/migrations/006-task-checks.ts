/** When an owner was last asked about tasks that look out of date, so that it is at most once a week and ends when ignored. */
export const taskChecks = `
CREATE TABLE task_check (
  person TEXT PRIMARY KEY REFERENCES person (id),
  asked_on TEXT NOT NULL,
  answered INTEGER NOT NULL,
  dismissed INTEGER NOT NULL,
  ignored INTEGER NOT NULL
) STRICT;
`;
