"""E-mail: handed to a server by SMTP (RFC 5321), and read from a box by IMAP (RFC 3501) where the settings name one."""
