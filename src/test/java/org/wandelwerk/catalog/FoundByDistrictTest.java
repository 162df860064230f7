package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.EditableKind;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.place.Places;
import org.wandelwerk.profile.Writer;
import org.wandelwerk.project.ProjectFilter;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectListing;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSort;
import org.wandelwerk.project.ProjectSuccession;

/** What names a municipality lies in its district, whoever named it: in the index, the tables and on the map. */
class FoundByDistrictTest extends SearchedDesk {

    private static final String SPREE_NEISSE = "12071";
    private static final Map<String, Map<String, String>> SECTIONS = Map.of(
            "idee",
            Map.of(
                    "a_title", "Dorfladen mit Ladesäule",
                    "a_summary", "Ein Laden.\nDavor laden Autos.",
                    "a_promoter", "Gemeinde Jänschwalde",
                    "a_places", "Janšojce",
                    "a_contact", "Uwe Muster",
                    "a_mail", "uwe@example.org"),
            "traeger",
            Map.of(
                    "a_promoter-kind", "municipality",
                    "a_council.state", "follows",
                    "a_council.until", "30.9.2099",
                    "a_budget.state", "exists"));

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private ProjectSuccession succession;

    @Autowired
    private List<EditableKind> kinds;

    @Autowired
    private Catalog catalog;

    @Autowired
    private ProjectListing listing;

    @Autowired
    private Places places;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void somethingIsFound() {
        theIndexIsEven();
    }

    private ProjectId project(String key) {
        return moves.find(PublicKey.read(key).orElseThrow())
                .orElseThrow()
                .dossier()
                .project()
                .id();
    }

    /** The key of a project whose profile the office accepted, and which is shown. */
    private String accepted() {
        var writer = Writer.at(site());
        var profile = writer.begin().replaceFirst("/idee$", "");
        SECTIONS.forEach((section, typed) -> {
            var address = profile + "/" + section;
            var form = Form.in(writer.get(address).page(), address);
            for (var field : typed.entrySet()) {
                form = form.with(field.getKey(), field.getValue());
            }
            writer.send(form);
        });
        writer.send(Form.in(writer.get(profile).page(), "/abgeben"));
        var key = profile.replace("/ideen/", "");
        var office = office();
        var received = office.get("/schreibtisch/eingaenge/" + key).page();
        assertThat(office.send(Form.in(received, "/annehmen")).status()).isEqualTo(303);
        var id = project(key);
        Acting.as(HouseActors.SYSTEM, () -> {
            succession.show(id);
            return id;
        });
        return key;
    }

    private void isFoundIn(String district, String key) {
        theIndexIsEven();
        var found = catalog.find(CatalogQuery.ALL.of(CatalogKind.PROJECT).with(Facet.DISTRICT, Set.of(district)), 200)
                .orElseThrow();
        assertThat(found.slice().items()).anyMatch(entry -> ("/projekte/" + key).equals(entry.address()));
        var id = places.districts().stream()
                .filter(one -> one.key().equals(district))
                .findFirst()
                .orElseThrow()
                .id();
        var listed = listing.page(new ProjectFilter(null, null, id, null, null), ProjectSort.TITLE, null, 200);
        assertThat(listed.slice().items())
                .anyMatch(card -> card.project().key().value().equals(key));
        assertThat(listed.tally().counts().districts()).containsEntry(id, found.total());
        var title = listed.slice().items().stream()
                .filter(card -> card.project().key().value().equals(key))
                .findFirst()
                .orElseThrow()
                .project()
                .title()
                .de();
        assertThat(site().get("/karte?ebene=kreise&kreis=%s&q=%s".formatted(district, title.replace(' ', '+')))
                        .page()
                        .select("#table tbody tr"))
                .isNotEmpty();
    }

    @Test
    void anAcceptedProfileIsFoundByTheDistrictOfItsMunicipality() {
        isFoundIn(SPREE_NEISSE, accepted());
    }

    @Test
    void aPlaceThatTheOfficeTypedAnewIsFoundByItsDistrict() {
        var entry = catalog.find(CatalogQuery.ALL.of(CatalogKind.PROJECT), 1)
                .orElseThrow()
                .slice()
                .items()
                .getFirst();
        var kind = kinds.stream()
                .filter(one -> one.terms().word().equals("projekte"))
                .findFirst()
                .orElseThrow();
        var before = kind.find(entry.id().record()).orElseThrow().values();
        retype(kind, entry, before.with("places", Stream.of("Guben", "Landkreis Bautzen")));
        var key = String.valueOf(entry.address()).replace("/projekte/", "");
        isFoundIn(SPREE_NEISSE, key);
        isFoundIn("14625", key);
        retype(kind, entry, before);
    }

    private void retype(EditableKind kind, CatalogEntry entry, TypedValues values) {
        var day = LocalDate.of(2026, 11, 28);
        transaction.executeWithoutResult(_ -> Acting.as(HouseActors.SYSTEM, () -> {
            kind.apply(entry.id().record(), values, day);
            return day;
        }));
    }
}
