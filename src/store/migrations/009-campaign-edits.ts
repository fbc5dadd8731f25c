/** What was changed of a campaign by a form or an import, and no notice tells: its history keeps it (product rule 4). */
export const campaignEdits = `
CREATE TABLE campaign_edit (
  id TEXT PRIMARY KEY,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  field TEXT NOT NULL,
  was TEXT,
  becomes TEXT,
  edited_by TEXT REFERENCES person (id),
  edited_at INTEGER NOT NULL
) STRICT;
CREATE INDEX campaign_edit_by_campaign ON campaign_edit (campaign, edited_at);
`;
