# Wie wat doet, en wanneer.

steps-open = Dit moet nog gebeuren:
steps-wait = Volgende stappen die nog openstaan: { $count }
steps-entry = { $number }. { $what } – { $who } (geen datum)
steps-entry-due = { $number }. { $what } – { $who }, uiterlijk { $due }
steps-entry-late = { $number }. { $what } – { $who }, had klaar moeten zijn op { $due }
steps-further = Verdere volgende stappen: { $count }
