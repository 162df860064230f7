package org.wandelwerk;

import java.util.Map;

/** All forms of the house that are posted, by their address: those that make something, and those that do not. */
final class PostedForms {

    private static final String DRAFTS = "/schreibtisch/bearbeiten/{kind}";

    /** The forms that make something, each with its test in a class that {@link PostedFormsTest} looks into. */
    static final Map<String, String> MAKING = Map.ofEntries(
            Map.entry("/barriere-melden", "aReport"),
            Map.entry("/einladung/{link}", "aSignInByLink"),
            Map.entry("/zugang-verloren", "aLinkByMail"),
            Map.entry("/schreibtisch/konto/ersatzcodes", "aSetOfSpareCodes"),
            Map.entry("/schreibtisch/versand/neu", "aDispatch"),
            Map.entry("/schreibtisch/briefe", "aLetterTemplate"),
            Map.entry("/schreibtisch/briefe/{id}/briefe.zip", "aLetterTemplate"),
            Map.entry("/schreibtisch/auftritt/{word}", "aChangeOfTheLook"),
            Map.entry("/schreibtisch/vertretung", "aDeputy"),
            Map.entry("/schreibtisch/pruefung", "anAuditPack"),
            Map.entry("/ideen/neu", "aNewProfile"),
            Map.entry("/ideen/{key}/abgeben", "aProfileHandedIn"),
            Map.entry("/ideen/{key}/anlagen", "anAttachment"),
            Map.entry("/ideen/{key}/nachrichten", "aMessageAboutAProfile"),
            Map.entry("/schreibtisch/eingaenge/{key}/nachrichten", "aMessageAboutAProfile"),
            Map.entry("/schreibtisch/eingaenge/{key}/annehmen", "aReplyToAProfile"),
            Map.entry("/schreibtisch/eingaenge/{key}/zurueckgeben", "aReplyToAProfile"),
            Map.entry("/schreibtisch/einladungen/neu", "anInvitation"),
            Map.entry("/schreibtisch/rechte/personen/{id}", "aGrant"),
            Map.entry("/schreibtisch/zusammenfuehren", "aMerger"),
            Map.entry("/schreibtisch/einlesen", "aListTakenOver"),
            Map.entry("/schreibtisch/einlesen/{id}/uebernahme", "aListTakenOver"),
            Map.entry("/schreibtisch/rechte/personen/{id}/loeschung", "anErasure"),
            Map.entry("/schreibtisch/fristen/{kind}", "anAnswerOfTheArchive"),
            Map.entry(DRAFTS + "/neu", "aNewRecordOfEachKind"),
            Map.entry(DRAFTS + "/{record}", "aChangeOfADraft"),
            Map.entry(DRAFTS + "/{record}/vorschlag", "fromProposalToRepublication"),
            Map.entry(DRAFTS + "/{record}/veroeffentlichung", "fromProposalToRepublication"),
            Map.entry(DRAFTS + "/{record}/rueckruf", "fromProposalToRepublication"),
            Map.entry(DRAFTS + "/{record}/wiederveroeffentlichung", "fromProposalToRepublication"));

    /** The forms that make nothing, each with the reason. */
    static final Map<String, String> MAKING_NOTHING = Map.ofEntries(
            Map.entry("/darstellung", "gives the browser cookies alone"),
            Map.entry("/schreibtisch/mitteilungen", "sets what somebody wants to be told"),
            Map.entry("/mitteilungen/abbestellen/{token}", "stops"),
            Map.entry("/schreibtisch/versand/{id}/anhalten", "stops"),
            Map.entry("/schreibtisch/briefe/{id}/ablage", "lays aside what is there"),
            Map.entry("/schreibtisch/post/{id}/erneut", "lets the one mail wait again"),
            Map.entry("/schreibtisch/post/adressen/{id}/einschalten", "switches on"),
            Map.entry("/ideen/{key}/{section}", "sets answers"),
            Map.entry("/ideen/{key}/feld", "sets answers"),
            Map.entry("/ideen/{key}/anlagen/{version}/entfernen", "removes"),
            Map.entry("/ideen/{key}/verknuepfung", "replaces the one link"),
            Map.entry("/ideen/{key}/uebergabe", "sets whether others may take it"),
            Map.entry("/ideen/{key}/nachrichten/gelesen", "notes up to where it was read"),
            Map.entry("/schreibtisch/eingaenge/{key}/nachrichten/gelesen", "notes up to where it was read"),
            Map.entry("/ideen/{key}/zurueckziehen", "takes back"),
            Map.entry("/schreibtisch/vorhaben/{key}", "sets the owner"),
            Map.entry("/schreibtisch/eingaenge/{key}/uebersetzt", "notes that it was done"),
            Map.entry("/abmelden", "ends the sign-in"),
            Map.entry("/anmelden", "each proof opens a sign-in of its own, and ends that of the browser"),
            Map.entry("/anmelden/code", "a code works once: SignInControllerTest.aCodeWorksOnce"),
            Map.entry("/anmelden/bestaetigen", "proves once more, and makes nothing"),
            Map.entry("/anmelden/passkey/frage", "asks a question that lives ten minutes"),
            Map.entry("/anmelden/passkey", "a question is answered once, by Beginnings.end"),
            Map.entry("/schreibtisch/konto/passkey/frage", "asks a question that lives ten minutes"),
            Map.entry("/schreibtisch/konto/passkey", "a question is answered once, and a passkey is unique"),
            Map.entry("/schreibtisch/konto/passkeys/{id}/name", "changes a name"),
            Map.entry("/schreibtisch/konto/passkeys/{id}/entfernen", "removes"),
            Map.entry("/schreibtisch/konto/passwort", "sets the one password"),
            Map.entry("/schreibtisch/rechte/personen/{id}/sperre", "locks whoever is not locked"),
            Map.entry("/schreibtisch/rechte/personen/{id}/sperre/aufhebung", "unlocks"),
            Map.entry("/schreibtisch/rechte/personen/{id}/einladung", "replaces the one link, once a minute"),
            Map.entry("/schreibtisch/einladungen/{id}/erneut", "makes the one invitation anew, once a minute"),
            Map.entry("/schreibtisch/einladungen/{id}/zuruecknahme", "withdraws"),
            Map.entry("/schreibtisch/konto/code/neu", "sets the one proposed code app"),
            Map.entry("/schreibtisch/konto/code", "takes over the one that was proposed"),
            Map.entry("/schreibtisch/konto/anmeldungen/{id}/beenden", "ends"),
            Map.entry("/schreibtisch/vertretung/{id}/beenden", "ends"),
            Map.entry("/schreibtisch/dokumente/{id}/freigabe", "decides about the one version, once"),
            Map.entry("/schreibtisch/dokumente/{id}/ablehnung", "decides about the one version, once"),
            Map.entry("/schreibtisch/dokumente/{id}/abruf", "leads to a file, by a link that lives ten minutes"),
            Map.entry("/schreibtisch/pruefung/{id}/paket", "hands over a file, which is noted each time"),
            Map.entry("/schreibtisch/rechte/vergaben/{id}", "ends"),
            Map.entry("/schreibtisch/zusammenfuehren/{id}/aufhebung", "makes two again of what was made one"),
            Map.entry("/schreibtisch/einlesen/{id}/spalten", "says what the columns of a list are"),
            Map.entry("/schreibtisch/einlesen/{id}/zellen", "writes into cells of a list"),
            Map.entry("/schreibtisch/einlesen/{id}/ruecknahme", "makes all as it was before"),
            Map.entry("/schreibtisch/einlesen/{id}/verwerfung", "lays aside what is there"),
            Map.entry(DRAFTS + "/{record}/verwerfung", "lays aside what is there"),
            Map.entry("/schreibtisch/projekte/{key}/schritt", "follows one move; the same again comes too late"),
            Map.entry("/schreibtisch/projekte/{key}/fassung", "follows one move; the same again comes too late"),
            Map.entry("/schreibtisch/bearbeiten/vier-augen", "sets the one rule of a kind"));

    private PostedForms() {}
}
