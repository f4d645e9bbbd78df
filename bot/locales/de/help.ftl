# Gefahr, jetzt. Zuerst die Nummern, wenige Worte, keine Fragen davor.

emergency-title = Wenn Sie in Gefahr sind, rufen Sie jetzt an:
emergency-title-country = { $country } – rufen Sie jetzt an:
emergency-unknown-place = • 112 – Europa, und vom Handy aus in vielen anderen Ländern
emergency-unknown-place-911 = • 911 – USA, Kanada und viele andere Länder in Nord-, Mittel- und Südamerika
emergency-unknown-place-999 = • 999 – Vereinigtes Königreich und einige andere Länder
emergency-steps = Bringen Sie sich in Sicherheit, wenn Sie können. Wenn Sie sich verstecken, stellen Sie Ihr Handy lautlos. Sagen Sie am Telefon zuerst, wo Sie sind.
emergency-where = Schreiben Sie mir, in welchem Land Sie sind. Dann gebe ich Ihnen die Nummern dort.
emergency-suicide = Wenn Sie daran denken, sich das Leben zu nehmen: Sie sind nicht allein. Rufen Sie jetzt eine der Nummern oben an und bleiben Sie bei einem Menschen, dem Sie vertrauen, bis Hilfe da ist.
emergency-embassy = Ihre Botschaft:
emergency-machine = Ich bin eine Maschine und kann niemanden für Sie anrufen. Wenn Sie nicht telefonieren können, bitten Sie jemanden in Ihrer Nähe darum.

# Pass verloren oder gestohlen
lost-title = Ein verlorener oder gestohlener Pass lässt sich ersetzen. Was zu tun ist, Schritt für Schritt:
lost-1 = 1. Wenn Sie überfallen wurden oder in Gefahr sind, rufen Sie zuerst die Polizei: { $number }.
lost-1-plain = 1. Wenn Sie überfallen wurden oder in Gefahr sind, rufen Sie zuerst die örtliche Polizei.
lost-2 = 2. Melden Sie den Verlust oder Diebstahl der örtlichen Polizei und lassen Sie sich eine Kopie der Anzeige geben.
lost-3 = 3. Melden Sie es sofort Ihrer Botschaft oder Ihrem Konsulat. Dann wird der Pass für ungültig erklärt, damit niemand ihn missbrauchen kann.
lost-4 = 4. Wenn Sie bald weiterreisen müssen, beantragen Sie dort ein Ersatzdokument für die Reise (Notpass, Passersatz). Bringen Sie mit: die Anzeige der Polizei, ein Foto, eine Kopie des Passes oder einen anderen Nachweis, wer Sie sind, und Ihre Reisedaten. Meist kostet das eine Gebühr.
lost-5 = 5. Klären Sie vor der Abreise, ob Ihre Fluggesellschaft und alle Länder auf Ihrem Weg das Ersatzdokument anerkennen. Vielleicht brauchen Sie auch ein neues Visum oder eine Ausreisegenehmigung der Einwanderungsbehörde.
lost-6 = Falls Sie den Pass wiederfinden, reisen Sie nicht damit. Sobald er als verloren oder gestohlen gemeldet ist, gilt er nicht mehr.
lost-where = Schreiben Sie mir, in welchem Land Sie sind und welche Staatsangehörigkeit Sie haben. Dann suche ich die Nummer der Polizei und Ihre Botschaft heraus.
lost-nationality = Nennen Sie mir Ihre Staatsangehörigkeit, dann suche ich Ihre Botschaft heraus.

# Andere Situationen
help-title-arrested_or_detained = Wenn Sie oder jemand, den Sie kennen, festgenommen wurde oder festgehalten wird:
help-arrested_or_detained-1 = • Bitten Sie Polizei oder Gefängnis, die Botschaft oder das Konsulat zu benachrichtigen. Wer in einem fremden Land festgenommen wird, hat das Recht, das zu verlangen. Auch Familie und Freunde können die Botschaft selbst anrufen.
help-arrested_or_detained-2 = • Unterschreiben Sie nichts, was Sie nicht verstehen. Bitten Sie um jemanden, der dolmetscht, und um anwaltliche Hilfe.
help-arrested_or_detained-3 = • Ein Konsulat kann in der Regel zu Besuch kommen, eine Anwaltsliste geben und, wenn die Person einverstanden ist, die Familie informieren. Es kann niemanden aus dem Gefängnis holen, keine Anwaltskosten bezahlen und nicht in die Arbeit der Gerichte eingreifen.
help-title-victim_of_crime = Es tut uns leid, dass das passiert ist. Das können Sie tun:
help-victim_of_crime-1 = • Bringen Sie sich in Sicherheit und holen Sie ärztliche Hilfe, wenn Sie verletzt sind. An sexueller Gewalt sind Sie niemals schuld: Lassen Sie sich so bald wie möglich ärztlich untersuchen, auch wenn Sie keine Anzeige erstatten möchten.
help-victim_of_crime-2 = • Wenn Sie Anzeige erstatten möchten, gehen Sie zur Polizei und lassen Sie sich eine Kopie geben. Wenn Sie unsicher sind, fragen Sie zuerst Ihr Konsulat. Lassen Sie gestohlene Bankkarten und Handys sperren.
help-victim_of_crime-3 = • Ihr Konsulat kann Ihnen helfen, Familie, Arztpraxen und Anwaltskanzleien zu erreichen. Es kann nicht selbst ermitteln und keine Rechtsberatung geben.
help-title-ill_or_injured = Wenn Sie oder jemand bei Ihnen krank oder verletzt ist:
help-ill_or_injured-1 = • Wenn es ernst ist, rufen Sie jetzt den Rettungsdienst.
help-ill_or_injured-2 = • Rufen Sie so früh wie möglich die Notfallnummer der Reiseversicherung an. Meist muss sie zustimmen, bevor sie Krankenhaus oder Rücktransport bezahlt. Heben Sie alle Belege auf.
help-ill_or_injured-3 = • Ihr Konsulat kann Ihnen eine Liste von Arztpraxen und Krankenhäusern geben und helfen, die Familie zu informieren. Die Kosten kann es nicht übernehmen.
help-title-death_abroad = Unser herzliches Beileid. Was jetzt zu tun ist:
help-death_abroad-1 = • Wenden Sie sich an die Botschaft oder das Konsulat des Landes, dessen Staatsangehörigkeit die verstorbene Person hatte. Dort erklärt man Ihnen die Regeln vor Ort und informiert, wenn nötig, die Familie.
help-death_abroad-2 = • Finden Sie heraus, ob die verstorbene Person eine Reiseversicherung hatte. Rufen Sie dort an, bevor Sie etwas bezahlen: Oft organisiert und bezahlt die Versicherung die Überführung nach Hause.
help-death_abroad-3 = • Eine Ärztin, ein Arzt oder eine Behörde vor Ort muss eine Sterbeurkunde ausstellen. Das Konsulat kann Ihnen sagen, welche Papiere Sie brauchen. Bestattung oder Überführung kann es in der Regel nicht bezahlen.
help-title-missing_person = Wenn Sie jemanden im Ausland nicht erreichen:
help-missing_person-1 = • Versuchen Sie es bei Hotel, Reiseveranstalter, Fluggesellschaft, Freunden und in den sozialen Netzwerken. Notieren Sie, wann und wo die Person zuletzt gesehen wurde oder sich gemeldet hat.
help-missing_person-2 = • Wenn Sie fürchten, dass etwas passiert ist, warten Sie nicht. Melden Sie es der Polizei dort, wo die Person ist, und der Polizei zu Hause.
help-missing_person-3 = • Informieren Sie das Außenministerium des Landes, dessen Staatsangehörigkeit die Person hat, oder dessen Botschaft vor Ort. Halten Sie bereit, was Sie wissen: vollen Namen, Geburtsdatum, Passnummer, letzten bekannten Ort.
help-title-stranded_or_no_money = Wenn Sie festsitzen oder kein Geld mehr haben:
help-stranded_or_no_money-1 = • Lassen Sie verlorene Karten sperren. Bitten Sie Familie oder Freunde, Ihnen Geld über einen Geldtransferdienst zu schicken; oft ist es in wenigen Minuten da.
help-stranded_or_no_money-2 = • Wurde Ihr Flug gestrichen, fragen Sie zuerst die Fluggesellschaft oder den Reiseveranstalter nach Umbuchung, Erstattung, Hotel und Mahlzeiten.
help-stranded_or_no_money-3 = • Ihr Konsulat kann Ihnen helfen, Ihre Familie zu erreichen. Tickets bezahlt es in der Regel nicht. Manche Konsulate leihen als letzten Ausweg Geld für die Heimreise; Sie müssen es zurückzahlen.
help-title-family_matter = Bei einer Notlage in der Familie im Ausland können Sie Folgendes tun:
help-family_matter-1 = • Wenn Sie, ein Kind oder jemand anders jetzt in Gefahr ist, rufen Sie die Polizei.
help-family_matter-2 = • Wenden Sie sich an Ihr Außenministerium oder Ihre Botschaft, auch wenn jemand Sie bedroht, festhält oder zur Heirat zwingt. Wurde ein Kind in ein anderes Land gebracht, fragen Sie die Zentrale Behörde Ihres Landes für das Haager Übereinkommen. Das hilft nur, wenn beide Länder dem Übereinkommen angehören.
help-family_matter-3 = • Suchen Sie anwaltliche Hilfe mit Erfahrung im Familienrecht des Landes. Ein Konsulat kann Ihnen eine Liste geben. Es kann kein Kind zurückholen und nicht über das Sorgerecht entscheiden.
help-where = Schreiben Sie mir, in welchem Land Sie sind und welche Staatsangehörigkeit Sie haben. Dann suche ich die Nummern und Ihre Botschaft heraus.
help-nationality = Nennen Sie mir Ihre Staatsangehörigkeit, dann suche ich Ihre Botschaft heraus.

report-safe = Gut, dass Sie in Sicherheit sind. Ich kann das an niemanden weitergeben. Bitte sagen Sie Ihrer Familie und Ihrer Botschaft selbst Bescheid.
