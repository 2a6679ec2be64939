// Generated: Python 3.11's codec `gb18030` (the standard of 2000), asked for the codes of each stretch in order,
// private-use characters and the blank written as escapes. The tests compare every code with that codec by a checksum.

/// The characters of GB18030 that follow no rule, in the order of their codes; line breaks do not count.
enum GB18030Characters {
  /// A1A1…A9FE: signs, figures, kana, Greek, Cyrillic, frames.
  static let symbols = """
    \u{3000}、。·ˉˇ¨〃々—～‖…‘’“”〔〕〈〉《》「」『』〖〗【】±×÷∶∧∨∑∏∪∩∈∷√⊥∥∠⌒⊙∫∮≡≌≈∽∝≠≮≯≤≥∞∵∴♂♀°′″℃＄¤￠￡‰§№☆★○●◎◇◆□■△▲※→←↑↓〓
    ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ\u{E766}\u{E767}\u{E768}\u{E769}\u{E76A}\u{E76B}⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇①②③④⑤⑥⑦⑧⑨⑩€
    \u{E76D}㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩\u{E76E}\u{E76F}ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ\u{E770}\u{E771}
    ！＂＃￥％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝￣
    ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをん\u{E772}\u{E773}\u{E774}
    \u{E775}\u{E776}\u{E777}\u{E778}\u{E779}\u{E77A}\u{E77B}\u{E77C}
    ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ\u{E77D}\u{E77E}\u{E77F}
    \u{E780}\u{E781}\u{E782}\u{E783}\u{E784}
    ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ\u{E785}\u{E786}\u{E787}\u{E788}\u{E789}\u{E78A}\u{E78B}\u{E78C}αβγδεζηθικλμνξοπρστυφχψω
    \u{E78D}\u{E78E}\u{E78F}\u{E790}\u{E791}\u{E792}\u{E793}︵︶︹︺︿﹀︽︾﹁﹂﹃﹄\u{E794}\u{E795}︻︼︷︸︱\u{E796}︳︴\u{E797}
    \u{E798}\u{E799}\u{E79A}\u{E79B}\u{E79C}\u{E79D}\u{E79E}\u{E79F}
    АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\u{E7A0}\u{E7A1}\u{E7A2}\u{E7A3}\u{E7A4}\u{E7A5}\u{E7A6}\u{E7A7}\u{E7A8}
    \u{E7A9}\u{E7AA}\u{E7AB}\u{E7AC}\u{E7AD}\u{E7AE}абвгдеёжзийклмнопрстуфхцчшщъыьэюя\u{E7AF}\u{E7B0}\u{E7B1}
    \u{E7B2}\u{E7B3}\u{E7B4}\u{E7B5}\u{E7B6}\u{E7B7}\u{E7B8}\u{E7B9}\u{E7BA}\u{E7BB}
    āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêɑ\u{E7C7}ńňǹɡ\u{E7C9}\u{E7CA}\u{E7CB}\u{E7CC}ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦㄧㄨㄩ
    \u{E7CD}\u{E7CE}\u{E7CF}\u{E7D0}\u{E7D1}\u{E7D2}\u{E7D3}\u{E7D4}\u{E7D5}\u{E7D6}\u{E7D7}\u{E7D8}\u{E7D9}\u{E7DA}
    \u{E7DB}\u{E7DC}\u{E7DD}\u{E7DE}\u{E7DF}\u{E7E0}\u{E7E1}
    \u{E7FE}\u{E7FF}\u{E800}─━│┃┄┅┆┇┈┉┊┋┌┍┎┏┐┑┒┓└┕┖┗┘┙┚┛├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋\u{E801}
    \u{E802}\u{E803}\u{E804}\u{E805}\u{E806}\u{E807}\u{E808}\u{E809}\u{E80A}\u{E80B}\u{E80C}\u{E80D}\u{E80E}\u{E80F}
    """

  /// A840…A8A0 and A940…A9A0: what GBK has of them besides.
  static let moreSymbols = """
    ˊˋ˙–―‥‵℅℉↖↗↘↙∕∟∣≒≦≧⊿═║╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬╭╮╯╰╱╲╳▁▂▃▄▅▆▇█▉▊▋▌▍▎▏▓▔▕▼▽◢◣◤◥☉⊕〒〝〞\u{E7BC}\u{E7BD}\u{E7BE}
    \u{E7BF}\u{E7C0}\u{E7C1}\u{E7C2}\u{E7C3}\u{E7C4}\u{E7C5}\u{E7C6}
    〡〢〣〤〥〦〧〨〩㊣㎎㎏㎜㎝㎞㎡㏄㏎㏑㏒㏕︰￢￤\u{E7E2}℡㈱\u{E7E3}‐\u{E7E4}\u{E7E5}\u{E7E6}ー゛゜ヽヾ〆ゝゞ﹉﹊﹋﹌﹍﹎﹏﹐﹑﹒﹔﹕﹖﹗﹙﹚﹛﹜﹝﹞﹟﹠﹡﹢﹣﹤﹥﹦﹨﹩﹪﹫〾⿰⿱⿲⿳
    ⿴⿵⿶⿷⿸⿹⿺⿻〇\u{E7F4}\u{E7F5}\u{E7F6}\u{E7F7}\u{E7F8}\u{E7F9}\u{E7FA}\u{E7FB}\u{E7FC}\u{E7FD}
    """

  /// FD9C…FEA0: the last ones of GBK.
  static let last = """
    郎凉秊裏隣兀嗀﨎﨏﨑﨓﨔礼﨟蘒﨡﨣﨤﨧﨨﨩⺁\u{E816}\u{E817}\u{E818}⺄㑳㑇⺈⺋\u{E81E}㖞㘚㘎⺌⺗㥮㤘\u{E826}㧏㧟㩳㧐\u{E82B}\u{E82C}㭎㱮㳠⺧\u{E831}
    \u{E832}⺪䁖䅟⺮䌷⺳⺶⺷\u{E83B}䎱䎬⺻䏝䓖䙡䙌\u{E843}䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶\u{E854}\u{E855}䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮\u{E864}
    """

  /// Codes of two bytes that stand for other characters than in 2000: A8BC since 2005, the others since 2022; A3A0 by
  /// the custom of browsers.
  static let pairChanges: [(code: UInt16, character: UInt16)] = [
    (0xA3A0, 0x3000), (0xA6D9, 0xFE10), (0xA6DA, 0xFE12), (0xA6DB, 0xFE11), (0xA6DC, 0xFE13),
    (0xA6DD, 0xFE14), (0xA6DE, 0xFE15), (0xA6DF, 0xFE16), (0xA6EC, 0xFE17), (0xA6ED, 0xFE18),
    (0xA6F3, 0xFE19), (0xA8BC, 0x1E3F), (0xFE59, 0x9FB4), (0xFE61, 0x9FB5), (0xFE66, 0x9FB6),
    (0xFE67, 0x9FB7), (0xFE6D, 0x9FB8), (0xFE7E, 0x9FB9), (0xFE90, 0x9FBA), (0xFEA0, 0x9FBB),
  ]
}
