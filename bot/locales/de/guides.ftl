# Die zweite Seite jeder Hilfe, hinter ihren Schaltflächen. Sie steht oft nach einem schweren Erlebnis: schonend und kurz.

button-guide-can = Was ein Konsulat tun kann
button-guide-ready = Was Sie vorbereiten können
guide-can-title = Was Ihr Konsulat in der Regel tun kann und was nicht:
guide-ready-title = Halten Sie das bereit, wenn Sie können. Es ist nicht schlimm, wenn etwas fehlt:

guide-lost_passport-can = • Es kann den verlorenen Pass für ungültig erklären, ein Ersatzdokument für die Reise ausstellen und Ihnen sagen, welche Papiere Sie dafür brauchen.
guide-lost_passport-cannot = • Es kann nicht ändern, welche Dokumente eine Fluggesellschaft oder ein anderes Land anerkennt, und es verzichtet nicht auf seine Gebühr.
guide-lost_passport-ready-1 = • Ihr voller Name, Geburtsdatum und Geburtsort und die Nummer oder eine Kopie des verlorenen Passes.
guide-lost_passport-ready-2 = • Die Anzeige der Polizei, ein Passfoto und jedes andere Dokument mit Ihrem Namen oder Foto.
guide-lost_passport-ready-3 = • Ihre Reisedaten, Ihr Ticket und etwas, womit Sie die Gebühr bezahlen können.

guide-arrested_or_detained-can = • Es kann zu Besuch kommen oder anrufen, darauf achten, dass die Person anständig behandelt wird, eine Liste von Anwaltskanzleien und Dolmetschdiensten geben und der Familie Nachrichten überbringen.
guide-arrested_or_detained-cannot = • Es kann niemanden freibekommen, keine Rechtsberatung geben, weder Anwaltskosten noch Kaution oder Geldstrafen bezahlen und keine bessere Behandlung verlangen, als Einheimische sie bekommen.
guide-arrested_or_detained-ready-1 = • Voller Name, Geburtsdatum und Staatsangehörigkeit der Person und die Passnummer, wenn Sie sie kennen.
guide-arrested_or_detained-ready-2 = • Wo die Person festgehalten wird, seit wann und worum es nach Angaben der Polizei geht.
guide-arrested_or_detained-ready-3 = • Welche Medikamente oder Behandlung die Person braucht und wer auf ihren Wunsch Bescheid bekommen soll.

guide-victim_of_crime-can = • Es kann Ihnen erklären, wie man dort Anzeige erstattet, und Ihnen helfen, ärztliche und anwaltliche Hilfe und jemanden zum Dolmetschen zu finden, Ihre Familie zu erreichen und einen gestohlenen Pass zu ersetzen.
guide-victim_of_crime-cannot = • Es kann nicht ermitteln, Ihre Sachen nicht zurückholen und Sie nicht vor Gericht vertreten.
guide-victim_of_crime-ready-1 = • Was passiert ist, wann und wo, und die Namen oder Telefonnummern von Zeugen.
guide-victim_of_crime-ready-2 = • Die Anzeige der Polizei oder ihr Aktenzeichen und was Ihnen weggenommen wurde.
guide-victim_of_crime-ready-3 = • Die Telefonnummer auf der Rückseite Ihrer Bankkarte oder in der App Ihrer Bank und Ihre Versicherungspolice.

help-title-sexual_assault = Es tut mir sehr leid. Sie sind nicht schuld daran. Was jetzt helfen kann:
help-sexual_assault-1 = • Gehen Sie zuerst an einen Ort, an dem Sie sicher sind, und rufen Sie einen Menschen an, dem Sie vertrauen. Sie müssen das nicht allein durchstehen.
help-sexual_assault-2 = • Gehen Sie so bald wie möglich zu einer Ärztin oder einem Arzt, am besten innerhalb von 72 Stunden: Medikamente gegen Infektionen wie HIV und gegen eine Schwangerschaft wirken nur in den ersten Tagen.
help-sexual_assault-3 = • Ob Sie Anzeige erstatten, entscheiden Sie. Wenn Sie es vielleicht tun möchten, waschen Sie sich möglichst nicht und bewahren Sie die Kleidung, die Sie getragen haben, in einer Papiertüte auf. In manchen Ländern kann eine Anzeige für Sie selbst Risiken haben. Ihr Konsulat kann Ihnen das sagen, bevor Sie sich entscheiden.
help-sexual_assault-4 = • Ihr Konsulat kann mit Ihnen in Kontakt bleiben, ärztliche und anwaltliche Hilfe und jemanden zum Dolmetschen finden und, nur wenn Sie einverstanden sind, Ihrer Familie oder der Polizei Bescheid sagen.
guide-sexual_assault-can = • Es kann sich mit Ihnen treffen oder Sie anrufen, vertraulich und mit einer Frau, wenn Ihnen das lieber ist. Es kann Ihnen helfen, ärztliche Hilfe und Beistand zu finden, und, wo es möglich ist, mit Ihnen zur Polizei gehen.
guide-sexual_assault-cannot = • Es kann nicht ermitteln und nicht für Sie entscheiden. Ohne Ihr Einverständnis sagt es niemandem etwas, außer wenn jemand in Gefahr ist.
guide-sexual_assault-ready-1 = • Nur das, was Sie sagen möchten. Sie können jederzeit aufhören.
guide-sexual_assault-ready-2 = • Wenn Sie können: wann und wo es passiert ist, damit man in der Praxis oder im Krankenhaus weiß, wie viel Zeit bleibt.
guide-sexual_assault-ready-3 = • Ihre Versicherungspolice, falls Sie ein Krankenhaus brauchen.

guide-ill_or_injured-can = • Es kann eine Liste von Arztpraxen und Krankenhäusern geben, helfen, Familie und Versicherung zu informieren, und jemandem helfen, zu Ihnen zu reisen.
guide-ill_or_injured-cannot = • Es kann weder die Behandlung noch den Flug nach Hause bezahlen und keinen medizinischen Rat geben.
guide-ill_or_injured-ready-1 = • Die Nummer Ihrer Versicherungspolice und die Notfallnummer der Versicherung.
guide-ill_or_injured-ready-2 = • Name und Adresse des Krankenhauses und der Name der Ärztin oder des Arztes.
guide-ill_or_injured-ready-3 = • Eine Liste mit Medikamenten, Allergien und Krankheiten und wen man zu Hause anrufen soll.

guide-death_abroad-can = • Es kann die Familie benachrichtigen, erklären, wie Bestattung, Einäscherung und Überführung nach Hause ablaufen, und eine Liste von Bestattungsinstituten und Übersetzungsdiensten geben.
guide-death_abroad-cannot = • Es kann weder die Bestattung noch die Überführung bezahlen und nicht herausfinden, wie die Person gestorben ist.
guide-death_abroad-ready-1 = • Voller Name, Geburtsdatum und Pass der verstorbenen Person und wo sie jetzt ist.
guide-death_abroad-ready-2 = • Wer die nächsten Angehörigen sind und wie man sie erreicht.
guide-death_abroad-ready-3 = • Die Versicherungspolice und Wünsche für die Bestattung, wenn Sie welche kennen.

guide-missing_person-can = • Es kann bei Polizei und Krankenhäusern vor Ort nachfragen, Ihnen sagen, wie man dort eine Vermisstenanzeige aufgibt, und Nachrichten weitergeben, wenn die Person gefunden wird und einverstanden ist.
guide-missing_person-cannot = • Es kann nicht selbst suchen und Ihnen nicht sagen, wo ein erwachsener Mensch ist, der das nicht möchte.
guide-missing_person-ready-1 = • Ein aktuelles Foto, eine Beschreibung, die Kleidung und Merkmale, an denen man die Person erkennt.
guide-missing_person-ready-2 = • Die letzte Nachricht oder der letzte Anruf, die letzte bekannte Adresse, Telefonnummern und Konten im Internet.
guide-missing_person-ready-3 = • Reisepläne, Buchungsnummern, wer mitgereist ist, und Krankheiten oder Medikamente.

guide-stranded_or_no_money-can = • Es kann Ihnen helfen, Familie oder Bank zu erreichen, Ihnen sagen, wie man Ihnen Geld schicken kann, und im Notfall, welche Hilfe es sonst noch gibt.
guide-stranded_or_no_money-cannot = • Es kann in der Regel keine Rechnungen, Hotels oder Tickets bezahlen, keine Reisen buchen und kein Geld leihen.
guide-stranded_or_no_money-ready-1 = • Ihr Pass, Ihre Buchungsnummern und was die Fluggesellschaft oder der Reiseveranstalter Ihnen gesagt hat.
guide-stranded_or_no_money-ready-2 = • Name und Telefonnummer eines Menschen, der Ihnen Geld schicken könnte.
guide-stranded_or_no_money-ready-3 = • Wie viel Geld und wie viele Medikamente Sie noch haben und wie lange Ihr Visum noch gilt.

guide-family_matter-can = • Es kann Ihnen sagen, welche Behörde zuständig ist, eine Anwaltsliste geben, nach dem Wohl eines Kindes oder Erwachsenen sehen, wenn das Land es erlaubt, und jemandem, der ausreisen möchte, mit einem Reisedokument helfen.
guide-family_matter-cannot = • Es kann niemanden aus einem Zuhause holen, nicht über das Sorgerecht entscheiden und sich nicht über ein Gericht des Landes hinwegsetzen.
guide-family_matter-ready-1 = • Namen und Geburtsdaten aller, um die es geht, und Pässe oder Kopien davon.
guide-family_matter-ready-2 = • Wo das Kind oder die gefährdete Person ist und wie und wann man sie sicher erreichen kann.
guide-family_matter-ready-3 = • Papiere vom Gericht, Geburts- oder Heiratsurkunden und Fotos.
