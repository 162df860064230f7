package org.wandelwerk.project;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Publication;

/**
 * One state of what is public of a project, by its number.
 *
 * @param publication the act by which this state became public
 * @param changed the parts in which it differs from the version before; empty for the first one
 * @param hash the SHA-256 of the kept text
 * @param redacted when words were last taken out of it; {@code null} when it is as it was
 */
public record ProjectVersion(
        int number,
        Publication publication,
        Set<Part> changed,
        String hash,
        @Nullable Instant redacted) {

    public ProjectVersion {
        changed = Set.copyOf(changed);
    }

    public boolean isFirst() {
        return number == 1;
    }

    /**
     * A project as it was public once.
     *
     * @param newest the number of the version that is shown now
     */
    public record Kept(ProjectVersion version, ProjectStory story, int newest) {}

    /** A part of a dossier, as readers name it when it has changed. */
    public enum Part {
        TITLE(dossier -> dossier.project().title()),
        SUMMARY(dossier -> dossier.project().summary()),
        PROMOTERS(dossier -> dossier.project().promoters()),
        PLACES(dossier -> dossier.project().places()),
        WORKSHOPS(dossier -> dossier.project().workshops()),
        FUNDING_AREA(dossier -> dossier.project().fundingArea()),
        PERIOD(dossier -> dossier.project().period()),
        STATUS(ProjectDossier::position),
        DECISIONS(dossier -> dossier.decisions().stream().map(Part::content).toList()),
        FIGURES(ProjectDossier::figures),
        NOTE(dossier -> dossier.project().note()),
        SOURCES(dossier -> dossier.project().sources()),
        ORIGIN(dossier -> dossier.project().origin());

        private final Function<ProjectDossier, @Nullable Object> content;

        Part(Function<ProjectDossier, @Nullable Object> content) {
            this.content = content;
        }

        /** What a decision says, wherever it was taken over from. */
        private static List<@Nullable Object> content(Decision decision) {
            return Arrays.asList(
                    decision.id(),
                    decision.body(),
                    decision.outcome(),
                    decision.date(),
                    decision.amount(),
                    decision.sources(),
                    decision.reasons());
        }

        /** The parts in which two dossiers of one project differ. */
        static Set<Part> differing(ProjectDossier one, ProjectDossier other) {
            var parts = EnumSet.noneOf(Part.class);
            for (var part : values()) {
                if (!Objects.equals(part.content.apply(one), part.content.apply(other))) {
                    parts.add(part);
                }
            }
            return parts;
        }
    }
}
