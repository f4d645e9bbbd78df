# 渡航情報。1行に1か国の政府。政府自身の表現をかぎ括弧に入れて続ける。

advice-title = { $country }：各国政府の渡航情報
advice-line = • { $publisher }：{ $meaning }「{ $native }」、{ $date }
advice-line-plain = • { $publisher }：{ $meaning }、{ $date }
advice-line-undated = • { $publisher }：{ $meaning }「{ $native }」
advice-line-undated-plain = • { $publisher }：{ $meaning }
advice-regional = { $country }：より厳しいレベルの地域があります。公式ページを確認してください。
advice-regions-title = 地域ごとのレベル、{ $publisher }：
advice-region-line = • { $region }：{ $meaning }
advice-none = { $country }：参照している政府の中に、この国のレベルを公表しているところはありません。
advice-not-safe = 警告が出ていなくても、危険がないとは限りません。
compare-disagree = 各国政府の判断は分かれています。1（最も低い）から4（最も高い）までの共通の尺度では、{ $lowest }から{ $highest }までの幅があります。
compare-agree = 1（最も低い）から4（最も高い）までの共通の尺度では、すべて{ $level }です。
compare-scale-note = この尺度は比較のためのものです。正式な判断は、各国政府自身の表現によります。

# 各国政府のそれぞれの段階の意味
level-gov-uk-none = 渡航をやめるようにとの勧告なし
level-gov-uk-avoid_all_travel_to_whole_country = すべての渡航をやめるよう勧告
level-gov-uk-avoid_all_but_essential_travel_to_whole_country = どうしても必要な場合を除き、渡航をやめるよう勧告
level-gov-uk-avoid_all_travel_to_parts = 国の一部について、すべての渡航をやめるよう勧告
level-gov-uk-avoid_all_but_essential_travel_to_parts = 国の一部について、どうしても必要な場合を除き、渡航をやめるよう勧告
level-canada-0 = 通常の注意を呼びかけ
level-canada-1 = 十分な注意を呼びかけ
level-canada-2 = 不要不急の渡航をやめるよう勧告
level-canada-3 = すべての渡航をやめるよう勧告
level-us-1 = 4段階中のレベル1、通常の注意を呼びかけ
level-us-2 = 4段階中のレベル2、いっそうの注意を呼びかけ
level-us-3 = 4段階中のレベル3、渡航の再検討を勧告
level-us-4 = 4段階中のレベル4、渡航しないよう勧告
level-germany-none = 渡航警告なし
level-germany-warning = 国全体に渡航警告
level-germany-partialWarning = 国の一部に渡航警告
level-germany-situationWarning = 特別な状況による渡航警告
level-germany-situationPartWarning = 特別な状況により、国の一部に渡航警告
level-australia-1 = 4段階中のレベル1、通常の注意を呼びかけ
level-australia-2 = 4段階中のレベル2、十分な注意を呼びかけ
level-australia-3 = 4段階中のレベル3、渡航の必要性の再検討を勧告
level-australia-4 = 4段階中のレベル4、渡航しないよう勧告
level-netherlands-groen = 緑、特別な危険なし
level-netherlands-geel = 黄、危険があり、注意を呼びかけ
level-netherlands-oranje = オレンジ、必要な渡航に限るよう勧告
level-netherlands-rood = 赤、渡航しないよう勧告

# 話題：引用の上の見出し
topic-ask_security = { $country }：治安と安全
topic-ask_health = { $country }：健康・医療
topic-ask_local_laws = { $country }：現地の法律と習慣
topic-ask_customs = { $country }：持ち込み・持ち出しできるもの
topic-ask_transport = { $country }：現地での移動
topic-ask_natural_hazards = { $country }：自然災害
topic-ask_insurance = { $country }：保険
topic-ask_traveller_group = { $country }：旅行者別の注意
topic-ask_updates = { $country }：最新の変更点
update-level = • { $publisher }：{ $before } → { $after }、{ $date }
update-region-level = • { $publisher } · { $region }：{ $before } → { $after }、{ $date }
topic-ask_entry_requirements = { $country }：入国の条件

# 入国の条件
entry-title = パスポート：{ $nationality } → { $country }
entry-visa_free = ビザは必要ありません。
entry-visa_free-days = 最長{ $days }日の滞在であれば、ビザは必要ありません。
entry-visa_required = 出発前にビザを取る必要があります。
entry-visa_on_arrival = ビザが必要です。到着時に申請できます。
entry-visa_on_arrival-days = ビザが必要です。到着時に申請でき、最長{ $days }日滞在できます。
entry-e_visa = ビザが必要です。オンラインで申請できます（電子ビザ）。
entry-e_visa-days = ビザが必要です。オンラインで申請でき（電子ビザ）、最長{ $days }日滞在できます。
entry-eta = 出発前に電子渡航認証を取る必要があります。
entry-eta-days = 最長{ $days }日の滞在には、出発前に電子渡航認証を取る必要があります。
entry-no_admission = このパスポートでは入国できません。
entry-own_country = ビザは必要ありません。パスポートを発行した国です。
entry-unofficial = これは公式の情報ではありません。公開されているビザ規定のデータ集によるもので、目安にすぎません。予約の前に、行き先の国の大使館（{ $country }）に確認してください。
entry-unknown = このパスポートについてのビザの規定はわかりません。行き先の国の大使館（{ $country }）に問い合わせてください。
entry-embassy = お住まいの国にある、行き先の国の大使館（{ $country }）：

# 国の基本情報
practical-title = { $country }：基本情報
practical-currency = • 通貨：{ $value }
practical-plugs = • 電源プラグの型：{ $value }
practical-voltage = • 電圧：{ $value }
practical-driving_side = • 車の通行：{ $side ->
    [left] 左側通行
   *[right] 右側通行
}
practical-dialling_code = • 国番号：{ $value }
practical-time_zones = • 標準時：{ $value }
practical-languages = • 言語：{ $value }
practical-capital = • 首都：{ $value }
currency-named = { $name }（{ $code }）
