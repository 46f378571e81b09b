# Reactions, pinned messages, and who comes and goes.

around-reacted = Реакции на „{ $text }“:
around-reacted-none = Още никой не е реагирал.
around-which = Моля, отговорете на съобщението, което имате предвид.
around-pins-refused = Тук не мога да закачвам съобщения, затова закаченото в другите стаи липсва тук. Администратор може да го разреши.
around-joined = { $name } се присъедини.
around-left = { $name } напусна.
around-renamed = { $name } вече се казва { $new }.
