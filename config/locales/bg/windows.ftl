# Прозорци: участие чрез личен чат в Telegram.

command-to = Тандемът, до който пишете
command-here = Участие в тандем чрез този чат
command-delete = Изтриване навсякъде на Ваше съобщение
command-telegram = Личен линк към бота в Telegram
command-matrix = Код за Вашия профил в Matrix
command-city-telegram = Какво от съобщенията на един град може да се показва в Telegram
commands-argument-policy = allow, names, absent или never
commands-argument-message = номер на съобщението
commands-argument-answer = yes или no
commands-ask-policy = Какво от съобщенията на града може да се показва в Telegram?
commands-window-only = Това е възможно само в директния ни чат в Telegram.

# Идване чрез личен линк.

windows-hello = Здравейте! Аз съм помощникът на „{ $programme }“.
windows-are-you = Вие ли сте { $name } от { $city }?
windows-are-you-team = Вие ли сте { $name }?
windows-button-yes = Да, аз съм { $name }
windows-button-no = Не, линкът ми беше препратен
windows-thanks = Благодаря, { $name }, и добре дошли!
windows-not-you = Благодаря, че ми казахте. Линкът е само за { $name } и остава валиден; моля, върнете го на човека, от когото сте го получили.
windows-strayed = Друг човек отвори линка на { $name } и съобщи за това. Линкът остава валиден; „!invite“ създава нов.
windows-stranger = Още не Ви познавам. За да участвате, Ви е нужен личният Ви линк; ще го получите от своя координатор.
windows-link-wrong = Този линк не работи: непълен е или по-нов го е заменил. Моля, поискайте нов от своя координатор.
windows-link-used = Този линк вече е използван, а всеки важи само веднъж. Ако не сте били Вие, моля, кажете на своя координатор.
windows-link-expired = Този линк е твърде стар. Моля, поискайте нов от своя координатор.
windows-link-other = Този чат вече принадлежи на { $name }; линкът е за друг човек.
windows-link = Личен линк за { $name }: { $link }
windows-link-pass-on = Моля, изпратете всеки линк само на човека, за когото е предназначен. Важи веднъж, в продължение на 30 дни.
windows-link-once = Моля, отворете го на собствения си телефон и не го препращайте. Важи веднъж, в продължение на 30 дни.
windows-code = Вашият личен код за Matrix: { $code } – започнете там разговор с асистента и му напишете този код: { $link }
windows-code-once = След това участвате оттам. Кодът важи веднъж, в продължение на 30 дни; моля, не го препращайте.
windows-is-there = { $name } вече има чат с мен и участва чрез него.
windows-taken-out = Вече не сте в тандем; оттук не се предава нищо.
windows-no-telegram = Тази програма не е в Telegram.
windows-no-matrix = Тази програма не е в Matrix, така че няма профил, който да се покани. Личен линк за Telegram се създава така: { $example }
windows-notice-with = Ще разговаряте с { $cities }.
windows-notice-readers = Написаното тук се чете от { $names } и от хората, които дойдат по-късно.
windows-notice-readers-none = Още няма никой друг. Написаното тук ще се чете от хората, които дойдат по-късно.
windows-notice-own = Каквото започва с „//“, никога не се предава. С „/ask“ се свързвате с човек.
windows-new-tandem = Отсега нататък участвате и в { $tandem }.
windows-ready = Всичко е готово: просто пишете.
windows-ready-zone = Вашата часова зона: { $zone }
windows-ready-delete = „/delete“ изтрива навсякъде Ваше съобщение: като отговор на него или от списък с последните Ви съобщения.
windows-ready-help = „/menu“ показва всичко, „/language“ променя езика Ви, а с „/ask“ се свързвате с човек.

# Къде отиват текстовете.

windows-to = Пишете до: { $tandem }
windows-to-nobody = Имате няколко тандема. При следващия си текст ще изберете за кого е.
windows-button-to = Пиша до { $tandem }
windows-button-send = Изпращам до { $tandem }
windows-button-answer = Това беше моят отговор
windows-button-drop = Не изпращам
windows-button-here = Все пак участвам тук
windows-button-here-in = Участие в { $tandem } оттук
windows-held =
    { $count ->
        [one] Съобщението Ви още не е предадено. Какво да се направи с него?
       *[other] Вашите { $count } съобщения още не са предадени. Какво да се направи с тях?
    }
windows-too-many-held = Твърде много съобщения чакат Вашето решение; това не се запазва. Моля, първо изберете с бутоните.
windows-nothing-held = Вече няма чакащо съобщение.
windows-notice-first = Вашите съобщения чакат, докато Ви бъде показано известието за защита на данните; после продължават сами.
windows-sent =
    { $count ->
        [one] Съобщението Ви отива до { $tandem }.
       *[other] Вашите { $count } съобщения отиват до { $tandem }.
    }
windows-dropped =
    { $count ->
        [one] Съобщението Ви не беше предадено.
       *[other] Вашите { $count } съобщения не бяха предадени.
    }
windows-chosen = Отсега нататък пишете до { $tandem }. Отговорът отива там, откъдето идва съобщението, на което отговаряте.
windows-here = Отсега нататък участвате в { $tandem } чрез този чат.
windows-moved-to-room = Вече участвате в { $tandem } в неговата стая; тук нищо от него не се показва повече.
windows-elsewhere = В { $tandem } участвате в неговата стая; тук не се показва нищо от него.
windows-alone = Това, което пишете тук, чета само аз; с „/ask“ се свързвате с екипа.
windows-kept = Това остава тук: каквото започва с „//“, не се предава.
windows-no-reactions = (Реакциите бяха оттеглени.)
windows-who-unnamed =
    { $count ->
        [one] { $city }: един човек
       *[other] { $city }: { $count } души
    }

# Изтриване.

windows-delete-which = Кое съобщение да се изтрие навсякъде?
windows-delete-none = Няма Ваше съобщение, което може да се изтрие.
windows-delete-unknown = Това съобщение не е предавано; няма го никъде другаде.
windows-delete-not-yours = Можете да изтривате само свои съобщения.
windows-delete-gone = Това съобщение вече е изтрито.

# Какво разрешава един град.

windows-policy-allow = Всичко
windows-policy-names = Всичко без имената
windows-policy-absent = Без имена и без участие на хората оттам
windows-policy-never = Нищо
windows-policy-is-allow = Съобщенията от { $city } могат да се показват в Telegram, с имената.
windows-policy-is-names = Съобщенията от { $city } могат да се показват в Telegram, но без имената: посочва се само градът.
windows-policy-is-absent = Думите от { $city } могат да се показват в Telegram без имена; хората оттам не участват там.
windows-policy-is-never = Съобщенията от { $city } никога не се показват в Telegram и хората оттам не могат да участват в него.
windows-policy-touched = В { $tandems } има участници в Telegram; те вече не виждат онова, което идва от този град.
windows-policy-city = { $city } не участва в Telegram.
windows-policy-tandem = Това не е възможно: в { $tandem } градът { $city } не разрешава съобщенията му да се показват в Telegram. „!city telegram“ променя това.
windows-policy-pairing = Това не е възможно: градът { $city } не разрешава съобщенията му да се показват в Telegram, а { $name } ({ $other }) участва само там. „!city telegram“ променя това.
windows-policy-closed =
    { $count ->
        [one] Там участваше: { $names }. Този човек знае за промяната и има нужда от друг начин, например профил в Matrix.
       *[other] Там участваха: { $names }. Те знаят за промяната и имат нужда от друг начин, например профили в Matrix.
    }
windows-barred = { $city } вече не участва в Telegram. Отсега нататък тук не се показва нищо и оттук не се предава нищо.
windows-barred-invited = Поканени сте в стаята в Matrix; разговорът продължава там.
windows-barred-ask = Координаторите знаят и ще Ви кажат как да продължите. Благодаря Ви за участието досега!
windows-barred-others = Това, което { $city } пише в { $tandem }, вече не се показва тук, защото градът не го позволява в Telegram. Вашите съобщения продължават да пристигат там.
