package org.wandelwerk.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Memberships;
import org.wandelwerk.committee.SeatKind;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.organisation.RecordedOrganisations;
import org.wandelwerk.shell.Texts;

/** Lists of the members of one body: which organisation has a seat, who sits for it and who stands in. */
@Component
@Order(1)
class MemberList implements ListKind {

    private static final Map<String, String> SAID_OTHERWISE = Map.ofEntries(
            Map.entry("ja", "VOTING"),
            Map.entry("stimmberechtigt", "VOTING"),
            Map.entry("ordentliches mitglied", "VOTING"),
            Map.entry("nein", "ADVISORY"),
            Map.entry("ohne stimme", "ADVISORY"),
            Map.entry("gast", "ADVISORY"),
            Map.entry("beratendes mitglied", "ADVISORY"));

    /** Above the address of the one and, further right, of the other. */
    private static final String MAILS = "mail|e mail|email|e mail adresse|email adresse|mailadresse";

    private static final String DELEGATES = "vertreter|vertreterin|vertreter in|vertreterin vertreter|vertreten durch|"
            + "delegierte|delegierter|ansprechpartner|ansprechpartner in|ansprechperson|name|person";

    private static final String FIRST = "vorname|vornamen|first name|given name";
    private static final String LAST = "nachname|familienname|zuname|last name|family name|surname";

    private final Memberships memberships;
    private final RecordedOrganisations organisations;
    private final List<ListField> fields;

    MemberList(Memberships memberships, RecordedOrganisations organisations, Texts texts) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.fields = List.of(
                ListField.of(
                        "organisation",
                        ListForm.LINE,
                        true,
                        "mitglied|mitglieder|mitgliedsorganisation|institution|einrichtung|name der institution|"
                                + "name der organisation|member"),
                ListField.choice(
                        "seat",
                        "committee.seat.edit.field.kind.",
                        SeatKind.values(),
                        SAID_OTHERWISE,
                        texts,
                        "stimmrecht|stimme|status|stimmberechtigt|vote"),
                ListField.of("from", ListForm.DAY, false, "von|ab|mitglied seit|beginn|dabei seit"),
                ListField.of("to", ListForm.DAY, false, "ende|mitglied bis|ausgeschieden"),
                ListField.of("delegate", ListForm.LINE, false, DELEGATES),
                ListField.of("mail", ListForm.MAIL, false, MAILS),
                ListField.of(
                        "substitute",
                        ListForm.LINE,
                        false,
                        "stellvertretung|stellvertreter|stellvertreterin|stellvertreter in|vertretung"),
                ListField.of("substitute_mail", ListForm.MAIL, false, MAILS));
    }

    @Override
    public String word() {
        return "mitglieder";
    }

    @Override
    public String command() {
        return "members";
    }

    @Override
    public String edited() {
        return "sitze";
    }

    @Override
    public Permission editing() {
        return Permission.SEAT_PEOPLE;
    }

    @Override
    public boolean isOfBody() {
        return true;
    }

    @Override
    public List<ListField> fields() {
        return fields;
    }

    /** The first name stands before what the one cell says, which is the last name then. */
    @Override
    public List<ListPart> parts() {
        return List.of(
                part("delegate", "first", FIRST),
                part("delegate", "last", LAST),
                part("substitute", "substitute_first", FIRST),
                part("substitute", "substitute_last", LAST + "|name"));
    }

    private static ListPart part(String of, String name, String headings) {
        return new ListPart(of, ListField.of(name, ListForm.LINE, false, headings));
    }

    @Override
    public ListRecords records(@Nullable CommitteeId committee, LocalDate today) {
        return new ListedMembers(memberships, Objects.requireNonNull(committee), organisations.all(), today);
    }
}
