"""Letters and digits that look like others: what each of them is taken for when names are compared.

From ``confusables.txt`` of Unicode's security mechanisms (UTS #39, version 13.0.0,
https://www.unicode.org/Public/security/13.0.0/confusables.txt, © Unicode, Inc., Unicode licence): the single letters
and digits that look like Latin, Greek or Cyrillic ones. Left out are those that compatibility normalisation or the
removal of accents already turns into what they look like, and scripts written from right to left.
"""

from __future__ import annotations

_TABLE = """
2=ƧƻϨᒿꙄꛯꝚ 3=ƷȜЗҘӠⳌꝪꞫ𑣊𖼻 4=Ꮞ𑢯 5=Ƽ𑢻 6=бᏮⳒ𑣕 7=𐓒𑣆 8=Ȣȣ৪੪𐌚 9=৭੧୨൭ⳊꝮ𑢬𑣌𑣖 A=ΑАᎪᗅꓮ𐊠𖽀 AA=Ꜳ AE=ÆӔ AO=Ꜵ AU=Ꜷ AV=ꜸꜺ AY=Ꜽ
B=ΒВᏴᗷꓐꞴ𐊂𐊡𐌁 C=СҪᏟⲤꓚ𐊢𐌂𐐕𐔜𑣩𑣲 D=ÐĐƉᎠᗞᗪꓓ E=ɆΕЕᎬⴹꓰ𐊆𑢦𑢮 F=ƑϜᖴꓝꞘ𐊇𐊥𐔥𑢢𑣂 G=ǤԌᏀᏳꓖ H=ĦΗНҢӇӉᎻᕼⱧⲎꓧ𐋏 J=ɈͿЈᎫᒍꓙꞲ K=ΚКҚҞᏦᛕⱩⲔꓗꝀ𐔘
L=ŁᏞᒪⳐꓡ𐐛𐔦𑢣𑢲𖼖 M=ΜϺМӍᎷᗰᛖⲘꓟ𐊰𐌑 N=ƝΝⲚꓠ𐔓 O=0ØƟǾΘΟθОѲӨՕ০ଠ୦ዐᎾᏫⲞⴱⵁⵔ〇ꓳꝊ𐊒𐊫𐐄𐓂𐔖𑓐𑢵𑣠 OE=Œ OO=ꚘꝎ P=ΡРᏢᑭⲢꓑ𐊕 Q=ⵕ R=ƦᎡᏒᖇꓣ𐒴𖼵
S=ЅՏᏕᏚꓢ𐊖𐐠𖼺 T=ŦƮȾΤТҬᎢⲦꓔ𐊗𐊱𐌕𑢼𖼊 T3=Ꜩ U=ɄՍሀᏌᑌꓴ𐓎𑢸𖽂 V=Ѵ۷Ꮩᐯⴸꓦꛟ𐔝𑢠𖼈 W=ԜᎳᏔꓪ𑣦𑣯 X=ΧХҲᚷⲬⵝꓫꞳ𐊐𐊴𐌗𐌢𐔧𑣬 Y=ɎΥУҮҰᎩᎽⲨꓬ𐊲𑢤𖽃 Z=ƵȤΖᏃꓜ𐋵𑢩𑣥
a=ɑαа aa=ꜳ ae=æӕ ao=ꜵ au=ꜷ av=ꜹꜻ ay=ꜽ b=ƀƂƃƄɓБЬѢѣҌҍᏏᑲᑳᖯ bl=Ы c=ȼсҫᴄⲥꮯ𐐽 d=đƌɖɗԁᏧᑯꓒ dz=ʣ dȝ=ʤ dʑ=ʥ e=ɇеҽҿꬲ
f=ƒքᵮẝꞙꬵ fŋ=ʩ g=ƍǥɠɡցᶃ h=ħɦћһհᏂᏲꚕ i=ıɨɩɪιіӏᎥᵻᵼꙇꭵ𑣃 j=ɉϳј k=ƙ l=1IłƖƗƚǀɫɭΙІӀ۱ᛁⲒⵏꓲ𐊊𐌉𐌠𖼨 lO=Ю ll=ǁ ls=ʪ lz=ʫ lȝ=ɮ
n=ƞɳηոռᵰ o=øɵοσоѳөօ۵०੦૦௦౦೦ഠ൦๐໐တဝ၀ჿᴏᴑⲟꝋꬽꬾꭴꮎꮻ𐐬𐓪𑣈𑣗 oe=œ oo=ꚙꝏ oᴇ=ɶ p=ƥρрᵽⲣ q=ʠԛգզ r=ɍɼɽгғᴦᵲⲅꭇꭈꮁ rn=mɱᵯ𑜀𑣣
s=ƽʂѕᵴꜱꮪ𐑈𑣁 t=ŧƭᵵ tf=ꝷ ts=ʦ tȝ=ꜩ tɕ=ʨ tʃ=ʧ u=ʋυսᴜᵾꞟꭎꭒꮜ𐓶𑣘 ue=ᵫ uo=ꭣ v=νѵᴠꮩ𑜆𑣀 w=ɯѡѽԝաᴡꝡꮃ𑓅𑜊𑜎𑜏 x=хᕁᕽ
y=ƴɏɣʏγуүұყᶌỿꭚ𑣜 z=ƶȥʐᴢᵶꮓ𑣄 Þ=Ϸ𐓄 ß=βᏰꞵ þ=ƿϸ ĸ=κкқҟᴋⲕꮶ ƅ=ьꮟ ƅi=ы Ɔ=ϽↃꓛ𐐣 Ǝ=ⴺꓱ Ə=Ә Ɛ=ԐᏋ𐐁𖼭 ƨ=ϩᴤꙅ Ʃ=Σⵉ ƫ=ţțᎿ Ʊ=ᘮᘴ
ǝ=əә ǝo=ᴔꭁꭂ Ƕ=Ԋ ȝ=ʒӡჳⳍꝫ ȷ=յ ɂ=ꭾ Ʌ=ΛЛӅ۸ᐱⴷꓥꛎ𐊍𐒰𖼽 ɋ=ᶐ ɔ=ͻᴐↄꬿ𐑋 ɔe=ꭢ ɜ=зҙᴈ ɞ=𐑂 ɢ=ԍᏻꮐ ɰ=պሣ ɲ=ņ ɷ=𐐿 ɸ=φфⲫ ɾ=ᵳ ʀ=ꭱꮢ ʃ=ꭍ
ʊ=ᵿ ʌ=ᴧ𐓘 ʍ=мӎᴍꮇ ʘ=ⵙꙨ𐓃 ʙ=вᏼ ʚ=ꞝ𐐪 ʜ=нңӈӊꮋ ʟ=ⳑꮮ𐑃 ʡ=ꛍ Γ=ГҒᎱᒥⲄ𖼇 Δ=ᐃⲆⵠ𐊅𐊣𖼚 Π=ПⲠꛛ Φ=ФՓቀᛰⲪ𐊳 Ψ=ѰᛘⲮ𐊵𐓑 Ω=ᘯᘵ𐊶 λ=Ⲗ𐓛 π=пᴨ ς=ϛ
χ=ⲭꭓꭕ ψ=ѱ𐓹 ω=ⲱꙍꞷ ϗ=ⳤ Ϙ=𐊭𐌒 Ћ=𐓍 Ж=Җ И=ͶҊꚡ𐐥 Ш=Ⲽ Ъl=Ꙑ ж=җ и=ҋ л=ӆᴫ ш=ⲽ љ=ꭠ Ѡ=ѼᏇᗯ Ҷ=Ӌ ҷ=ӌ Ҽ=Ҿ Ӄ=𐒼 ᴀ=ꭺ ᴅ=ꭰ ᴇ=ꭼ ᴊ=ꭻ
ᴎ=ͷи𐑍 ᴘ=ᴩꮲ ᴙ=я ᴛ=τтҭꭲ ẟ=δծᕷ Ɐ=ᗄꓯ Ɒ=𐐟 Ⱶ=ͰᎨᎰꚱ ⱶ=ꮀ Ꙍ=Ꞷ Ꙙ=𖼜 ꙩ=𐓫 ꜧ=ꞕ Ꜿ=Ͽ ꜿ=ͽ Ꝺ=ꝺ Ꞇ=Ⴀ Ꞓ=ЄⲈ ꞓ=ɛεєԑⲉꮛ𐐩𑣎 ꟻ=ᖷ ꭑ=ṃ
"""
"""Entries ``what it is taken for=those that look like it``."""

LOOKALIKES = {
    ord(sign): taken_for for entry in _TABLE.split() for taken_for, _, signs in [entry.partition("=")] for sign in signs
}
"""For ``str.translate``."""
