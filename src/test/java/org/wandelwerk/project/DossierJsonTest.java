package org.wandelwerk.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.FigureKind;

class DossierJsonTest {

    @Test
    void aDossierIsReadAsItWasWritten() {
        var dossier = AProject.withId("p1")
                .in(null, null)
                .decided(DecisionOutcome.GRANTED, "2021-03")
                .decided(DecisionOutcome.CONFIRMED, null)
                .figuring(FigureKind.PAID, 1, "2022")
                .build();
        assertThat(VersionRepository.Json.of(dossier).dossier()).isEqualTo(dossier);
    }

    @Test
    void theSameDossierHasTheSameHash() {
        var one = VersionRepository.Json.of(AProject.withId("p1").planned(7).build());
        var same = VersionRepository.Json.of(AProject.withId("p1").planned(7).build());
        assertThat(one.hash()).isEqualTo(same.hash()).matches("[0-9a-f]{64}");
        assertThat(VersionRepository.Json.of(AProject.withId("p1").planned(8).build())
                        .hash())
                .isNotEqualTo(one.hash());
    }

    @Test
    void aTextOfAnEarlierReleaseStaysReadable() {
        var text = """
            {"project":{"id":{"value":"00000000-0000-8000-8000-000000000007"},"key":{"value":"P-7000-00J"},
            "title":{"de":"Bahnwerk","en":null},"summary":{"de":"Halle","en":"Hall"},
            "promoters":{"given":"Stadt","matched":[]},"places":[{"given":"Cottbus","municipality":null,
            "district":null}],"workshops":[],"fundingArea":null,"period":{"from":2021,"to":null},"note":null,
            "sources":[{"address":"https://example.org/"}],"origin":{"source":"t","id":"1","asOf":"2026-01-01"}},
            "position":{"procedure":{"procedure":"lausitz-brandenburg","number":1},"step":"x","status":"CONFIRMED",
            "since":null,"asOf":"2026-01-01","sources":[],"note":null},"decisions":[],"figures":[{"kind":"GRANT",
            "amount":{"cents":100},"asOf":{"year":2021,"month":3,"day":null},"sources":[],"exactness":"EXACT",
            "note":null}]}\
            """;
        var dossier = new VersionRepository.Json(text).dossier();
        assertThat(dossier.project().title().de()).isEqualTo("Bahnwerk");
        assertThat(dossier.project().period()).isEqualTo(new Period(2021, null));
        assertThat(dossier.newest(FigureKind.GRANT)).isPresent();
    }
}
