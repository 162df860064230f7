package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.wandelwerk.Site;
import org.wandelwerk.document.ReadPdf;

/** What is public of a profile is a file, too, of which two are made at a time. */
class ReleasedFileTest extends ReleasedByTwo {

    @Test
    void onlyWhatWasReleasedIsShownAndStandsInTheFile() throws Exception {
        accepted("given");
        shown();
        published(List.of("summary", "total"));
        assertThat(onThePage()).contains("Ein Laden.", "1.250.000").doesNotContain("Brauerei Nord");

        for (var language : Map.of("", "de", "/en", "en").entrySet()) {
            var file = new Site(port).bytes(language.getKey() + project() + "/steckbrief.pdf");
            var read = ReadPdf.of(file);
            assertThat(read.faults()).as(language.getValue()).isEmpty();
            assertThat(read.language()).isEqualTo(language.getValue());
            assertThat(read.text())
                    .contains("Ein Laden.", "1.250.000".substring(2, 5))
                    .doesNotContain("Brauerei Nord")
                    .doesNotContain(SECRET);
        }
        assertThat(ReadPdf.of(new Site(port).bytes(project() + "/steckbrief.pdf"))
                        .text())
                .contains("kein Förderantrag", "keinen Beginn des Vorhabens");
        assertThat(new Site(port).get(project() + "/steckbrief").header("Location"))
                .endsWith(project() + "#steckbrief");
    }

    @Test
    void whoeverAsksWhileBothPlacesAreTakenIsToldToComeBackSoon() throws InterruptedException {
        accepted("given");
        shown();
        published(List.of("summary", "total"));
        var file = project() + "/steckbrief.pdf";
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Site.Answer> asking = () -> new Site(port).get(file);
            var answers = threads.invokeAll(Collections.nCopies(24, asking)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers.stream().map(Site.Answer::status).distinct()).containsExactlyInAnyOrder(200, 503);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 503)
                    .allSatisfy(
                            answer -> assertThat(answer.header("Retry-After")).isEqualTo("10"));
        }
        assertThat(new Site(port).get(file).status())
                .as("both places are free again")
                .isEqualTo(200);
    }
}
