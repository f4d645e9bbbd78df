# Gespräch und alles rund um die Fragen

greet = Guten Tag! Ich beantworte Fragen zu Reisehinweisen, Visa, Botschaften und Notfällen im Ausland und nenne zu jeder Angabe die Quelle. Um welches Land geht es?
goodbye = Auf Wiedersehen, und passen Sie auf sich auf.
thank = Gern geschehen. Schreiben Sie wieder, wenn Sie noch etwas brauchen.
capabilities = Ich antworte aus gespeicherten Daten, die meisten davon offiziell. Ich sage immer, woher sie stammen und wie alt sie sind. Darüber weiß ich etwas:
capabilities-1 = • Reisehinweise mehrerer Außenministerien nebeneinander
capabilities-2 = • Visaregeln für Ihren Reisepass, Gesundheit, Gesetze vor Ort, Sicherheit
capabilities-3 = • Botschaften und Konsulate, Notrufnummern
capabilities-4 = • was zu tun ist, wenn Ihr Pass weg ist oder Ihnen oder Ihrer Familie etwas passiert
capabilities-example = Schreiben Sie einfach Ihre Frage, zum Beispiel: „Wie sicher ist Kenia zurzeit?“
bot = Ich bin eine Maschine, kein Mensch. Ich antworte nur mit gespeicherten Angaben und Zitaten und sage, woher sie stammen.
out-of-scope = Dabei kann ich nicht helfen. Ich beantworte Fragen zu Reisehinweisen, Einreise, Botschaften und Notfällen im Ausland.
affirm-nothing = In Ordnung. Was möchten Sie wissen?
deny = In Ordnung. Was möchten Sie stattdessen wissen?
inform-what = { $country }: Was möchten Sie wissen?
inform-nationality = Notiert, Reisepass: { $country }. Was möchten Sie wissen?
restart = In Ordnung, wir fangen neu an. Um welches Land geht es?
language-changed = Ich antworte jetzt auf Deutsch.
language-ask = Welche Sprache? Ich spreche: { $languages }.
source-none = Ich habe Ihnen noch keine Auskunft gegeben. Sobald ich das tue, nenne ich die Quelle dazu.
source-intro = Meine letzte Antwort stammt von:
feedback = Danke für Ihre Rückmeldung. Ich habe vermerkt, dass Sie sie gegeben haben.
privacy = { $days ->
    [one] Ich speichere die letzten Fragen und Antworten dieses Gesprächs und was Sie mir über Ihre Staatsangehörigkeit, Ihren Wohnort und Ihr Reiseziel gesagt haben. Das geschieht unter einem Code statt unter Ihrem Namen, und { $days } Tag nach Ihrer letzten Nachricht lösche ich alles. Schreiben Sie /forget, um alles sofort zu löschen.
   *[other] Ich speichere die letzten Fragen und Antworten dieses Gesprächs und was Sie mir über Ihre Staatsangehörigkeit, Ihren Wohnort und Ihr Reiseziel gesagt haben. Das geschieht unter einem Code statt unter Ihrem Namen, und { $days } Tage nach Ihrer letzten Nachricht lösche ich alles. Schreiben Sie /forget, um alles sofort zu löschen.
}
forgotten = Erledigt. Ich habe alles gelöscht, was zu diesem Gespräch gespeichert war.
human = Ich kann Sie nicht mit einem Menschen verbinden. Ihre Botschaft oder Ihr Konsulat kann Ihnen helfen.
human-where = Nennen Sie mir Ihre Staatsangehörigkeit und das Land, in dem Sie sind. Dann suche ich die Kontaktdaten heraus.
alerts = Benachrichtigungen kann ich noch nicht verschicken. Sehen Sie auf der offiziellen Seite nach, ob Sie sie per E-Mail abonnieren können:
alerts-none = Benachrichtigungen kann ich noch nicht verschicken. Deshalb sind hier keine für Sie eingerichtet.
alert-signup-line = • { $publisher }, { $country }: { $url }
verify-intro = Nachrichten, Anrufe oder Konten kann ich nicht selbst überprüfen. Das sagen die offiziellen Quellen ({ $country }):

# Wie jedes Thema heißt, wenn nachgefragt wird: "Meinten Sie ..."
meaning-ask_advice_level = Reisehinweise
meaning-ask_security = Sicherheit
meaning-ask_entry_requirements = Einreise und Visum
meaning-ask_customs = Zoll
meaning-ask_health = Gesundheit
meaning-ask_local_laws = Gesetze vor Ort
meaning-ask_transport = Unterwegs im Land
meaning-ask_natural_hazards = Naturgefahren
meaning-ask_money = Geld
meaning-ask_practical = Praktisches
meaning-ask_insurance = Versicherung
meaning-ask_traveller_group = Für bestimmte Reisende
meaning-ask_updates = Letzte Änderungen
meaning-compare_advice = Ministerien vergleichen
meaning-find_post = Botschaft finden
meaning-ask_emergency_number = Notrufnummern
meaning-register_trip = Meine Reise anmelden
meaning-report_emergency = Ich bin in Gefahr
meaning-lost_passport = Pass verloren
meaning-arrested_or_detained = Festnahme oder Haft
meaning-victim_of_crime = Opfer einer Straftat
meaning-ill_or_injured = Krank oder verletzt
meaning-death_abroad = Todesfall im Ausland
meaning-missing_person = Jemand wird vermisst
meaning-stranded_or_no_money = Gestrandet, kein Geld
meaning-family_matter = Notlage in der Familie
meaning-passport_service = Pass neu beantragen
meaning-citizen_service = Urkunden, Registrierung
meaning-subscribe_alerts = Benachrichtigungen
meaning-talk_to_human = Mit Menschen sprechen
meaning-none = Nichts davon

# Befehle, wie sie in Messenger-Apps erscheinen
command-start = Start
command-help = Was ich kann
command-language = Sprache ändern
command-forget = Alles löschen, was über mich gespeichert ist
command-stop = Keine Nachrichten mehr erhalten
stopped = Ich schreibe Ihnen nicht mehr, wenn Sie nicht zuerst schreiben. Melden Sie sich, wann immer Sie eine Frage haben.
