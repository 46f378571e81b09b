# В кои европейски мрежи участват градовете.

command-networks = Мрежите на Вашия град
command-networks-switch = Отбелязване на мрежа
command-networks-add = Добавяне на друга мрежа
command-networks-remove = Премахване на мрежа
command-networks-none = Градът не участва в мрежи
command-networks-all = Кои градове в кои мрежи са
commands-argument-network = име на мрежата
commands-ask-network = Как се казва мрежата, проектът или инициативата?
networks-of = { $city }: { $networks }
networks-none = { $city }: не участва в европейски мрежи, проекти или инициативи.
networks-unknown = { $city }: още не е отбелязано в кои европейски мрежи участва градът.
networks-in = ✓ { $network }
networks-out = { $network }
networks-more = Още ({ $page } от { $pages })
networks-how = Докоснете мрежа, за да я отбележите или премахнете. Други добавяте с { $command } и името.
networks-shared = Общо с { $cities }: { $networks }
networks-line = { $network }: { $cities }
networks-towns-in-none = Малки и средни градове без мрежа: { $cities }
networks-nothing-yet = Градовете още не са отбелязали мрежи.
networks-remind = Веднъж годишно: вярно ли е още в кои европейски мрежи участва { $city }?
networks-remind-first = В кои европейски мрежи, проекти или инициативи участва { $city }?
networks-no-such = „{ $given }“ не е сред тях. Моля, изберете от списъка.
networks-known = Тази мрежа вече е отбелязана.
networks-not-none = Отбелязани са мрежи. Моля, първо ги премахнете.
networks-no-city = Това е за хората от градовете.
