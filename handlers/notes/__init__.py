"""What sessions bring: notes from the chat, minutes, next steps."""
