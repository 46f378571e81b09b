# Кой какво ще направи и докога.

steps-open = Това още предстои да се направи:
steps-wait = Следващи стъпки, които още са отворени: { $count }
steps-entry = { $number }. { $what } – { $who } (без срок)
steps-entry-due = { $number }. { $what } – { $who }, до { $due }
steps-entry-late = { $number }. { $what } – { $who }, срокът беше { $due }
steps-further = Още следващи стъпки: { $count }
