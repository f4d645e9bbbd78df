# Numeri di emergenza

numbers-title = { $country }: numeri di emergenza
number-police = • Polizia: { $number }
number-coastguard = • Guardia costiera: { $number }
number-tourist-police = • Polizia turistica: { $number }
number-ambulance = • Ambulanza: { $number }
number-fire = • Vigili del fuoco: { $number }
number-general = • Tutte le emergenze: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: non ho i numeri di emergenza di questo Paese. Provi il 112: funziona dai cellulari in molti Paesi. Chieda a chi le sta vicino di chiamare i soccorsi.

# Ambasciate e consolati
posts-title = { $host }: ambasciate e consolati (Paese rappresentato: { $sender })
post-embassy = Ambasciata, { $city }
post-high_commission = Alto commissariato, { $city }
post-consulate_general = Consolato generale, { $city }
post-consulate = Consolato, { $city }
post-honorary_consulate = Consolato onorario, { $city }
post-other = Rappresentanza diplomatica, { $city }
post-line = • { $post }
post-distance = • { $post } (a circa { $km } km; distanza calcolata da: { $place })
post-address = Indirizzo: { $value }
post-phone = Telefono: { $value }
post-emergency-phone = Telefono di emergenza: { $value }
post-email = E-mail: { $value }
post-website = Sito web: { $value }
post-no-address = Non ho l’indirizzo.
post-more = { $count ->
    [one] Più { $count } altra sede ({ $country }).
   *[other] Più altre { $count } sedi ({ $country }).
}
posts-none = { $host }: qui non mi risultano né ambasciate né consolati (Paese rappresentato: { $sender }).
posts-none-hint = Il suo ministero degli Esteri può dirle quale ambasciata è competente per questo Paese ({ $host }), o se può aiutarla l’ambasciata di un altro Paese.
posts-same = { $country }: un Paese non ha ambasciate sul proprio territorio. Se ha bisogno di aiuto sul posto, si rivolga alle autorità locali.
posts-check = Prima di andare, controlli l’indirizzo e gli orari sul sito ufficiale.

register-intro = Può segnalare il viaggio al suo ministero degli Esteri, così che possa contattarla in caso di crisi. Ecco il servizio:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: non so se il ministero degli Esteri di questo Paese offra un servizio per segnalare i viaggi. Si informi presso il ministero.
consular-intro = Per passaporti, certificati e registrazioni si rivolga al suo consolato o alla sezione consolare della sua ambasciata. Spesso un consolato onorario non può occuparsene.
