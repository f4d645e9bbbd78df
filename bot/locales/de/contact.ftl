# Notrufnummern

numbers-title = { $country }: Notrufnummern
number-police = • Polizei: { $number }
number-coastguard = • Küstenwache: { $number }
number-tourist-police = • Touristenpolizei: { $number }
number-ambulance = • Rettungsdienst: { $number }
number-fire = • Feuerwehr: { $number }
number-general = • Alle Notfälle: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: Die Notrufnummern habe ich nicht. Versuchen Sie die 112: Sie funktioniert vom Handy aus in vielen Ländern. Bitten Sie Menschen in Ihrer Nähe, Hilfe zu rufen.

# Botschaften und Konsulate
posts-title = { $host }: Botschaft und Konsulate ({ $sender })
post-embassy = Botschaft, { $city }
post-high_commission = Hochkommissariat (Botschaft), { $city }
post-consulate_general = Generalkonsulat, { $city }
post-consulate = Konsulat, { $city }
post-honorary_consulate = Honorarkonsulat, { $city }
post-other = Diplomatische Vertretung, { $city }
post-line = • { $post }
post-distance = • { $post } (etwa { $km } km von { $place } entfernt)
post-address = Adresse: { $value }
post-phone = Telefon: { $value }
post-emergency-phone = Notfalltelefon: { $value }
post-email = E-Mail: { $value }
post-website = Website: { $value }
post-no-address = Die Adresse habe ich nicht.
post-more = { $country }: und { $count } weitere.
posts-none = { $host }: Dort ist mir keine Botschaft und kein Konsulat bekannt ({ $sender }).
posts-none-hint = Ihr Außenministerium kann Ihnen sagen, welche seiner Botschaften zuständig ist ({ $host }) oder ob Ihnen die Botschaft eines anderen Landes helfen kann.
posts-same = { $country }: Im eigenen Land hat kein Staat eine Botschaft. Wenn Sie dort Hilfe brauchen, wenden Sie sich an die örtlichen Behörden.
posts-check = Prüfen Sie Adresse und Öffnungszeiten auf der offiziellen Website, bevor Sie hingehen.

register-intro = Sie können Ihrem Außenministerium Ihre Reise mitteilen, damit es Sie in einer Krise erreicht. Das ist sein Dienst dafür:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: Ich weiß nicht, ob das Außenministerium einen Registrierungsdienst hat. Bitte fragen Sie dort nach.
consular-intro = Für Pässe, Urkunden und Registrierungen wenden Sie sich an Ihr Konsulat oder an die Konsularabteilung Ihrer Botschaft. Ein Honorarkonsulat kann das oft nicht.
