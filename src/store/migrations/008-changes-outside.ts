/** Changes said where people outside the team read: those stay between the bot and whoever decides. */
export const changesOutside = `
ALTER TABLE campaign_change ADD COLUMN said_outside INTEGER NOT NULL DEFAULT 0;
`;
