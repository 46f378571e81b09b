"""Files that the bot makes. What draws them is imported on first use."""
