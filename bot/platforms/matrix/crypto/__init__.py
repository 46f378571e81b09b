"""End-to-end encryption of one Matrix device: its keys, its sessions, its identity, and how they are kept.

The protocols' mathematics are vodozemac's; what is sent when, and what is believed, is here. See
docs/decisions/0009-encryption-without-nios-machine.md.
"""
