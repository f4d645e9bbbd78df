# Pericolo immediato. Prima i numeri, poche parole, nessuna domanda prima.

emergency-title = Se è in pericolo, chiami subito:
emergency-title-country = { $country } — chiami subito:
emergency-unknown-place = • 112 — Europa, e dai cellulari in molti altri Paesi
emergency-unknown-place-911 = • 911 — Stati Uniti, Canada e molti altri Paesi del continente americano
emergency-unknown-place-999 = • 999 — Regno Unito e alcuni altri Paesi
emergency-steps = Se può, si metta al sicuro. Se si sta nascondendo, metta il telefono in silenzioso. Quando chiama, dica per prima cosa dove si trova.
emergency-where = Mi dica in quale Paese si trova: le darò i numeri locali.
emergency-suicide = Se sta pensando di togliersi la vita: non deve affrontare tutto questo senza aiuto. Chiami adesso uno dei numeri qui sopra e resti vicino a una persona di cui si fida finché non arriva aiuto.
emergency-embassy = La sua ambasciata:
emergency-machine = Sono una macchina e non posso chiamare nessuno al posto suo. Se non può chiamare, chieda di farlo a qualcuno vicino a lei.

# Passaporto perso o rubato
lost-title = Un passaporto perso o rubato si può sostituire. Ecco che cosa fare, passo per passo:
lost-1 = 1. Se ha subito una rapina o un’aggressione, o se è in pericolo, chiami prima la polizia: { $number }.
lost-1-plain = 1. Se ha subito una rapina o un’aggressione, o se è in pericolo, chiami prima la polizia del posto.
lost-2 = 2. Denunci lo smarrimento o il furto alla polizia del posto e chieda una copia della denuncia.
lost-3 = 3. Avvisi subito la sua ambasciata o il suo consolato. Il passaporto viene allora annullato, così nessuno può usarlo.
lost-4 = 4. Se deve viaggiare a breve, chieda lì un documento di viaggio provvisorio (spesso detto ETD). Porti la denuncia, una fototessera, una copia del passaporto o un altro documento che dimostri chi è, e le date e l’itinerario del viaggio. Di solito c’è un costo da pagare.
lost-5 = 5. Prima di partire, si assicuri che la compagnia aerea e tutti i Paesi del suo itinerario accettino il documento provvisorio. Potrebbero servirle anche un nuovo visto o un permesso di uscita, che rilascia l’ufficio immigrazione.
lost-6 = Se ritrova il passaporto, non lo usi per viaggiare. Dopo la denuncia di smarrimento o di furto non è più valido.
lost-where = Mi dica in quale Paese si trova e la sua cittadinanza: cercherò il numero della polizia e la sua ambasciata.
lost-nationality = Mi dica la sua cittadinanza: cercherò la sua ambasciata.

# Altre situazioni
help-title-arrested_or_detained = In caso di arresto o detenzione, per lei o per una persona che conosce:
help-arrested_or_detained-1 = • Chieda alla polizia o al carcere di avvisare l’ambasciata o il consolato. Chi viene arrestato in un Paese straniero ha il diritto di chiederlo. Anche i familiari e gli amici possono chiamare direttamente l’ambasciata.
help-arrested_or_detained-2 = • Non firmi nulla che non sia in grado di capire. Chieda un interprete e un avvocato.
help-arrested_or_detained-3 = • Di solito il consolato può andare a trovare la persona, dare un elenco di avvocati e, se la persona è d’accordo, avvisare la famiglia. Non può far uscire nessuno dal carcere, né pagare un avvocato, né intervenire nelle decisioni dei giudici.
help-title-victim_of_crime = Ci dispiace per quello che è successo. Ecco che cosa può fare:
help-victim_of_crime-1 = • Si metta al sicuro e, se ha ferite, si faccia curare. Una violenza sessuale non è mai colpa di chi la subisce: si faccia visitare appena può, anche se non vuole sporgere denuncia.
help-victim_of_crime-2 = • Se decide di sporgere denuncia, vada alla polizia e chieda una copia della denuncia. Se ha dubbi, senta prima il suo consolato. Faccia bloccare le carte bancarie e i telefoni rubati.
help-victim_of_crime-3 = • Il suo consolato può aiutarla a contattare familiari, medici e avvocati. Non può indagare né dare consulenza legale.
help-title-ill_or_injured = Se lei o chi è con lei sta male o ha bisogno di cure:
help-ill_or_injured-1 = • Se è grave, chiami subito un’ambulanza.
help-ill_or_injured-2 = • Appena può, chiami il numero di emergenza dell’assicurazione di viaggio. Di solito l’assicurazione deve dare il consenso prima di pagare l’ospedale o il trasporto a casa. Conservi tutte le ricevute.
help-ill_or_injured-3 = • Il suo consolato può darle un elenco di medici e ospedali e aiutarla ad avvisare la famiglia. Non può pagare le spese.
help-title-death_abroad = Le facciamo le nostre più sentite condoglianze. Ecco che cosa fare adesso:
help-death_abroad-1 = • Contatti l’ambasciata o il consolato del Paese di cui la persona aveva la cittadinanza. Le spiegheranno le regole locali e, se serve, avviseranno la famiglia.
help-death_abroad-2 = • Cerchi di sapere se la persona aveva un’assicurazione di viaggio. Chiami l’assicurazione prima di pagare qualsiasi cosa: spesso organizza e paga il rientro della salma.
help-death_abroad-3 = • Un medico o un’autorità del posto deve rilasciare un certificato di morte. Il consolato può dirle quali documenti servono. Di solito non può pagare né il funerale né il rientro della salma.
help-title-missing_person = Se non riesce a contattare una persona all’estero:
help-missing_person-1 = • Provi con l’albergo, l’agenzia di viaggi, la compagnia aerea, gli amici e i social. Si annoti quando e dove la persona è stata vista o si è fatta sentire per l’ultima volta.
help-missing_person-2 = • Se teme che sia successo qualcosa, non aspetti. Avvisi la polizia del luogo in cui si trova la persona e anche quella del Paese in cui abita.
help-missing_person-3 = • Avvisi il ministero degli Esteri del Paese di cui la persona ha la cittadinanza, o l’ambasciata di quel Paese sul posto. Tenga pronto quello che sa: nome e cognome, data di nascita, numero di passaporto, ultimo luogo noto.
help-title-stranded_or_no_money = Se non riesce a ripartire o è senza soldi:
help-stranded_or_no_money-1 = • Faccia bloccare le carte perse. Chieda a familiari o amici di mandarle denaro con un servizio di trasferimento: spesso arriva in pochi minuti.
help-stranded_or_no_money-2 = • Se il volo è cancellato, senta prima la compagnia aerea o l’agenzia di viaggi: per un altro volo, il rimborso, l’albergo e i pasti.
help-stranded_or_no_money-3 = • Il suo consolato può aiutarla a contattare la famiglia. Di solito non paga i biglietti. Alcuni consolati, se non c’è altra soluzione, prestano il denaro per il rientro; poi va restituito.
help-title-family_matter = Per un problema familiare all’estero, ecco che cosa può fare:
help-family_matter-1 = • Se lei, un bambino o un’altra persona è in pericolo adesso, chiami la polizia.
help-family_matter-2 = • Contatti il suo ministero degli Esteri o la sua ambasciata, anche se qualcuno la minaccia, la trattiene contro la sua volontà o vuole costringerla a sposarsi. Se un bambino è stato portato in un altro Paese, si rivolga all’autorità centrale del suo Paese per la Convenzione dell’Aia. È possibile solo se tutti e due i Paesi ne fanno parte.
help-family_matter-3 = • Cerchi un avvocato che conosca il diritto di famiglia di quel Paese. Un consolato può darle un elenco. Non può riportare a casa un bambino né decidere sull’affidamento.
help-where = Mi dica in quale Paese si trova e la sua cittadinanza: cercherò i numeri e la sua ambasciata.
help-nationality = Mi dica la sua cittadinanza: cercherò la sua ambasciata.

report-safe = È un sollievo sapere che è al sicuro. Io non posso avvisare nessuno: per favore, lo faccia sapere alla sua famiglia e alla sua ambasciata.
