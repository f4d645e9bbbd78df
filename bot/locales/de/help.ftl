# Gefahr, jetzt. Zuerst die Nummern, wenige Worte, keine Fragen davor.

emergency-title = Wenn Sie in Gefahr sind, rufen Sie jetzt an:
emergency-title-country = { $country } – rufen Sie jetzt an:
emergency-unknown-place = • 112 – funktioniert vom Handy aus in Europa und vielen anderen Ländern
emergency-unknown-place-911 = • 911 – Nordamerika und Teile von Mittel- und Südamerika
emergency-unknown-place-999 = • 999 – Vereinigtes Königreich und einige andere Länder
emergency-steps = Bringen Sie sich in Sicherheit, wenn Sie können. Stellen Sie Ihr Handy lautlos, falls Sie sich verstecken. Sagen Sie am Telefon zuerst, wo Sie sind.
emergency-where = Schreiben Sie mir, in welchem Land Sie sind. Dann gebe ich Ihnen die Nummern dort.
emergency-suicide = Sie sind nicht allein. Wenn Sie daran denken, sich das Leben zu nehmen, rufen Sie diese Nummern an und bleiben Sie bei einem Menschen, dem Sie vertrauen, bis Hilfe da ist.
emergency-embassy = Ihre Botschaft:
emergency-nationality = Nennen Sie mir Ihre Staatsangehörigkeit, dann gebe ich Ihnen auch die Nummer Ihrer Botschaft.
emergency-machine = Ich bin eine Maschine und kann niemanden für Sie anrufen.

# Pass verloren oder gestohlen
lost-title = Ihr Reisepass ist verloren oder gestohlen. Was Sie tun können, Schritt für Schritt:
lost-1 = 1. Wenn Sie überfallen wurden oder in Gefahr sind, rufen Sie zuerst die Polizei: { $number }.
lost-1-plain = 1. Wenn Sie überfallen wurden oder in Gefahr sind, rufen Sie zuerst die örtliche Polizei.
lost-2 = 2. Melden Sie den Verlust oder Diebstahl der örtlichen Polizei und lassen Sie sich eine Kopie der Anzeige geben.
lost-3 = 3. Sagen Sie sofort Ihrer Botschaft oder Ihrem Konsulat Bescheid, damit der Pass gesperrt wird und niemand ihn missbrauchen kann.
lost-4 = 4. Bitten Sie dort um ein Ersatzdokument für die Reise (Notpass, Passersatz). Bringen Sie mit: die Anzeige der Polizei, ein Foto, eine Kopie des Passes oder einen anderen Nachweis, wer Sie sind, und Ihre Reisedaten.
lost-5 = 5. Klären Sie vor dem Flug, ob Ihre Fluggesellschaft und die Länder auf Ihrem Weg das Ersatzdokument anerkennen. Vielleicht brauchen Sie auch ein neues Visum oder einen Ausreisestempel.
lost-6 = Falls Sie den Pass wiederfinden, reisen Sie nicht damit: Sobald er gemeldet ist, gilt er nicht mehr.
lost-where = Schreiben Sie mir, in welchem Land Sie sind und welche Staatsangehörigkeit Sie haben. Dann suche ich die Nummer der Polizei und Ihre Botschaft heraus.
lost-nationality = Nennen Sie mir Ihre Staatsangehörigkeit, dann suche ich Ihre Botschaft heraus.

# Andere Situationen
help-title-arrested_or_detained = Jemand wurde verhaftet oder wird festgehalten. Das können Sie tun:
help-arrested_or_detained-1 = • Bitten Sie die Behörden, die Botschaft oder das Konsulat zu benachrichtigen. Wer im Ausland festgenommen wird, hat das Recht, darum zu bitten.
help-arrested_or_detained-2 = • Unterschreiben Sie nichts, was Sie nicht verstehen. Bitten Sie um jemanden, der dolmetscht, und um anwaltliche Hilfe.
help-arrested_or_detained-3 = • Ein Konsulat kann zu Besuch kommen, eine Anwaltsliste geben und die Familie informieren. Es kann niemanden aus dem Gefängnis holen und nicht in die Arbeit der Gerichte eingreifen.
help-title-victim_of_crime = Sie sind Opfer einer Straftat geworden. Das können Sie tun:
help-victim_of_crime-1 = • Bringen Sie sich in Sicherheit und holen Sie ärztliche Hilfe, wenn Sie verletzt sind. Gehen Sie nach sexueller Gewalt so bald wie möglich in ärztliche Behandlung, auch wenn Sie keine Anzeige erstatten möchten.
help-victim_of_crime-2 = • Zeigen Sie die Tat bei der Polizei an und lassen Sie sich eine Kopie der Anzeige geben. Lassen Sie Bankkarten und Handy sperren.
help-victim_of_crime-3 = • Ihr Konsulat kann Ihnen helfen, Familie, ärztliche und anwaltliche Hilfe zu erreichen. Es kann die Tat nicht aufklären.
help-title-ill_or_injured = Jemand ist krank oder verletzt. Das können Sie tun:
help-ill_or_injured-1 = • Wenn es ernst ist, rufen Sie jetzt den Rettungsdienst.
help-ill_or_injured-2 = • Rufen Sie die Notfallnummer der Reiseversicherung an: Sie entscheidet über Krankenhauskosten und Rücktransport. Heben Sie alle Belege auf.
help-ill_or_injured-3 = • Ihr Konsulat kann Ihnen Arztpraxen und Krankenhäuser nennen und die Familie informieren. Die Kosten kann es nicht übernehmen.
help-title-death_abroad = Unser herzliches Beileid. Was jetzt wichtig ist:
help-death_abroad-1 = • Sagen Sie der Botschaft oder dem Konsulat des Heimatlandes der verstorbenen Person Bescheid. Dort erklärt man Ihnen die Regeln vor Ort und informiert die Familie.
help-death_abroad-2 = • Rufen Sie die Reiseversicherung der verstorbenen Person an. Oft bezahlt und organisiert sie die Überführung nach Hause.
help-death_abroad-3 = • Eine Ärztin, ein Arzt oder eine Behörde vor Ort muss eine Sterbeurkunde ausstellen. Das Konsulat kann Ihnen sagen, welche Papiere Sie brauchen.
help-title-missing_person = Jemand ist nicht zu erreichen. Das können Sie tun:
help-missing_person-1 = • Fragen Sie zuerst bei Hotel, Reiseveranstalter, Fluggesellschaft und Freunden nach und sehen Sie in den sozialen Netzwerken nach. Notieren Sie, wann zuletzt jemand etwas von der Person gehört hat.
help-missing_person-2 = • Wenn Sie fürchten, dass etwas passiert ist, melden Sie es der Polizei am Ort der Person und der Polizei zu Hause.
help-missing_person-3 = • Wenden Sie sich an das Außenministerium oder die Botschaft des Landes, dessen Pass die Person hat, und nennen Sie: vollen Namen, Geburtsdatum, Passnummer, letzten bekannten Ort.
help-title-stranded_or_no_money = Sie sitzen fest oder haben kein Geld mehr. Das können Sie tun:
help-stranded_or_no_money-1 = • Lassen Sie verlorene Karten sperren. Bitten Sie Familie oder Freunde, Ihnen Geld über einen Geldtransferdienst zu schicken; oft ist es in wenigen Minuten da.
help-stranded_or_no_money-2 = • Wurde ein Flug gestrichen, ist zuerst die Fluggesellschaft oder der Reiseveranstalter zuständig. Fragen Sie nach Umbuchung, Erstattung, Hotel und Mahlzeiten.
help-stranded_or_no_money-3 = • Ihr Konsulat kann Ihnen helfen, Ihre Familie zu erreichen, und als letzten Ausweg vielleicht Geld für die Heimreise leihen. Tickets bezahlt es in der Regel nicht.
help-title-family_matter = Eine Notlage in der Familie im Ausland. Das können Sie tun:
help-family_matter-1 = • Wenn ein Kind oder ein Erwachsener jetzt in Gefahr ist, rufen Sie die Polizei.
help-family_matter-2 = • Wenden Sie sich an das Außenministerium oder die Botschaft Ihres Landes. Wurde ein Kind ins Ausland gebracht, fragen Sie nach der Zentralen Behörde für das Haager Übereinkommen.
help-family_matter-3 = • Suchen Sie anwaltliche Hilfe mit Erfahrung im Familienrecht des Landes. Ein Konsulat kann Ihnen eine Liste geben. Es kann kein Kind zurückholen und nicht über das Sorgerecht entscheiden.
help-where = Schreiben Sie mir, in welchem Land Sie sind und welche Staatsangehörigkeit Sie haben. Dann suche ich die Nummern und Ihre Botschaft heraus.
help-nationality = Nennen Sie mir Ihre Staatsangehörigkeit, dann suche ich Ihre Botschaft heraus.

report-safe = Gut zu hören, dass Sie in Sicherheit sind. Ich kann das noch an niemanden weitergeben. Bitte sagen Sie Ihrer Familie und Ihrer Botschaft selbst Bescheid.
