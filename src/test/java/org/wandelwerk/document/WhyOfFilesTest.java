package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

/** Whoever a version of a file is meant for is told why, and before it is given out only those who decide about it. */
class WhyOfFilesTest extends HouseWithFiles {

    private static String why(DocumentVersion version) {
        return "/schreibtisch/warum/datei/" + version.id();
    }

    private static String you(Desk desk, DocumentVersion version) {
        return desk.get(why(version)).page().select("section:has(#why)").text();
    }

    @Test
    void aFileIsForItsAudience() throws IOException {
        var version = byOffice("für die Bank");
        var bank = desks.of(site, "Berta Bank", "bank");
        assertThat(bank.get(why(version)).status()).isEqualTo(404);
        documents.share(version.id(), Audience.of(AudienceToken.role("office"), AudienceToken.role("bank")));
        assertThat(you(bank, version)).contains("Förderbank", "role:bank");
        assertThat(bank.get(why(version)).page().select("section:has(#who)").text())
                .contains("role:bank")
                .doesNotContain("Berta Bank");
        assertThat(you(office, version)).contains("role:office");
        assertThat(office.get(why(version)).page().select("section:has(#who)").text())
                .contains("Berta Bank", "role:bank");
        for (var role : new String[] {"", "ministry", "research", "promoter"}) {
            assertThat(desks.of(site, "Frida Fremd", role).get(why(version)).status())
                    .as(role)
                    .isEqualTo(404);
        }
        documents.share(version.id(), Audience.NOBODY);
        assertThat(office.get(why(version)).status()).isEqualTo(404);
    }

    @Test
    void aFileThatIsHeldIsForThoseWhoDecideAboutIt() throws IOException {
        var promoter = desks.of(site, "Paula Projekt", "promoter");
        var file = file(
                "Plan von Paula.txt", "noch zu prüfen: " + promoter.person().id());
        var held = Acting.as(promoter.person().actor(), () -> documents.add(upload(file, null)));
        assertThat(you(office, held)).contains("Recht: ");
        assertThat(office.get("/en" + why(held))
                        .page()
                        .select("section:has(#why)")
                        .text())
                .contains("Right: ");
        var reader = desks.of(site, "Carla Kommunikation", "communication");
        assertThat(reader.get(why(held)).status()).isEqualTo(404);
        assertThat(promoter.get(why(held)).status()).isEqualTo(404);
        release(held);
        assertThat(you(reader, held)).contains("role:office");
    }
}
