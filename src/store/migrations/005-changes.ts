/** Changes that may mean a task's date, changes of staff, and the act that did what follows from a change. */
export const changes = `
ALTER TABLE campaign_change ADD COLUMN said_there INTEGER NOT NULL DEFAULT 0;
ALTER TABLE campaign_change ADD COLUMN tasks TEXT NOT NULL DEFAULT '[]';
ALTER TABLE campaign_change ADD COLUMN task TEXT REFERENCES task (id);
ALTER TABLE campaign_change ADD COLUMN hand_over TEXT;
ALTER TABLE campaign_change ADD COLUMN followed_by TEXT REFERENCES act (id);
`;
