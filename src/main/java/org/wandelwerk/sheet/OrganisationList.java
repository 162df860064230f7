package org.wandelwerk.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.organisation.OrganisationKind;
import org.wandelwerk.organisation.RecordedOrganisations;
import org.wandelwerk.place.Places;
import org.wandelwerk.shell.Texts;

/** Lists of organisations: their names, what they are and where they have their seat. */
@Component
@Order(2)
class OrganisationList implements ListKind {

    private final RecordedOrganisations organisations;
    private final Places places;
    private final List<ListField> fields;

    OrganisationList(RecordedOrganisations organisations, Places places, Texts texts) {
        this.organisations = organisations;
        this.places = places;
        this.fields = List.of(
                ListField.of("key", ListForm.LINE, false, "kennung|schluessel|id|key"),
                ListField.of(
                        "name",
                        ListForm.LINE,
                        true,
                        "akteur|organisation|institution|einrichtung|name der organisation|name der"
                                + " institution|bezeichnung"),
                ListField.of("short", ListForm.LINE, false, "kurzname|kuerzel|abkuerzung|kurz"),
                ListField.choice(
                        "kind",
                        "portal.kind.",
                        OrganisationKind.values(),
                        Map.of("verein", "ASSOCIATION", "stadt", "MUNICIPALITY", "gemeinde", "MUNICIPALITY"),
                        texts,
                        "art|typ|kategorie|rechtsform|type"),
                ListField.of("town", ListForm.LINE, false, "sitz|ort|stadt|town"),
                ListField.of("note", ListForm.LINE, false, "anmerkung|bemerkung|bemerkungen|notiz"));
    }

    @Override
    public String word() {
        return "akteure";
    }

    @Override
    public String command() {
        return "organisations";
    }

    @Override
    public String edited() {
        return "akteure";
    }

    @Override
    public Permission editing() {
        return Permission.EDIT_ORGANISATIONS;
    }

    @Override
    public boolean isOfBody() {
        return false;
    }

    @Override
    public List<ListField> fields() {
        return fields;
    }

    @Override
    public ListRecords records(@Nullable CommitteeId committee, LocalDate today) {
        return new ListedOrganisations(organisations, places, today);
    }
}
