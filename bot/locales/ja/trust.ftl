# 本当かどうか：公式の文章と照らし合わせる。本物の大使館かどうか。

verify-supported = { $country }：これは、公式の情報の内容と合っています。
verify-contradicted = { $country }：これは、公式の情報の内容と合っていません。
verify-mentioned = { $country }：この件について、公式の文章には次のように書かれています。ご自身で見比べてください：
verify-not-found = { $country }：手元にある公式の文章の中に、この件についての記載は見つかりませんでした。だからといって、本当だとも、うそだとも言えません。

official-yes = 「{ $address }」の持ち主：{ $owner }。アドレスの文字は似せることができるので、リンクを開かずに、ご自身で入力してください。
official-number = 「{ $address }」は、公式に公開されている電話番号です。公開元：{ $owner }。表示される番号は偽装できるので、いったん電話を切り、ご自身でこの番号にかけ直してください。
official-no = 「{ $address }」は、手元にある公式の連絡先の一覧にありません。それだけでは何の証明にもなりませんが、お金、パスワード、書類は送らないでください。
official-imitation = ⚠ 「{ $address }」は、次の公式アドレスに似ていますが、別のものです：{ $owner }（{ $real }）。開かないでください。何も送らないでください。
official-missing = 届いたメッセージにあるウェブサイトのアドレス、メールアドレス、または電話番号を送ってください。公式の連絡先の一覧にあるかどうかをお調べします。
official-never = 本物の大使館が、パスワード、ギフトカード、暗号資産を求めることは決してありません。電話で、逮捕すると脅すこともありません。
official-list = 公式アドレス（{ $country }）：
official-list-line = • { $name }： { $address }

# 送られてきた位置情報
location-near = { $city }（{ $country }）の近くにいらっしゃいます。
location-unknown = この場所がどの国にあるのか、わかりません。国の名前を書いてください。
post-map = 地図： { $value }
post-hours = 開館時間：{ $value }
post-services = 取り扱い業務：{ $value }

# 自国の大使館がないとき：ほかに助けてもらえるところ
protection-eu = { $host }：欧州連合（EU）加盟国の国民は、現地にあるほかの加盟国の大使館・領事館であれば、どこにでも助けを求めることができ、その加盟国の国民と同じ条件で対応を受けられます。
protection-nordic = { $host }：北欧諸国の国民は、現地にあるほかの北欧諸国の大使館であれば、どこにでも助けを求めることができます。
protection-sharing = { $host }：カナダとオーストラリアは、どちらか一方の大使館しかない場所で、互いの国民を助けることを取り決めています。すべての場所で受けられるわけではないので、どのような助けが受けられるか問い合わせてください。
protection-commonwealth = { $host }：自国の大使館がないところでは、緊急のとき、イギリスの大使館が英連邦の国の国民を助けてくれることがあります。どのような助けが受けられるか、問い合わせてください。
protection-posts = 現地にあるのは、次の大使館・領事館です：

# 続き
button-more = もっと詳しく
nothing-more = { $country }：この件について手元にある情報は、これですべてです。

# 機械翻訳した引用
translation-heading = 機械翻訳です。人による確認はしていません（原文は上にあります）：

# プライバシー
button-erase = 今すぐすべて消去
button-export = 保存内容を見る
privacy-export = この会話について保存しているものは、これですべてです：
privacy-export-language = • 言語：{ $value }
privacy-export-nationality = • お持ちのパスポート：{ $value }
privacy-export-residence = • お住まいの国：{ $value }
privacy-export-countries = • お尋ねになった国：{ $value }
privacy-export-messages = • 保存しているメッセージの数（電話番号、住所・アドレス、書類の番号は伏せてあります）：{ $count }
privacy-export-message = 「{ $text }」
privacy-export-feedback = • ご意見をいただいた回数：{ $count }
privacy-export-nothing = この会話について保存しているものはありません。

# 旅行者の国の外務省
ministry-line = • { $name }（{ $country }）： { $url }
ministry-phone = • 領事の緊急電話、{ $country }：{ $number }
repeat-nothing = 繰り返してお伝えできることが、まだありません。何についてお知りになりたいですか。

# 災害・感染症
event-title = { $country }：現在報告されている災害や感染症など
event-line = • { $title }（{ $publisher }、{ $date }）
event-indicative = この報告は、観測データから機械が自動で作成したもので、目安にすぎません。

# 画像
picture-title = { $country }：各国政府のレベル、{ $date }
map-title = 渡航情報の地図
map-ministry = 外務省
map-country = 国・地域
map-advice = 勧告
map-published = 発表日
map-no-level = レベルの公表なし
map-legend-note = 色は、比較のための共通の尺度です。正式な判断は、各国政府自身の表現によります。
shown-link = この回答へのリンク
