# 緊急電話番号

numbers-title = { $country }：緊急電話番号
number-police = • 警察：{ $number }
number-coastguard = • 沿岸警備隊：{ $number }
number-tourist-police = • 観光警察：{ $number }
number-ambulance = • 救急車：{ $number }
number-fire = • 消防：{ $number }
number-general = • すべての緊急事態：{ $number }
number-other = • { $label }：{ $number }
number-note = （{ $note }）
numbers-unknown = { $country }：緊急電話番号がわかりません。112を試してください。多くの国で携帯電話からつながります。近くにいる人にも、助けを呼ぶよう頼んでください。

# 大使館・領事館
posts-title = { $host }：{ $sender }の大使館・領事館
post-embassy = 大使館（{ $city }）
post-high_commission = 大使館に相当する高等弁務官事務所（{ $city }）
post-consulate_general = 総領事館（{ $city }）
post-consulate = 領事館（{ $city }）
post-honorary_consulate = 名誉領事館（{ $city }）
post-other = 在外公館（{ $city }）
post-line = • { $post }
post-distance = • { $post } — { $place }から約{ $km } km
post-address = 住所：{ $value }
post-phone = 電話：{ $value }
post-emergency-phone = 緊急時の電話：{ $value }
post-email = メール： { $value }
post-website = ウェブサイト： { $value }
post-no-address = 住所はわかりません。
post-more = { $country }：ほか{ $count }か所
posts-none = { $host }：{ $sender }の大使館・領事館は、手元のデータにありません。
posts-none-hint = どの大使館が担当しているか（{ $host }）、ほかの国の大使館に助けてもらえるかは、自国の外務省に問い合わせるとわかります。
posts-same = { $country }：自国の中に自国の大使館はありません。助けが必要なときは、現地の警察や役所に相談してください。
posts-check = 出かける前に、公式サイトで住所と開館時間を確認してください。

register-intro = 旅行の予定を自国の外務省に知らせておくと、緊急事態のときに連絡を受けられます。登録サービスはこちらです：
register-line = • { $name }（{ $country }）： { $url }
register-unknown = { $country }：外務省に旅行の登録サービスがあるかどうか、わかりません。外務省にお問い合わせください。
consular-intro = パスポート、証明書、各種の届け出については、自国の領事館または大使館の領事部に連絡してください。名誉領事館では扱えないことがよくあります。
