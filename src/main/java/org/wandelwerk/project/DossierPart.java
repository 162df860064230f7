package org.wandelwerk.project;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a dossier, as readers name it when it has changed. */
public enum DossierPart {
    TITLE(dossier -> dossier.project().title()),
    SUMMARY(dossier -> dossier.project().summary()),
    PROMOTERS(dossier -> dossier.project().promoters()),
    PLACES(dossier -> dossier.project().places()),
    WORKSHOPS(dossier -> dossier.project().workshops()),
    FUNDING_AREA(dossier -> dossier.project().fundingArea()),
    PERIOD(dossier -> dossier.project().period()),
    STATUS(ProjectDossier::position),
    DECISIONS(dossier -> dossier.decisions().stream().map(DossierPart::content).toList()),
    FIGURES(ProjectDossier::figures),
    NOTE(dossier -> dossier.project().note()),
    SOURCES(dossier -> dossier.project().sources()),
    ORIGIN(dossier -> dossier.project().origin());

    private final Function<ProjectDossier, @Nullable Object> content;

    DossierPart(Function<ProjectDossier, @Nullable Object> content) {
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
                decision.sources());
    }

    /** The parts in which two dossiers of one project differ. */
    static Set<DossierPart> differing(ProjectDossier one, ProjectDossier other) {
        var parts = EnumSet.noneOf(DossierPart.class);
        for (var part : values()) {
            if (!Objects.equals(part.content.apply(one), part.content.apply(other))) {
                parts.add(part);
            }
        }
        return parts;
    }
}
