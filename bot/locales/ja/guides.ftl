# それぞれの案内の2ページ目。ボタンを押すと出る：領事館にできること、できないこと、用意しておくもの。

button-guide-can = 領事館にできること
button-guide-ready = 用意しておくもの
guide-can-title = 自国の領事館に通常できることと、できないこと：
guide-ready-title = できれば次のものを用意してください。足りないものがあっても心配いりません：

guide-lost_passport-can = • なくしたパスポートを無効にし、緊急用の渡航文書を発行し、そのために必要な書類をお伝えすることができます。
guide-lost_passport-cannot = • どの渡航文書を認めるかという航空会社や他国の決まりを変えることはできません。手数料の免除もありません。
guide-lost_passport-ready-1 = • 氏名、生年月日、出生地と、なくしたパスポートの番号またはコピー。
guide-lost_passport-ready-2 = • 警察の届け出の控え、パスポート用の写真、そのほか名前や写真が載っている身分証など。
guide-lost_passport-ready-3 = • 旅行の日程、航空券などの切符、手数料の支払い手段。

guide-arrested_or_detained-can = • 面会や電話をし、人道的に扱われているかどうかを確かめ、弁護士や通訳のリストを渡し、ご家族への伝言を預かることができます。
guide-arrested_or_detained-cannot = • 釈放させること、法律上の助言をすること、弁護士の費用、保釈金、罰金を払うこと、現地の人より良い扱いを求めることはできません。
guide-arrested_or_detained-ready-1 = • 本人の氏名、生年月日、国籍。わかればパスポート番号も。
guide-arrested_or_detained-ready-2 = • どこに、いつから拘束されているか。警察は何の件だと言っているか。
guide-arrested_or_detained-ready-3 = • 本人に必要な薬や治療と、本人が知らせてほしいと望む相手。

guide-victim_of_crime-can = • 現地での被害の届け出方を説明し、医師、弁護士、通訳を探す手助けをし、ご家族に連絡し、盗まれたパスポートに代わるものを発行することができます。
guide-victim_of_crime-cannot = • 捜査をすること、盗まれた物を取り戻すこと、あなたの代わりに法廷に立つことはできません。
guide-victim_of_crime-ready-1 = • 何が、いつ、どこで起きたか。目撃した人の名前や電話番号。
guide-victim_of_crime-ready-2 = • 警察の届け出の控えまたはその番号と、盗まれた物。
guide-victim_of_crime-ready-3 = • 銀行のカードの裏面や銀行のアプリに載っている電話番号と、保険証券。

help-title-sexual_assault = どれほどおつらいことでしょう。あなたのせいではありません。今、助けになることをお伝えします：
help-sexual_assault-1 = • まず安全な場所へ移り、信頼できる人に電話してください。ひとりで抱え込まなくて大丈夫です。
help-sexual_assault-2 = • できるだけ早く、できれば72時間以内に、医師の診察を受けてください。HIVなどの感染を防ぐ薬や妊娠を防ぐ薬は、最初の数日のうちにしか効きません。
help-sexual_assault-3 = • 届け出るかどうかは、あなたが決めることです。届け出る可能性があるなら、できるだけ体を洗わず、着ていた服を紙袋に入れて取っておいてください。届け出ることで、あなた自身に危険や不利益が及ぶおそれのある国もあります。決める前に、自国の領事館に聞くことができます。
help-sexual_assault-4 = • 自国の領事館は、あなたと連絡を取り続け、医師、弁護士、通訳を探すことができます。ご家族や警察に伝えるのは、あなたが同意したときだけです。
guide-sexual_assault-can = • ほかの人のいないところで会ったり、電話で話したりできます。ご希望なら女性が対応することもできます。医師や支えになってくれるところを探す手助けをし、可能なときは警察に付き添うこともできます。
guide-sexual_assault-cannot = • 捜査をすることや、あなたの代わりに決めることはできません。誰かに危険が迫っているときを除き、あなたの同意なしに人に話すことはありません。
guide-sexual_assault-ready-1 = • 話したいことだけで十分です。いつやめてもかまいません。
guide-sexual_assault-ready-2 = • もし言えるなら、いつ、どこでのことか。どのくらい時間が残っているかが、医師にわかります。
guide-sexual_assault-ready-3 = • 病院にかかる必要があるときは、保険証券。

guide-ill_or_injured-can = • 医師や病院のリストを渡し、ご家族や保険会社への連絡を手伝い、誰かがあなたのところへ来られるように手助けすることができます。
guide-ill_or_injured-cannot = • 治療費や帰国の航空券の代金を払うことはできません。医学的な助言もできません。
guide-ill_or_injured-ready-1 = • 保険の証券番号と、保険会社の緊急窓口の電話番号。
guide-ill_or_injured-ready-2 = • 病院の名前と住所、医師の名前。
guide-ill_or_injured-ready-3 = • 使っている薬、アレルギー、持病の一覧と、自国で連絡してほしい人。

guide-death_abroad-can = • ご家族に知らせ、埋葬、火葬、母国への搬送について説明し、葬儀社や翻訳者のリストを渡すことができます。
guide-death_abroad-cannot = • 葬儀や母国への搬送の費用を払うことや、亡くなった原因を調べることはできません。
guide-death_abroad-ready-1 = • 亡くなった方の氏名、生年月日、パスポートと、今どこにおられるか。
guide-death_abroad-ready-2 = • 最も近いご親族はどなたか。その方の連絡先。
guide-death_abroad-ready-3 = • 保険証券と、葬儀について故人が望んでいたことでご存じのこと。

guide-missing_person-can = • 現地の警察や病院に問い合わせ、現地での行方不明の届け出方をお伝えし、ご本人が見つかって同意すれば、伝言を取り次ぐことができます。
guide-missing_person-cannot = • 領事館が自ら捜索することはできません。ご本人が成人で、知らせることを望まないときは、居場所をお伝えすることもできません。
guide-missing_person-ready-1 = • 最近の写真、外見、服装、見分ける手がかりになる特徴。
guide-missing_person-ready-2 = • 最後のメッセージや電話、わかっている最後の住所、電話番号、SNSなどのアカウント。
guide-missing_person-ready-3 = • 旅行の予定、予約番号、一緒に旅行している人、病気や使っている薬。

guide-stranded_or_no_money-can = • ご家族や銀行と連絡を取る手助けをし、お金を送ってもらう方法をお伝えし、緊急のときはほかにどのような助けがあるかをお伝えすることができます。
guide-stranded_or_no_money-cannot = • 請求書、ホテル、切符の代金を払うことや、旅行の予約をすることはできません。お金を貸すことも、原則としてできません。
guide-stranded_or_no_money-ready-1 = • パスポートと予約番号。航空会社や旅行会社から言われたこと。
guide-stranded_or_no_money-ready-2 = • お金を送ってくれそうな人の名前と電話番号。
guide-stranded_or_no_money-ready-3 = • 残っているお金、薬、ビザの期間。

guide-family_matter-can = • どの役所が担当かをお伝えし、弁護士のリストを渡し、その国で認められる範囲でお子さんや大人の方の無事を確かめ、国を離れたい方が渡航文書を得られるよう手助けすることができます。
guide-family_matter-cannot = • 家から人を連れ出すこと、親権について決めること、その国の裁判所に反する行動をとることはできません。
guide-family_matter-ready-1 = • 関係する方全員の名前と生年月日、パスポートまたはコピー。
guide-family_matter-ready-2 = • お子さんや危険な状況にある方の居場所と、安全に連絡できる方法と時間帯。
guide-family_matter-ready-3 = • 裁判所の書類、出生や婚姻の証明書、写真。
