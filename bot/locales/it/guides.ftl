# La seconda pagina di ogni guida: che cosa può fare il consolato, che cosa non può fare, che cosa tenere pronto.

button-guide-can = Che cosa fa il consolato
button-guide-ready = Che cosa tenere pronto
guide-can-title = Che cosa può fare di solito il suo consolato, e che cosa non può fare:
guide-ready-title = Se può, tenga pronto quanto segue; se manca qualcosa, non si preoccupi:

guide-lost_passport-can = • Può annullare il passaporto perso, rilasciare un documento di viaggio provvisorio e dirle quali documenti servono per ottenerlo.
guide-lost_passport-cannot = • Non può cambiare le regole di una compagnia aerea o di un altro Paese sui documenti che accettano, e non rinuncia a farsi pagare il documento.
guide-lost_passport-ready-1 = • Il suo nome e cognome, la data e il luogo di nascita, e il numero del passaporto perso o una sua copia.
guide-lost_passport-ready-2 = • La denuncia, una fototessera e qualsiasi altro documento con il suo nome o la sua foto.
guide-lost_passport-ready-3 = • Le date del viaggio, il biglietto e un modo per pagare il documento.

guide-arrested_or_detained-can = • Può andare a trovare la persona o telefonarle, controllare che sia trattata con dignità, dare un elenco di avvocati e interpreti e trasmettere messaggi alla famiglia.
guide-arrested_or_detained-cannot = • Non può far liberare nessuno, né dare consulenza legale, né pagare un avvocato, una cauzione o una multa, né chiedere un trattamento migliore di quello riservato alla gente del posto.
guide-arrested_or_detained-ready-1 = • Nome e cognome, data di nascita e cittadinanza della persona, e il numero di passaporto se lo conosce.
guide-arrested_or_detained-ready-2 = • Dove è trattenuta la persona, da quando e per quale motivo, secondo la polizia.
guide-arrested_or_detained-ready-3 = • I farmaci o le cure di cui la persona ha bisogno, e chi vuole far avvisare.

guide-victim_of_crime-can = • Può spiegarle come sporgere denuncia in quel Paese, aiutarla a trovare un medico, un avvocato e un interprete, contattare la sua famiglia e sostituire un passaporto rubato.
guide-victim_of_crime-cannot = • Non può indagare, né recuperare le sue cose, né rappresentarla in tribunale.
guide-victim_of_crime-ready-1 = • Che cosa è successo, quando e dove, e i nomi o i numeri di telefono dei testimoni.
guide-victim_of_crime-ready-2 = • La denuncia o il suo numero, e l’elenco di quello che è stato preso.
guide-victim_of_crime-ready-3 = • Il numero di telefono che si trova sul retro della carta o nell’app della sua banca, e la polizza assicurativa.

help-title-sexual_assault = Ci dispiace moltissimo per quello che è successo. Non è colpa sua. Ecco che cosa può aiutarla adesso:
help-sexual_assault-1 = • Prima di tutto, vada in un posto dove è al sicuro e chiami una persona di cui si fida. Non deve affrontare tutto questo senza aiuto.
help-sexual_assault-2 = • Si faccia visitare da un medico appena può, meglio se entro 72 ore: i farmaci contro infezioni come l’HIV e quelli che evitano una gravidanza funzionano solo nei primi giorni.
help-sexual_assault-3 = • È lei a decidere se sporgere denuncia. Se pensa di poterlo fare, cerchi di non lavarsi e metta in un sacchetto di carta i vestiti che indossava. In alcuni Paesi sporgere denuncia può comportare rischi per lei; il suo consolato può dirglielo prima che decida.
help-sexual_assault-4 = • Il suo consolato può restare in contatto con lei, trovare un medico, un avvocato e un interprete e, solo se lei è d’accordo, avvisare la sua famiglia o la polizia.
guide-sexual_assault-can = • Può incontrarla o telefonarle, in privato e con una donna se lo preferisce, aiutarla a trovare un medico e un sostegno, e accompagnarla alla polizia dove è possibile.
guide-sexual_assault-cannot = • Non può indagare né decidere al posto suo, e non ne parla con nessuno senza il suo consenso, a meno che qualcuno non sia in pericolo.
guide-sexual_assault-ready-1 = • Solo quello che vuole dire. Può fermarsi in qualsiasi momento.
guide-sexual_assault-ready-2 = • Se può: quando e dove è successo, così che un medico sappia quanto tempo resta.
guide-sexual_assault-ready-3 = • La polizza assicurativa, se ha bisogno di un ospedale.

guide-ill_or_injured-can = • Può dare un elenco di medici e ospedali, aiutare ad avvisare la famiglia e l’assicurazione, e aiutare qualcuno a raggiungerla.
guide-ill_or_injured-cannot = • Non può pagare le cure o un volo di rientro, e non può dare consigli medici.
guide-ill_or_injured-ready-1 = • Il numero della polizza assicurativa e il numero di emergenza dell’assicurazione.
guide-ill_or_injured-ready-2 = • Il nome e l’indirizzo dell’ospedale, e il nome del medico.
guide-ill_or_injured-ready-3 = • L’elenco di farmaci, allergie e malattie, e chi chiamare a casa.

guide-death_abroad-can = • Può avvisare la famiglia, spiegare come funzionano la sepoltura, la cremazione e il rientro della salma, e dare un elenco di imprese funebri e traduttori.
guide-death_abroad-cannot = • Non può pagare il funerale o il rientro della salma, né accertare le cause della morte.
guide-death_abroad-ready-1 = • Nome e cognome, data di nascita e passaporto della persona che è morta, e dove si trova adesso.
guide-death_abroad-ready-2 = • Chi sono i parenti più stretti e come contattarli.
guide-death_abroad-ready-3 = • La polizza assicurativa, e i desideri sul funerale di cui è a conoscenza.

guide-missing_person-can = • Può chiedere alla polizia e agli ospedali del posto, dirle come denunciare lì la scomparsa e trasmettere messaggi se la persona viene ritrovata ed è d’accordo.
guide-missing_person-cannot = • Non può fare ricerche direttamente, né dirle dove si trova una persona adulta che non vuole farlo sapere.
guide-missing_person-ready-1 = • Una foto recente, una descrizione, i vestiti e tutto ciò che permette di riconoscere la persona.
guide-missing_person-ready-2 = • L’ultimo messaggio o l’ultima chiamata, l’ultimo indirizzo noto, i numeri di telefono e gli account online.
guide-missing_person-ready-3 = • L’itinerario previsto, i numeri di prenotazione, i compagni di viaggio, e le malattie o i farmaci.

guide-stranded_or_no_money-can = • Può aiutarla a contattare la famiglia o la banca, spiegarle come farsi mandare denaro e, in caso di emergenza, dirle quali altri aiuti ci sono.
guide-stranded_or_no_money-cannot = • Di regola non può pagare conti, alberghi o biglietti, né prenotare viaggi, né prestare denaro.
guide-stranded_or_no_money-ready-1 = • Il passaporto, i numeri di prenotazione e quello che le ha detto la compagnia aerea o l’agenzia di viaggi.
guide-stranded_or_no_money-ready-2 = • Il nome e il numero di telefono di una persona che potrebbe mandarle denaro.
guide-stranded_or_no_money-ready-3 = • Quanto denaro e quanti farmaci le restano, e fino a quando vale il visto.

guide-family_matter-can = • Può dirle quale autorità è competente, dare un elenco di avvocati, verificare come sta un bambino o un adulto dove il Paese lo permette, e aiutare con un documento di viaggio chi vuole andarsene.
guide-family_matter-cannot = • Non può portare via nessuno da una casa, né decidere sull’affidamento, né agire contro un tribunale di quel Paese.
guide-family_matter-ready-1 = • I nomi e le date di nascita di tutte le persone coinvolte, e i passaporti o le copie.
guide-family_matter-ready-2 = • Dove si trova il bambino o la persona in pericolo, e un modo e un orario sicuri per contattarli.
guide-family_matter-ready-3 = • I documenti del tribunale, i certificati di nascita o di matrimonio, e alcune foto.
