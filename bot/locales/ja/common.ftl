# すべての回答で使う。$country はCLDRの国名。「ケニア：…」のように独立させて置く。

sources-title = 出典
# URLの前には必ず半角の空白を置く（チャット画面がURLを見分けるため）。
source-line = • { $publisher } — 公開日 { $published }、最終取得日 { $retrieved }： { $url }
source-line-undated = • { $publisher } — 公開日不明、最終取得日 { $retrieved }： { $url }

# 発表元の言葉の上に置く。$heading は発表元による見出し。
quote-heading = { $publisher }「{ $heading }」：
# 引用が日本語以外のとき。
quote-heading-foreign = { $publisher }（{ $language }）「{ $heading }」：

publisher-of = { $country }（{ $publisher }）
bare = { $text }
# 発表元の言葉を囲むかぎ括弧。
quote-open = { "「" }
quote-close = { "」" }

title-country = { $country }

# 情報の古さ
stale-warning = ⚠ 一部の情報は、最後に取得したのが{ $date }で、古くなっているおそれがあります。判断する前に公式ページを確認してください。

# 情報がないとき
no-fact = { $country }：この件について、公式の情報は手元にありません。
no-text = { $country }：この件の公式の文章が、今は手元にありません。下の公式ページをご覧ください。

not-mentioned = { $country }：手元にある公式の文章には、この件への確かな答えが見つかりませんでした。念のため、下の公式ページを確認してください。

# 聞き返すとき
ask-place = どの国または都市についてのご質問ですか。
ask-which = どれのことですか：{ $names }
ask-nationality = お持ちのパスポートは、どの国が発行したものですか。
ask-nationality-post = どの国の大使館・領事館をお探しですか。国籍を教えてください。
ask-meaning = ご質問を正しく理解できたか、自信がありません。この中にお知りになりたいことはありますか。

# エラー
error = 申し訳ありません。こちらの不具合でお答えできませんでした。少し待ってから、もう一度お試しください。
error-emergency = 危険なときは、今すぐ現地の緊急電話番号に電話してください。112は、多くの国で携帯電話からつながります。
message-too-long = メッセージがとても長いため、初めの部分だけを読みました。
unsupported-media = 文字だけを読むことができます。ご質問を文字で入力してください。
not-understood-payload = このボタンはもう使えません。ご質問を文字で入力してください。

# 言語についてのお知らせ
language-apology = { $language }にはまだ対応していないため、日本語でお答えします。対応している言語：{ $languages }
language-unknown = この言語にはまだ対応していないため、日本語でお答えします。対応している言語：{ $languages }

# ボタン：国や都市についての話題
button-advice = 渡航情報
button-entry = 入国とビザ
button-security = 治安
button-health = 健康・医療
button-laws = 現地の法律
button-emergency = 緊急電話番号
button-embassy = 大使館を探す
button-compare = 各国の情報を比べる

# 過去の回答を示し、本物かどうかを伝えるページ（/a/{id}）
shown-title = Safe Conductの回答
shown-said = 回答日：{ $date }
shown-valid = この回答は本物です。署名は正しく、内容は何も変更されていません。
shown-invalid = この回答は、後から変更されています。信用しないでください。
shown-unknown = Safe Conductは、このような回答をしていません。このリンクや回答の画像が誰かから送られてきたのであれば、信用しないでください。
shown-sources = 出典
