import type { headerWords as english } from '../../../en/recognised/headers/headerWords.ts';

export const headerWords: typeof english = {
  manager:
    'berater*|betreuer*|inhaber*|verantwortlich*|verkaufer*|mitarbeiter*|vertriebsmitarbeiter*|zustandig*|bearbeiter*|ansprechpartner intern|vertriebler*|vertreter*|?person|zugewiesen*|zugeteilt*|vertriebspartner*|projektleiter*|ansprechpartner vertrieb|vertrieb|leiter*',
  by: 'von|wer|durch',
  client:
    'kunde*|kunden|kaufer*|interessent*|teilnehmer*|schuler*|student*|kontakt*|ansprechpartner*|?firma|?name|?unternehmen|auftraggeber*|kundin*|gast|gaste|gastes|nachname|vorname|patient*|mieter*|mitglied*|heissen|heisst',
  source: 'quelle*|herkunft|kanal*|kampagne*|woher|erfahren|aufmerksam',
  product: 'produkt*|kurs*|artikel*|dienstleistung*|paket|?angebot',
  status: 'status|zustand|ergebnis*',
  stage: 'phase*|stufe*|?trichter',
  id: 'id|nummer|nr|kennung',
  email: 'email|mail|e mail',
  phone: 'telefon*|handy*|tel|mobil*|rufnummer',
  currency: 'wahrung*',
  activity: 'aktivitat*|ereignis*|aktion',
  created:
    'angelegt*|erstell*|erstellung*|eingang*|anmeld*|anmeldung*|registrier*|angefragt*|anfrage*|aufgenommen*|zeitstempel|hinzugefugt|?erfasst*|?beginn|?bestell*|anlage*|aufnahme*|gemeldet*|angekommen|erfassung*|eintrag*|eingetragen',
  lead: 'lead|leads|anfrage*',
  deal: 'deal*|auftrag*|geschaft*|bestellung*|opportunity',
  response: 'antwort*|erstkontakt*|rucknmeldung',
  call: 'anruf*|telefonat*|angerufen',
  webinar: 'webinar*|seminar*',
  meeting:
    'erstgesprach*|verkaufsgesprach*|abschlussgesprach*|beratungsgesprach*|gesprach*|termin*|treffen|besprechung*|demo|beratung',
  proposal: 'angebot*|angebot gesendet',
  paid: 'bezahl*|zahlung*|kauf*|gekauft*|verkauf|verkaufs|verkaufe*|verkaufsd*|verkaufst*|verkaufsa*|verkaufsz*|verkauft*|angebot unterschrieb*|gewonnen*|zahlungseingang|eingang der zahlung|?unterschrieben*|?abschluss|?vertrag*|gezahlt*|geld eingegangen|eingegangenes geld|geldeingang*|zahldatum|zahltag|?transaktion*',
  refunded: 'erstatt*|ruckzahlung*|ruckerstattung*',
  left: 'kundig*|gekundigt*|abwander*',
  finished: 'absolviert|beendet|?abgeschlossen',
  lost: 'verloren*|abgelehnt*|absage*|storniert*',
  closed: 'abschluss|abschlusses|abschlussd*|abschlusst*|abschlussz*|abgeschlossen|geschlossen*|schluss*|schliess*',
  modified: 'geandert*|anderung*|aktualisier*|wechsel*|gewechselt*|bearbeitet*',
  last: 'letzt*|zuletzt',
  day: 'datum|tag|am|um|wann|zeit|zeitpunkt|uhrzeit',
  money:
    'betrag*|preis*|summe*|umsatz*|wert*|erlos*|einnahme*|gesamt*|honorar|gebuhr*|?budget|?zahlung|auftragsvolumen|volumen|geld|netto*|brutto*',
  whole: 'gesamt*',
  calls: 'anrufe',
  emailsBefore: 'mails vor',
  nps: 'nps|weiterempfehl*',
  referred: 'empfohlen*|empfehlung*',
  plan: 'voraussichtlich*|erwartet*|geplant*|nachst*|wiedervorlage*|frist*|fallig*|zahlungsziel*|prognose*|bis|erinnerung*|verlangerung*|ablauf*|kursbeginn|kursstart|wird|werden|zu zahlen|soll bezahlt|erinnern',
  target: 'soll|ziel|ziele|quote|plan',
  birth: 'geburt*',
  debt: 'offener|offene|offen|schulden|restbetrag|ausstehend*|saldo|rest',
  otherMoney:
    'rabatt*|nachlass|provision*|steuer*|mwst|marge|gewinn|gewinne|kundenbudget|budget des kunden|budget der kunden|aufwand|ausgaben|bonus|versand*|jahresumsatz|kosten|einzelpreis|stuckpreis|einkauf*|einstandspreis',
  fee: 'provision*|courtage',
  measure:
    'anzahl|menge|dauer*|gesprachsdauer|alter|tage|stunden|minuten|punkt*|prozent|wahrscheinlichkeit|stuck|jahr|bewertung|%|anteil|rate',
  detail:
    'art|typ*|grund|grunde|bezahlt mit|bezahlt per|bezahlt via|zahlung per|zahlung mit|zahlung via|warum|weshalb|ursache*|anmerkung*|hinweis*|methode|zahlungsart|kommentar*|notiz*|bemerkung*|zone|stadt|land|adresse|segment|kategorie|team|abteilung|bundesland|region|beschreibung|titel|einwilligung*|zustimm*|datenschutz*|dsgvo',
  place: 'bundesland',
  callResult: 'anrufstatus|anrufergebnis*|status des anrufs|ergebnis des anrufs',
  other: 'aufgabe*',
  filler:
    'der|die|das|des|den|dem|ein|eine|in|im|und|oder|zu|zur|zum|fur|mit|erste*|aktuell*|tatsachlich*|name|datum der|s|inkl mwst|exkl mwst|ohne mwst|zzgl mwst|inkl steuer|vor|nach',
};
