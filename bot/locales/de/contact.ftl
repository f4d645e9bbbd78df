# Notrufnummern

numbers-title = { $country }: Notrufnummern
number-police = • Polizei: { $number }
number-ambulance = • Rettungsdienst: { $number }
number-fire = • Feuerwehr: { $number }
number-general = • Alle Notfälle: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: Dafür habe ich keine Notrufnummern. Die 112 funktioniert vom Handy aus in vielen Ländern; bitten Sie die Menschen um Sie herum, für Sie anzurufen.

# Botschaften und Konsulate
posts-title = { $host }: Botschaft und Konsulate ({ $sender })
posts-title-city = { $host }: Botschaft und Konsulate ({ $sender }) in der Nähe von { $city }
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
post-no-address = Die Adresse steht nicht in meinen Daten.
post-more = { $country }: { $count } weitere.
posts-none = { $host }: Ich kenne dort weder eine Botschaft noch ein Konsulat des gesuchten Landes ({ $sender }).
posts-none-hint = Ihr Außenministerium kann Ihnen sagen, welche Botschaft zuständig ist ({ $host }) oder ob die Botschaft eines anderen Landes hilft.
posts-same = { $country }: Dort sind Sie im eigenen Land, deshalb gibt es keine eigene Botschaft.
posts-check = Prüfen Sie Adresse und Öffnungszeiten auf der offiziellen Website, bevor Sie hingehen.

register-intro = Sie können Ihrem Außenministerium Ihre Reise mitteilen, damit es Sie in einer Krise erreicht. Der Dienst des Ministeriums Ihres Landes:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: Den Registrierungsdienst habe ich nicht in meinen Daten. Fragen Sie das Außenministerium dieses Landes.
consular-intro = Für Pässe, Urkunden und Registrierungen ist die Konsularabteilung Ihrer Botschaft oder Ihr Konsulat zuständig.
