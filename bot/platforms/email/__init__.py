"""E-mail: handed to a server by SMTP (RFC 5321). Nothing is received yet."""
