/** Whom an open need is with, so that the time to answer counts anew when the question moves on (product rule 13). */
export const escalation = `
ALTER TABLE need ADD COLUMN asked_of TEXT REFERENCES person (id);
`;
