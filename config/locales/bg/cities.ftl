# Градове влизат в тандем и го напускат.

command-tandem-replace = Замяна на град в тандем
command-tandem-extend = Включване на още един град в тандем
command-tandem-remove = Изваждане на град от тандем
cities-replaced = { $new } заема мястото на { $old }.
cities-removed = { $old } вече не участва.
cities-added = { $new } участва отсега нататък.
cities-stays = Казаното остава у тези, които са го прочели.
cities-notice-left = { $city } напуска този тандем. Благодарим Ви за всичко! Казаното остава у Вас; нищо ново няма да Ви се предава.
cities-notice-came = { $city } участва отсега нататък. Добре дошли!
cities-really-replace = Наистина ли { $new } да заеме мястото на { $old } в { $tandem }? Хората от { $old } тогава напускат стаите.
cities-really-remove = Наистина ли { $old } да напусне { $tandem }? Хората оттам тогава напускат стаите.
cities-too-few = В { $tandem } би останал само един град. Можете да приключите тандема или да замените града.
cities-too-many = { $tandem } вече има най-много възможни градове.
