package org.wandelwerk.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;

@House
@Transactional
class OrganisationListTest {

    private static final Actor AUTHOR = new Actor(new PersonId(new UUID(0, 7)), "Test");

    @Autowired
    private Organisations organisations;

    @BeforeEach
    void someOrganisations() {
        takeOver("Prüf Zweckverband", OrganisationKind.SPECIAL_PURPOSE_ASSOCIATION);
        takeOver("Prüf Ämter", OrganisationKind.MUNICIPAL_NETWORK);
        takeOver("Prüf Amt", OrganisationKind.MUNICIPALITY);
        takeOver("Prüf Öko", OrganisationKind.COMPANY);
        takeOver("Prüf Anstalt", OrganisationKind.BANK);
        takeOver("Prüf Łužyca", OrganisationKind.CIVIL_SOCIETY);
        takeOver("Prüf offen", OrganisationKind.NETWORK);
        takeOver("Prüf Klinik", OrganisationKind.HOSPITAL);
    }

    private void takeOver(String name, OrganisationKind kind) {
        var organisation = AnOrganisation.named(name).of(kind).build();
        Acting.as(AUTHOR, () -> organisations.takeOver(organisation));
    }

    private List<String> names(OrganisationFilter filter, OrganisationOrder order, int size) {
        var names = new ArrayList<String>();
        @Nullable String next = null;
        do {
            var slice = organisations.list(filter, order, next, size);
            assertThat(slice.items()).hasSizeLessThanOrEqualTo(size);
            slice.items().forEach(entry -> names.add(entry.name().replace("Prüf ", "")));
            next = slice.next();
        } while (next != null);
        return names;
    }

    @Test
    void slicesTogetherAreCompleteAndInGermanOrder() {
        var all = new OrganisationFilter(null, "Prüf");
        for (int size : new int[] {1, 3, 8, 50}) {
            assertThat(names(all, OrganisationOrder.NAME, size))
                    .containsExactly("Amt", "Ämter", "Anstalt", "Klinik", "Łužyca", "offen", "Öko", "Zweckverband");
        }
    }

    @Test
    void groupsStandInTheirOwnOrder() {
        var all = new OrganisationFilter(null, "Prüf");
        for (int size : new int[] {1, 3, 8, 50}) {
            assertThat(names(all, OrganisationOrder.GROUP, size))
                    .containsExactly("Anstalt", "Amt", "Ämter", "Zweckverband", "Öko", "Klinik", "Łužyca", "offen");
        }
    }

    @Test
    void aGroupCanBeListedAlone() {
        var municipalities = new OrganisationFilter(OrganisationGroup.MUNICIPALITIES, "pruef");
        assertThat(names(municipalities, OrganisationOrder.NAME, 2)).containsExactly("Amt", "Ämter", "Zweckverband");
    }

    @Test
    void theFirstLettersAreComparedAsPeopleTypeThem() {
        assertThat(names(new OrganisationFilter(null, "PRUEF am"), OrganisationOrder.NAME, 5))
                .containsExactly("Amt");
        assertThat(names(new OrganisationFilter(null, "Prüf Lu"), OrganisationOrder.NAME, 5))
                .containsExactly("Łužyca");
        assertThat(names(new OrganisationFilter(null, "Prüf %"), OrganisationOrder.NAME, 50))
                .hasSize(8);
    }

    @Test
    void everyGroupIsCounted() {
        var counts = organisations.counts();
        assertThat(counts.keySet()).containsExactly(OrganisationGroup.values());
        assertThat(counts.get(OrganisationGroup.MUNICIPALITIES)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aBrokenCursorIsNotFound() {
        assertThatThrownBy(() -> organisations.list(OrganisationFilter.all(), OrganisationOrder.NAME, "kaputt!", 5))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyKindHasAGroup() {
        for (var kind : OrganisationKind.values()) {
            takeOver("Art " + kind, kind);
        }
        assertThat(names(new OrganisationFilter(null, "Art "), OrganisationOrder.GROUP, 50))
                .hasSize(OrganisationKind.values().length);
    }
}
