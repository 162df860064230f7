package org.wandelwerk.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Validity;

class OrganisationTest {

    private static final Organisation HOSPITAL = AnOrganisation.withId("mul")
            .carrying("Medizinische Universität Lausitz – Carl Thiem", "MUL-CT")
            .formerly("Carl-Thiem-Klinikum Cottbus", "CTK")
            .build();

    @Test
    void theFirstNameIsTheOneItCarries() {
        assertThat(HOSPITAL.name()).isEqualTo("Medizinische Universität Lausitz – Carl Thiem");
        assertThat(HOSPITAL.shortName()).isEqualTo("MUL-CT");
    }

    @Test
    void aFormerNameKeepsThatItsDatesAreUnknown() {
        assertThat(HOSPITAL.formerNames()).singleElement().satisfies(name -> {
            assertThat(name.name()).isEqualTo("Carl-Thiem-Klinikum Cottbus");
            assertThat(name.validity()).isEqualTo(Validity.former());
            assertThat(name.validity().isCurrent()).isFalse();
        });
    }

    @Test
    void anOrganisationHasAName() {
        assertThatThrownBy(() -> AnOrganisation.withId("nobody").build()).isInstanceOf(RuntimeException.class);
    }
}
